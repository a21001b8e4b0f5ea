import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { changeOf } from '../../core/analysis/change';
import { changeText, integerText, moneyText } from '../../core/sheets/figureText';
import { usePaneWords } from '../hooks/usePaneWords';
import type { Outcome } from '../state/outcome';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: 0 },
  figure: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    padding: '8px 12px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  wide: { gridColumn: '1 / -1' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  notes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    margin: 0,
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The headline figures of a build. Changes carry a sign, so colour says nothing alone. */
export function Figures({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const { done } = words;
  const { scale, now, before, yearBefore } = outcome.revenue;
  const changes = [
    { then: yearBefore, say: done.onYear },
    { then: before, say: done.onPrevious },
  ].flatMap(({ then, say }) => {
    const change = then === null ? null : changeOf(now, then);
    if (change === null) return []; // nothing to compare with (D4); the summary says why
    return [{ sentence: say(changeText(change)), tone: change === 0 ? styles.muted : change > 0 ? styles.good : styles.bad }];
  });
  const counts = [
    [done.buyers, outcome.buyers],
    [done.new, outcome.new],
    [done.returning, outcome.returning],
    [done.churned, outcome.churned],
  ] as const;
  return (
    <dl className={styles.grid}>
      <div className={mergeClasses(styles.figure, styles.wide)}>
        <dt className={styles.label}>{done.revenue}</dt>
        <dd className={styles.value}>{moneyText(now, scale)}</dd>
        <dd className={styles.notes}>
          {changes.map(({ sentence, tone }) => (
            <span key={sentence} className={tone}>
              {sentence}
            </span>
          ))}
        </dd>
      </div>
      {counts.map(([label, count]) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{integerText(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
