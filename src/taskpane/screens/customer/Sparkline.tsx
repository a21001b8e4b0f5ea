import { makeStyles, tokens } from '@fluentui/react-components';
import type { CustomerCard } from '../../../core/reports/portrait/customerCard';
import { usePaneWords } from '../../hooks/usePaneWords';

const WIDTH = 280;
const HEIGHT = 44;
const GAP = 4;
const MONTHS = 12;

const useStyles = makeStyles({
  bars: { width: '100%', height: `${HEIGHT}px`, display: 'block' },
  bar: { fill: tokens.colorBrandBackground, forcedColorAdjust: 'none', '@media (forced-colors: active)': { fill: 'CanvasText' } },
  minus: { fill: tokens.colorPaletteRedBackground3, '@media (forced-colors: active)': { fill: 'GrayText' } },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
});

/** Months as small columns, those below zero (more returned than bought) under the line. */
export function Sparkline({ months }: Pick<CustomerCard, 'months'>) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(0, ...months.map(({ revenue }) => revenue));
  const least = Math.min(0, ...months.map(({ revenue }) => revenue));
  const span = most - least || 1;
  const heightOf = (amount: number): number => (Math.abs(amount) / span) * (HEIGHT - 2);
  const zero = 1 + heightOf(most);
  // A short history keeps to the right, where the months of a long one would be.
  const slots = Math.max(MONTHS, months.length);
  const step = WIDTH / slots;
  const left = (slots - months.length) * step;
  const textOf = (revenue: number): string => months.find((month) => month.revenue === revenue)?.text ?? '0';
  const extremes = months.map(({ revenue }) => revenue);
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.customer.monthsText(first.month, last.month, textOf(Math.min(...extremes)), textOf(Math.max(...extremes)))}
    >
      {months.map(({ month, revenue, text }, index) => (
        <rect
          key={month}
          className={revenue < 0 ? styles.minus : styles.bar}
          x={left + index * step + GAP / 2}
          y={revenue < 0 ? zero : zero - heightOf(revenue)}
          width={step - GAP}
          height={revenue === 0 ? 0 : Math.max(1, heightOf(revenue))}
        >
          <title>{`${month}: ${text}`}</title>
        </rect>
      ))}
      <line className={styles.base} x1={0} x2={WIDTH} y1={zero} y2={zero} />
    </svg>
  );
}
