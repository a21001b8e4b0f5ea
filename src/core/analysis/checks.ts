import { addMinor, minorToDecimal, subMinor, ZERO, type Minor } from '../values/minor';
import { minorAt, sumOf, type MinorColumn } from '../values/minorColumn';
import type { AgeingResult } from './ageing/ageing';
import { GRADES, type Analysis, type Check } from './analysis';
import { expensesPlaced } from './expenses/expenseBoard';
import type { Ledger } from './ledger';
import { slice } from './minorViews';
import { windowOf } from './windows';

/** Everything a check compares; the checks come last and compute nothing a figure depends on. */
export type CheckInput = Omit<Analysis, 'checks'>;

/**
 * The printed reconciliations. Each compares two ways to the same number, so that a reader sees where a difference
 * would lie: the ledger against the sum over customers, states, months and classes; rows read against rows placed; D8's
 * identity; receivables against their buckets and against invoices less credits.
 */
export function checksOf(results: CheckInput, ledger: Ledger, ageing: AgeingResult | null): Check[] {
  const { totals, customers, scale } = results;
  const money = (name: string, left: Minor, right: Minor, digits = scale): Check =>
    check(name, minorToDecimal(left, digits), minorToDecimal(right, digits));
  const checks = [
    money('revenueParts', subMinor(subMinor(totals.grossSales, totals.returns), totals.allowances), totals.revenue),
    money('customersAndNoCustomer', addMinor(sumOf(customers.revenue), totals.noCustomerRevenue), totals.revenue),
    money(
      'statesRevenue',
      addMinor(sumByClass(customers.state, customers.revenue, customers.inScope), totals.noCustomerRevenue),
      totals.revenue,
    ),
    ...monthCheck(results, ledger).map(({ left, right }) => money('months', left, right)),
    money(
      'abcClasses',
      GRADES.reduce((sum, grade) => addMinor(sum, results.abc.classes[grade].amount), ZERO),
      sumOf(customers.abcBase),
    ),
    identityCheck(results),
    count('states', classSize(customers.state, customers.inScope), totals.customers),
    count(
      'activities',
      Object.values(results.activity).reduce((sum, n) => sum + n, 0),
      totals.customers,
    ),
    count(
      'grades',
      GRADES.reduce((sum, grade) => sum + results.abc.classes[grade].customers, 0),
      totals.customers,
    ),
    ...rowChecks(results),
  ];
  const { expenses } = results;
  if (expenses) checks.push(money('expenseCustomers', expensesPlaced(expenses), expenses.total, expenses.scale));
  if (ageing) checks.push(...ageingChecks(ageing, (name, left, right) => money(name, left, right, ageing.ageing.scale)));
  return checks;
}

function check(name: string, left: string, right: string): Check {
  return { name, left, right, ok: left === right };
}

function count(name: string, left: number, right: number): Check {
  return check(name, String(left), String(right));
}

/** D8: |Closing| = |Opening| + |New| + |Returning| - |Churned|, for the period and for every month of the table. */
function identityCheck({ lifecycle, lifecycleByMonth }: CheckInput): Check {
  const sides = (l: { opening: number; new: number; returning: number; churned: number; closing: number }): [number, number] => [
    l.closing,
    l.opening + l.new + l.returning - l.churned,
  ];
  const wrongMonth = lifecycleByMonth.map(sides).find(([left, right]) => left !== right);
  const [left, right] = wrongMonth ?? sides(lifecycle);
  return count('lifecycleIdentity', left, right);
}

function rowChecks({ rows }: CheckInput): Check[] {
  return Object.entries(rows).map(([kind, r]) =>
    count(`rows.${kind}`, r.used + r.noCustomer + r.duplicates + r.outOfScope + r.rejected, r.read),
  );
}

/** The months of the table against the ledger's lines from the first of them to the as-of date. */
function monthCheck({ months, asOf }: CheckInput, ledger: Ledger): { left: Minor; right: Minor }[] {
  const [first] = months;
  if (!first) return [];
  const { from, to } = windowOf(ledger, { start: first.period.start, end: asOf });
  return [{ left: months.reduce<Minor>((sum, m) => addMinor(sum, m.revenue), ZERO), right: sumOf(slice(ledger.amount, from, to)) }];
}

function ageingChecks(
  { ageing, receivable, noCustomer, balance }: AgeingResult,
  money: (name: string, left: Minor, right: Minor) => Check,
): Check[] {
  const sum = (buckets: Readonly<Record<string, Minor>>): Minor => Object.values(buckets).reduce(addMinor, ZERO);
  const buckets =
    ageing.mode === 'balance'
      ? []
      : [
          money('ageingReceivable', sum(ageing.receivable), ageing.outstanding),
          money('ageingOverdue', sum(ageing.overdue), ageing.outstanding),
        ];
  return [
    ...buckets,
    money('ageingCustomers', addMinor(sumOf(receivable), noCustomer), ageing.outstanding),
    money('ageingBalance', subMinor(ageing.outstanding, ageing.unallocated), balance),
  ];
}

/** Sum over the classes' lists: only customers that stand in a class add to it. */
function sumByClass(classes: readonly string[], amounts: MinorColumn, inScope: Uint8Array): Minor {
  const sums = new Map<string, Minor>();
  classes.forEach((name, c) => {
    if (inScope[c]) sums.set(name, addMinor(sums.get(name) ?? ZERO, minorAt(amounts, c)));
  });
  return [...sums.values()].reduce(addMinor, ZERO);
}

function classSize(classes: readonly string[], inScope: Uint8Array): number {
  return classes.filter((_, c) => inScope[c]).length;
}
