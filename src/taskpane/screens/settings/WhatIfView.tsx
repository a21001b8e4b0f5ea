import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ClassKind, ClassMove, WhatIf } from '../../../core/analysis/whatIf/whatIf';
import { OUTSIDE } from '../../../core/analysis/whatIf/whatIf';
import { moneyText } from '../../../core/sheets/figureText';
import { useTextStyles } from '../../components/textStyles';
import { usePaneWords, type PaneWords } from '../../hooks/usePaneWords';
import type { WhatIfState } from './settingsDesk';

const useStyles = makeStyles({
  kind: { display: 'flex', flexDirection: 'column', gap: '2px' },
  move: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  examples: { margin: '2px 0 4px', paddingLeft: '20px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '4px 0 0' },
});

/** Who would change class: by division, from where to where, with the greatest by name. */
export function WhatIfView({ state }: { readonly state: WhatIfState }) {
  const text = useTextStyles();
  const { whatIf } = usePaneWords().words.settings;
  switch (state.kind) {
    case 'moves':
      return <Moves moves={state.moves} />;
    case 'comparing':
      return <Spinner size="tiny" label={whatIf.comparing} style={{ justifyContent: 'flex-start' }} />;
    default:
      return <p className={text.quiet}>{whatIf[state.kind]}</p>;
  }
}

function Moves({ moves }: { readonly moves: WhatIf }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { whatIf } = usePaneWords().words.settings;
  if (moves.moved === 0) return <p className={text.text}>{whatIf.nobody}</p>;
  return (
    <>
      <p className={text.text}>{whatIf.moved(moves.moved)}</p>
      {moves.kinds
        .filter(({ moved }) => moved > 0)
        .map((each) => (
          <section key={each.kind} className={styles.kind} aria-label={whatIf.kinds[each.kind]}>
            <h4 className={styles.name}>{whatIf.kinds[each.kind]}</h4>
            {each.moves.map((move) => (
              <Move key={`${move.from}>${move.to}`} kind={each.kind} move={move} scale={moves.scale} />
            ))}
          </section>
        ))}
    </>
  );
}

function Move({ kind, move, scale }: { readonly kind: ClassKind; readonly move: ClassMove; readonly scale: number }) {
  const styles = useStyles();
  const words = usePaneWords();
  const { whatIf } = words.words.settings;
  const { from, to, customers, amount, examples } = move;
  return (
    <details className={styles.move}>
      <summary className={styles.summary}>
        {whatIf.move(className(kind, from, words), className(kind, to, words), customers, moneyText(amount, scale))}
      </summary>
      <ul className={styles.examples} aria-label={whatIf.examples(examples.length, customers)}>
        {examples.map(({ id, name, amount: worth }) => (
          <li key={id}>
            {name} · {moneyText(worth, scale)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A class in words; grades are their own. */
function className(kind: ClassKind, code: string, { words, reports }: PaneWords): string {
  const { whatIf } = words.settings;
  if (code === OUTSIDE) return whatIf.outside;
  const names: Readonly<Record<ClassKind, Readonly<Record<string, string>>>> = {
    state: reports.states,
    activity: reports.activities,
    grade: {},
    valueTag: reports.valueTags,
    tier: whatIf.tiers,
  };
  return names[kind][code] ?? code;
}
