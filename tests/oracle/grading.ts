import { within, type Span } from './calendar';
import { moneyText, sum, type Millionths } from './decimal';
import { gradesOf, moveOf } from './abc';
import type { Customer } from './customerBook';
import type { Facts, Grade, Move } from './facts';
import type { OracleSettings } from './oracleInput';
import { gradingPeriodBefore, lastFullMonth } from './periods';
import { revenueOf } from './revenue';

/** D11 for the whole book: the facts' block and each customer's grades and move, in the order of the customers. */
export interface Grading {
  readonly facts: Facts['abc'];
  readonly bases: Millionths[];
  readonly now: Grade[];
  readonly before: Grade[];
  readonly moves: Move[];
}

export function gradeBook(customers: readonly Customer[], asOf: string, settings: OracleSettings): Grading {
  const period = settings.gradingPeriod ?? lastFullMonth(asOf);
  const bases = customers.map((customer) => baseOf(customer, period, settings));
  const now = gradesOf(bases, settings);
  const earlier = gradingPeriodBefore(period);
  const before = gradesOf(
    customers.map((customer) => baseOf(customer, earlier, settings)),
    settings,
  );
  const moves = customers.map((customer, index) => {
    const soldBefore = customer.lines.some((line) => line.kind === 'sale' && line.date < period.start);
    const orderedNow = customer.purchases.some((line) => within(line.date, period));
    return moveOf(now[index] ?? 'D', before[index] ?? 'D', soldBefore, orderedNow);
  });
  const block = (grade: Grade): { customers: number; amount: string } => {
    const inGrade = bases.filter((_, index) => now[index] === grade);
    return { customers: inGrade.length, amount: moneyText(sum(inGrade)) };
  };
  return {
    facts: { mode: settings.abcMode, period, A: block('A'), B: block('B'), C: block('C'), D: block('D') },
    bases,
    now,
    before,
    moves,
  };
}

/** "Base": ordered (gross) or net amount in the span. */
function baseOf(customer: Customer, span: Span, settings: OracleSettings): Millionths {
  const figures = revenueOf(customer.lines.filter((line) => within(line.date, span)));
  return settings.abcBase === 'gross' ? figures.grossSales : figures.revenue;
}
