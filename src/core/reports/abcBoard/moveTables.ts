import { GRADES, type Grade } from '../../analysis/analysis';
import type { Block } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { moneyCell } from '../shared/cells';
import { GRADE_ROLES } from '../shared/gradeRole';
import type { ReportContext } from '../shared/reportContext';
import { addMinor, ZERO } from '../../values/minor';

/** The movement matrix: a row for each grade before, a column for each grade now. */
export function moveTable({ analysis, words }: ReportContext, what: 'customers' | 'amount'): Block[] {
  const say = words.abcBoard;
  const { movement, classes } = analysis.abc;
  const money = what === 'amount';
  const cell = (from: Grade, to: Grade): CellContent => (money ? moneyCell(movement[from][to].amount, analysis.scale) : movement[from][to].customers);
  const rowTotal = (from: Grade): CellContent =>
    money ? moneyCell(GRADES.reduce((sum, to) => addMinor(sum, movement[from][to].amount), ZERO), analysis.scale) : classes[from].customersBefore;
  const columnTotal = (to: Grade): CellContent => (money ? moneyCell(classes[to].amount, analysis.scale) : classes[to].customers);
  const all = money
    ? moneyCell(GRADES.reduce((sum, to) => addMinor(sum, classes[to].amount), ZERO), analysis.scale)
    : GRADES.reduce((sum, to) => sum + classes[to].customers, 0);
  const kind = money ? 'sparseMoney' : 'sparse';
  return [
    { type: 'heading', level: 'section', text: money ? say.amountHeading : say.customersHeading, aside: say.matrixAside },
    {
      type: 'table',
      key: `moves.${what}`,
      columns: [
        { key: 'from', header: say.from, kind: 'text', values: GRADES.map((from) => words.abc.names[from]), roles: GRADES.map((from) => GRADE_ROLES[from]) },
        ...GRADES.map((to) => ({
          key: to,
          header: words.abc.names[to],
          kind,
          values: GRADES.map((from) => cell(from, to)),
          roles: GRADES.map((from) => roleOf(from, to)),
        }) as const),
        { key: 'total', header: say.total, kind, values: GRADES.map(rowTotal) },
      ],
      rowCount: GRADES.length,
      total: [say.total, ...GRADES.map(columnTotal), all],
      native: null,
    },
  ];
}

/** Falls and rises by the place in the matrix, which the note under it explains in words. */
function roleOf(from: Grade, to: Grade): 'bad' | 'good' | null {
  const fall = GRADES.indexOf(to) - GRADES.indexOf(from);
  return fall === 0 ? null : fall > 0 ? 'bad' : 'good';
}
