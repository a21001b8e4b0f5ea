import { GRADES, type Grade, type Move } from '../../analysis/analysis';
import type { Block } from '../../sheets/model';
import { addMinor, signOf, ZERO } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { GRADE_ROLES } from '../shared/gradeRole';
import { periodWords } from '../shared/periodWords';
import type { ReportContext } from '../shared/reportContext';

/** Customers, amount and share of each class, how many it had before, and how many moved into it. */
export function abcTable(context: ReportContext): Block[] {
  const { abc, scale } = context.analysis;
  const words = context.words.abc;
  const classes = GRADES.map((grade) => abc.classes[grade]);
  const total = classes.reduce((sum, { amount }) => addMinor(sum, amount), ZERO);
  const moves = allMoves(context);
  const count = (of: 'customers' | 'customersBefore') => classes.reduce((sum, entry) => sum + entry[of], 0);
  return [
    { type: 'heading', level: 'section', text: words.heading, aside: periodWords(abc.period, context.words.basis) },
    {
      type: 'table',
      key: 'abc',
      columns: [
        { key: 'grade', header: words.grade, kind: 'text', values: GRADES.map((grade) => words.names[grade]), roles: GRADES.map((grade) => GRADE_ROLES[grade]) },
        { key: 'customers', header: words.customers, kind: 'integer', values: classes.map((entry) => entry.customers) },
        { key: 'amount', header: words.amount, kind: 'money', values: classes.map((entry) => moneyCell(entry.amount, scale)) },
        { key: 'share', header: words.share, kind: 'ratio', values: classes.map((entry) => entry.share) },
        { key: 'customersBefore', header: words.before, kind: 'integer', values: classes.map((entry) => entry.customersBefore) },
        { key: 'moves', header: words.moves, kind: 'text', values: GRADES.map((grade) => movesInto(grade, context)) },
      ],
      rowCount: GRADES.length,
      total: [words.total, count('customers'), moneyCell(total, scale), signOf(total) > 0 ? 1 : null, count('customersBefore'), null],
      native: null,
    },
    ...(moves === null ? [] : [{ type: 'note', text: moves, tone: 'muted' } as const]),
  ];
}

function countMoves(context: ReportContext, move: Move, grade?: Grade): number {
  const { customers } = context.analysis;
  let count = 0;
  customers.move.forEach((value, i) => {
    if (value === move && customers.inScope[i] === 1 && (grade === undefined || customers.abc[i] === grade)) count++;
  });
  return count;
}

/** Customers of a class that came up or down into it. */
function movesInto(grade: Grade, context: ReportContext): string {
  const up = countMoves(context, 'up', grade);
  const down = countMoves(context, 'down', grade);
  return [up > 0 ? `▲ ${up}` : '', down > 0 ? `▼ ${down}` : ''].filter(Boolean).join('  ');
}

/** Moves over all classes, those that happened; null when nobody moved. */
function allMoves(context: ReportContext): string | null {
  const words = context.words.abc;
  const moves = [
    { count: countMoves(context, 'up'), say: words.up },
    { count: countMoves(context, 'down'), say: words.down },
    { count: countMoves(context, 'new'), say: words.entered },
    { count: countMoves(context, 'left'), say: words.left },
  ].filter(({ count }) => count > 0);
  return moves.length === 0 ? null : moves.map(({ count, say }) => say(count)).join(context.words.common.dot);
}
