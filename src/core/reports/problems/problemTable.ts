import type { TableBlock, TableColumn } from '../../sheets/model';
import type { LinkTarget } from '../../sheets/sheetLayout';
import { cellReference } from '../shared/cellReference';
import { contactText } from '../shared/maskContact';
import type { ReportContext } from '../shared/reportContext';
import type { Problem, ProblemGroup } from './problemLog';
import { problemText } from './problemText';

/** A line of the table: a problem, or how many more of its code there are. */
type Line = { readonly group: ProblemGroup; readonly problem: Problem | null };

/** One line a problem, grouped by code; under the last one listed of a code how many more there are. */
export function problemTable(context: ReportContext, groups: readonly ProblemGroup[]): TableBlock {
  const words = context.words.dataQuality;
  const lines = groups.flatMap((group): Line[] => [
    ...group.listed.map((problem) => ({ group, problem: { ...problem, value: contactText(problem.field, problem.value, context.analysis.settings) } })),
    ...(group.count > group.listed.length ? [{ group, problem: null }] : []),
  ]);
  const { columns: headers } = words.problems;
  const text = (key: keyof typeof headers, values: (line: Line) => string | null, extra: Partial<TableColumn> = {}): TableColumn => ({
    key,
    header: headers[key],
    kind: 'text',
    values: lines.map(values),
    ...extra,
  });
  const place = ({ problem }: Line) => (problem ? placeOf(problem, words.problems.row) : null);
  return {
    type: 'table',
    key: 'problems',
    rowCount: lines.length,
    total: null,
    native: { name: 'Clientele_Problems', keyColumn: 'key' },
    columns: [
      text('class', ({ group }) => words.problems.classes[group.class]),
      text('sheet', ({ problem }) => (problem ? sheetOf(context, problem).sheetName : null)),
      text('cell', place, { links: lines.map((line) => linkOf(context, line)) }),
      text('field', ({ problem }) => (problem ? headerOf(context, problem) : null)),
      text('value', ({ problem }) => problem?.value ?? null),
      text('what', ({ group, problem }) => (problem ? problemText(group.code, words).what(problem) : words.problems.more(group.count - group.listed.length)), { wide: true }),
      text('todo', ({ group, problem }) => (problem ? problemText(group.code, words).todo : null), { wide: true }),
      text('key', ({ group, problem }) => (problem ? `${group.code} ${sheetOf(context, problem).sheetName}!${cellOf(problem)}` : group.code), { kind: 'id' }),
    ],
  };
}

/** The cell's address, or the row where the problem is with all of it. */
function placeOf(problem: Problem, row: (row: number) => string): string {
  return problem.column < 0 ? row(problem.row) : cellOf(problem);
}

/** The cell that a link leads to. */
function cellOf({ row, column }: Problem): string {
  return cellReference(row, Math.max(0, column));
}

function linkOf(context: ReportContext, { problem }: Line): LinkTarget | null {
  if (!problem) return null;
  return { to: 'source', sheetName: sheetOf(context, problem).sheetName, row: problem.row - 1, column: Math.max(0, problem.column) };
}

function sheetOf({ book }: ReportContext, { sheet }: Problem) {
  const found = book.intake[sheet];
  if (!found) throw new RangeError(`a data problem names sheet ${sheet} of ${book.intake.length}`);
  return found;
}

function headerOf(context: ReportContext, problem: Problem): string | null {
  return problem.field === null ? null : (sheetOf(context, problem).columns[problem.field] ?? null);
}
