import type { DuplicateFindings } from '../../cleaning';
import { cellText } from '../../cleaning/customerColumns';
import type { DuplicatesWords } from '../../locales/dataQualityWords';
import type { TableBlock, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { dayCell } from '../shared/cells';
import { contactText } from '../shared/maskContact';
import type { ReportContext } from '../shared/reportContext';
import type { PairLine } from './pairLines';

/** Both customers of every pair side by side, with what speaks for and against, and a column for the user's decision. */
export function pairTable(context: ReportContext, findings: DuplicateFindings, lines: readonly PairLine[]): TableBlock {
  const words = context.words.dataQuality.duplicates;
  const column = (key: keyof typeof words.columns, kind: TableColumn['kind'], values: (line: PairLine) => CellContent, extra: Partial<TableColumn> = {}): TableColumn => ({
    key,
    header: words.columns[key],
    kind,
    values: lines.map(values),
    ...extra,
  });
  return {
    type: 'table',
    key: 'pairs',
    rowCount: lines.length,
    total: null,
    native: { name: 'Clientele_Duplicates', keyColumn: 'key' },
    columns: [
      column('decision', 'text', ({ decision, unread }) => (decision === null ? unread : words[decision]), { choices: [words.merge, words.apart] }),
      column('status', 'text', (line) => statusOf(line, findings, words)),
      column('score', 'integer', ({ pair }) => (pair && pair.reasons.length > 0 ? pair.score : null)),
      column('reasons', 'text', ({ pair }) => reasonsOf(pair, words, context.words.common.semicolon), { wide: true }),
      ...sideColumns(context, findings, lines, 1),
      ...sideColumns(context, findings, lines, 2),
      column('key', 'text', ({ key }) => key),
    ],
  };
}

function sideColumns({ words: { dataQuality }, analysis }: ReportContext, findings: DuplicateFindings, lines: readonly PairLine[], side: 1 | 2): TableColumn[] {
  const { customers, names } = findings;
  const headers = dataQuality.duplicates.side(side);
  const column = (key: keyof typeof headers, kind: TableColumn['kind'], cell: (customer: number) => CellContent, gone: (line: PairLine) => CellContent = () => null): TableColumn => ({
    key: `${key}${side}`,
    header: headers[key],
    kind,
    values: lines.map((line) => (line.pair ? cell(side === 1 ? line.pair.a : line.pair.b) : gone(line))),
  });
  const text = (field: 'id' | 'phone' | 'contact') => (customer: number) => contactText(field, cellText(customers[field], customer), analysis.settings) || null;
  return [
    column('name', 'text', (customer) => names[customer] ?? null, (line) => (side === 1 ? line.a : line.b)),
    ...(customers.id?.some((id) => id !== null) ? [column('id', 'id', text('id'))] : []),
    ...(customers.phone ? [column('phone', 'phone', text('phone'))] : []),
    ...(customers.contact ? [column('contact', 'text', text('contact'))] : []),
    column('lines', 'sparse', (customer) => findings.lines[customer] ?? 0),
    column('last', 'date', (customer) => dayCell(findings.lastDay[customer] ?? 0)),
  ];
}

function statusOf({ pair, decision, unread }: PairLine, { merge }: DuplicateFindings, words: DuplicatesWords): string {
  const { status } = words;
  if (!pair) return status.gone;
  if (unread !== null) return status.unread;
  const kept = merge.keptRow[pair.a];
  if (kept !== undefined && kept === merge.keptRow[pair.b]) {
    const group = merge.groups.find(({ keep }) => keep === kept);
    const spellings = group?.spellings.length ?? 1;
    return pair.class === 'sure' && decision === null ? status.mergedSure(spellings) : status.merged(spellings);
  }
  if (decision === 'apart') return status.apart;
  if (decision === 'merge' || pair.class === 'sure') return status.refused;
  return pair.class === 'likely' ? status.likely : status.possible;
}

/** `电话相同 +45；地区不同 -4`: every piece of evidence with its points, strongest first. */
function reasonsOf(pair: PairLine['pair'], words: DuplicatesWords, semicolon: string): string | null {
  if (!pair) return null;
  if (pair.reasons.length === 0) return words.byDecision;
  return pair.reasons.map(({ code, points }) => `${words.reasons[code]} ${points > 0 ? '+' : ''}${points}`).join(semicolon);
}
