import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CardFigure, CustomerCard } from '../../../core/reports/portrait/customerCard';
import { useTextStyles } from '../../components/textStyles';
import { usePaneWords } from '../../hooks/usePaneWords';
import { Sparkline } from './Sparkline';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '10px', alignItems: 'flex-start' },
  names: { minWidth: 0, flexGrow: 1 },
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: 0, overflowWrap: 'anywhere' },
  badges: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '4px', flexShrink: 0, maxWidth: '45%' },
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: 0 },
  figure: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: '6px 10px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  caution: { color: tokens.colorPaletteDarkOrangeForeground1 },
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

const COLOURS = { gradeA: 'success', gradeB: 'brand', gradeC: 'warning', gradeD: 'danger' } as const;

/** A customer at a glance: who, class and why, figures, the last months, what to do next. */
export function CustomerCardView({ card }: { readonly card: CustomerCard }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = usePaneWords();
  return (
    <>
      <div className={styles.head}>
        <div className={styles.names}>
          <h2 className={styles.name}>{card.name}</h2>
        </div>
        <div className={styles.badges}>
          <Badge appearance="filled" shape="rounded" size="large" color={COLOURS[gradeRole(card)]}>
            {words.customer.grade(card.grade)}
          </Badge>
          <Badge appearance="tint" shape="rounded" color={COLOURS[card.stateRole]}>
            {card.state}
          </Badge>
        </div>
      </div>
      {/* A dot stays with what stands before it. */}
      <p className={text.quiet}>{card.who.replace(/ (?=[·・•] )/g, '\u00a0')}</p>
      <dl className={styles.figures}>
        {card.figures.map((figure) => (
          <Figure key={figure.label} figure={figure} />
        ))}
      </dl>
      {card.months.length > 0 && (
        <div>
          <p className={text.quiet}>{words.customer.months}</p>
          <Sparkline months={card.months} />
        </div>
      )}
      <p className={text.text}>{card.story}</p>
      <h3 className={text.subheading}>{words.customer.steps}</h3>
      <ol className={styles.steps}>
        {card.steps.map((step) => (
          <li key={step.what}>
            {step.what}
            <span className={styles.why}>{step.why}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Figure({ figure }: { readonly figure: CardFigure }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{figure.label}</dt>
      <dd className={styles.value}>{figure.value}</dd>
      {figure.notes.map(({ text, tone }) => (
        <dd key={text} className={mergeClasses(styles.note, tone === 'good' && styles.good, tone === 'bad' && styles.bad, tone === 'caution' && styles.caution)}>
          {text}
        </dd>
      ))}
    </div>
  );
}

function gradeRole({ grade }: CustomerCard): keyof typeof COLOURS {
  return `grade${grade}`;
}
