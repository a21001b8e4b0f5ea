import { Badge, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PairCard, PairSide } from '../../../core/reports/duplicates/pairCards';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import { DataDesk } from './dataDesk';
import { FailureNote } from './FailureNote';
import { NotChecked } from './NotChecked';

/** Pairs shown at once: the others are on the sheet, in the same order. */
const MOST_PAIRS = 30;

const useStyles = makeStyles({
  pair: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px', display: 'flex', flexDirection: 'column', gap: '6px', listStyleType: 'none' },
  head: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' },
  side: { minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
});

/** Pairs of customers that may be one: what speaks for it, and the user's answer. */
export function DuplicatesPart() {
  const text = useTextStyles();
  const { found } = usePaneState(usePaneModel());
  const [desk, { pairs, decided, noSheet, failure }] = useDesk(DataDesk);
  const { words } = usePaneWords();
  const { duplicates } = words.data;
  const audit = found?.audit ?? null;
  useEffect(() => {
    if (audit) void desk.loadPairs();
  }, [desk, audit]);
  const open = pairs?.filter(({ decision, merged }) => decision === null && !merged).length ?? 0;
  return (
    <PanelBody
      label={duplicates.heading}
      {...((decided || noSheet) && {
        actions: (
          <Button appearance="primary" size="large" onClick={() => void desk.rebuild()}>
            {noSheet ? words.build : duplicates.rebuild}
          </Button>
        ),
      })}
    >
      <h2 className={text.heading}>{duplicates.heading}</h2>
      <p className={text.quiet}>{duplicates.intro}</p>
      <FailureNote failure={failure} />
      {noSheet && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>{duplicates.noSheet}</MessageBarBody>
        </MessageBar>
      )}
      {audit === null && <NotChecked />}
      {audit && !audit.compared && <p className={text.text}>{duplicates.notCompared(audit.customers)}</p>}
      {audit && pairs?.length === 0 && audit.compared && <p className={text.text}>{duplicates.none}</p>}
      {audit && pairs && pairs.length > 0 && (
        <>
          <p className={text.text} role="status">
            {duplicates.open(open)}
          </p>
          <ul className={text.cards}>
            {pairs.slice(0, MOST_PAIRS).map((pair) => (
              <Pair key={pair.key} pair={pair} />
            ))}
          </ul>
          {pairs.length > MOST_PAIRS && <p className={text.quiet}>{duplicates.more(pairs.length - MOST_PAIRS)}</p>}
        </>
      )}
    </PanelBody>
  );
}

function Pair({ pair }: { readonly pair: PairCard }) {
  const styles = useStyles();
  const [desk] = useDesk(DataDesk);
  const { words, reports } = usePaneWords();
  const { duplicates } = words.data;
  const { reasons } = reports.dataQuality.duplicates;
  const [a, b] = pair.sides;
  const state = pair.decision === 'apart' ? duplicates.keptApart : pair.merged ? duplicates.merged : pair.decision === 'merge' ? duplicates.willMerge : null;
  return (
    <li className={styles.pair}>
      <div className={styles.head}>
        <Badge appearance="tint" shape="rounded" color={pair.class === 'possible' ? 'informative' : 'warning'}>
          {duplicates.classes[pair.class]}
        </Badge>
        {pair.reasons.length > 0 && <span>{duplicates.score(pair.score)}</span>}
        {state !== null && <span>{state}</span>}
      </div>
      <div className={styles.sides}>
        <Side side={a} />
        <Side side={b} />
      </div>
      {pair.reasons.length > 0 && (
        <div className={styles.side}>
          {pair.reasons.map(({ code, points }) => `${reasons[code]} ${points > 0 ? '+' : ''}${points}`).join(reports.common.semicolon)}
        </div>
      )}
      <div className={styles.buttons}>
        {pair.decision === null ? (
          <>
            {!pair.merged && (
              <Button size="small" aria-label={`${duplicates.merge}: ${a.name}, ${b.name}`} onClick={() => void desk.decide(pair, 'merge')}>
                {duplicates.merge}
              </Button>
            )}
            <Button size="small" aria-label={`${duplicates.apart}: ${a.name}, ${b.name}`} onClick={() => void desk.decide(pair, 'apart')}>
              {duplicates.apart}
            </Button>
          </>
        ) : (
          <Button size="small" appearance="subtle" aria-label={`${duplicates.takeBack}: ${a.name}, ${b.name}`} onClick={() => void desk.decide(pair, null)}>
            {duplicates.takeBack}
          </Button>
        )}
      </div>
    </li>
  );
}

function Side({ side }: { readonly side: PairSide }) {
  const styles = useStyles();
  const { duplicates } = usePaneWords().words.data;
  const facts = [side.id, side.contact, side.phone].filter((fact) => fact !== '' && fact !== side.name);
  return (
    <div className={styles.side}>
      <div className={styles.name}>{side.name}</div>
      {facts.map((fact) => (
        <div key={fact}>{fact}</div>
      ))}
      {/* A date is not broken at its hyphens. */}
      <div>{duplicates.sales(side.lines, side.last).replace(/(\d-)(?=\d)/g, '$1\u2060')}</div>
    </div>
  );
}
