import { Badge, Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Problem, ProblemGroup } from '../../../core/reports/problems/problemLog';
import { problemText } from '../../../core/reports/problems/problemText';
import { cellAddress } from '../../../excel/address';
import { BuiltSheets } from '../../components/BuiltSheets';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import type { FoundAudit } from '../../state/found';
import { DataDesk } from './dataDesk';
import { FailureNote } from './FailureNote';
import { NotChecked } from './NotChecked';

/** Places of one problem shown at once: the whole list is on the sheet. */
const MOST_PLACES = 20;

const useStyles = makeStyles({
  group: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px' },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: '6px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  place: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere', minWidth: 0 },
  value: { color: tokens.colorNeutralForeground3, minWidth: 0, overflowWrap: 'anywhere' },
});

const COLOURS = { rejected: 'danger', look: 'warning', outside: 'informative' } as const;

/** Every data problem by kind, each with its places; a place leads to its cell. */
export function ProblemsPart() {
  const text = useTextStyles();
  const { found } = usePaneState(usePaneModel());
  const [desk, { cleaned, failure }] = useDesk(DataDesk);
  const { words } = usePaneWords();
  const { problems } = words.data;
  const audit = found?.audit ?? null;
  const hasCustomers = found?.sources.some(({ kind }) => kind === 'customers') ?? false;
  return (
    <PanelBody
      label={problems.heading}
      {...(audit && hasCustomers && { actions: <Button onClick={() => void desk.cleanCopy()}>{problems.cleanCopy}</Button>, hint: problems.cleanCopyHint })}
    >
      <h2 className={text.heading}>{problems.heading}</h2>
      <FailureNote failure={failure} />
      {cleaned && (
        <>
          <MessageBar intent="success" layout="multiline" politeness="polite">
            <MessageBarBody>{problems.cleaned(cleaned.changes, cleaned.filled)}</MessageBarBody>
          </MessageBar>
          <BuiltSheets sheets={cleaned.sheets} />
        </>
      )}
      {audit === null && <NotChecked />}
      {audit?.problems.length === 0 && <p className={text.text}>{problems.none}</p>}
      {audit?.problems.map((group) => (
        <Group key={group.code} group={group} audit={audit} />
      ))}
    </PanelBody>
  );
}

function Group({ group, audit }: { readonly group: ProblemGroup; readonly audit: FoundAudit }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, reports } = usePaneWords();
  const { problems } = words.data;
  const { code, count, listed } = group;
  const sentences = problemText(code, reports.dataQuality);
  const shown = listed.slice(0, MOST_PLACES);
  const reason = reports.reconciliation.reasons[code];
  const [first] = listed;
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <Badge appearance="tint" shape="rounded" color={COLOURS[group.class]}>
          {reports.dataQuality.problems.classes[group.class]}
        </Badge>{' '}
        {reason ?? (first ? sentences.what(first) : code)} · {problems.count(count)}
      </summary>
      <p className={text.quiet}>
        {problems.todo}
        {sentences.todo}
      </p>
      <ul className={styles.list}>
        {shown.map((problem) => (
          <Place key={`${problem.sheet} ${problem.row} ${problem.column}`} problem={problem} audit={audit} />
        ))}
      </ul>
      {count > shown.length && <p className={text.quiet}>{problems.more(count - shown.length)}</p>}
    </details>
  );
}

function Place({ problem, audit }: { readonly problem: Problem; readonly audit: FoundAudit }) {
  const styles = useStyles();
  const [desk] = useDesk(DataDesk);
  const { problems } = usePaneWords().words.data;
  const { sheet, row, column, field, value } = problem;
  const sheetName = audit.sheetNames[sheet] ?? '';
  const cell = column < 0 ? problems.row(row) : cellAddress(row - 1, column);
  const header = field === null ? undefined : audit.headers[sheet]?.[field];
  return (
    <li className={styles.place}>
      <Link as="button" inline title={problems.jump} onClick={() => void desk.goTo(sheetName, row, column)}>
        {problems.place(sheetName, cell)}
      </Link>
      <span className={styles.value}>{[header, value].filter((part) => part !== undefined && part !== '').join(': ')}</span>
    </li>
  );
}
