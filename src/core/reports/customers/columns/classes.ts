import type { RfmScore } from '../../../analysis/analysis';
import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { ReportMessages } from '../../../locales/reportMessages';
import type { CellContent } from '../../../sheets/sheetLayout';
import type { ReportContext } from '../../shared/reportContext';
import { unlessBlank, type CustomerColumn } from '../customerColumn';
import { mapRows } from '../../shared/cells';

/** The classes a customer stands in at the end of the period, in words that a filter can pick. */
export const CLASS_COLUMNS: readonly CustomerColumn[] = [
  { key: 'state', kind: 'text', cells: ({ analysis, words }, rows) => mapRows(rows, (row) => words.states[analysis.customers.state[row] ?? 'never']) },
  { key: 'activity', kind: 'text', cells: ({ analysis, words }, rows) => mapRows(rows, (row) => words.activities[analysis.customers.activity[row] ?? 'never']) },
  { key: 'grade', kind: 'grade', cells: ({ analysis }, rows) => mapRows(rows, (row) => analysis.customers.abc[row] ?? null) },
  { key: 'gradeBefore', kind: 'grade', cells: ({ analysis }, rows) => mapRows(rows, (row) => analysis.customers.abcPrevious[row] ?? null) },
  {
    key: 'move',
    kind: 'text',
    cells: ({ analysis: { customers }, words }, rows) => mapRows(rows, (row) => (customers.state[row] === 'never' ? null : words.moves[customers.move[row] ?? 'same'])),
  },
  { key: 'valueTag', kind: 'text', cells: ({ analysis, words }, rows) => mapRows(rows, (row) => words.valueTags[analysis.customers.valueTag[row] ?? 'potential']) },
  rfm('segment', (score, words) => words.segments[score.segment] ?? score.segment),
  rfm('rfmR', (score) => score.r),
  rfm('rfmF', (score) => score.f),
  rfm('rfmM', (score) => score.m),
];

function rfm(key: CustomerColumnKey, of: (score: RfmScore, words: ReportMessages) => CellContent): CustomerColumn {
  const cell = ({ analysis, words }: ReportContext, row: number) => {
    const score = analysis.customers.rfm[row] ?? null;
    return score === null ? null : of(score, words);
  };
  return { key, kind: key === 'segment' ? 'text' : 'integer', cells: (context, rows) => unlessBlank(mapRows(rows, (row) => cell(context, row))) };
}
