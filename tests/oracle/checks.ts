import type { OpenBook } from './ageing';
import { money, moneyText, sum } from './decimal';
import type { Check, Facts } from './facts';

/** The equations every finished set of facts must satisfy, each side computed from other fields. */
export function checksOf(facts: Omit<Facts, 'checks'>, openBook: OpenBook | null): Check[] {
  const { rows, totals, lifecycle, customers, abc } = facts;
  const { sales } = rows;
  const amounts = (values: readonly string[]): string => moneyText(sum(values.map(money)));
  const checks = [
    check('rows', String(sales.read), String(sales.used + sales.noCustomer + sales.duplicates + sales.outOfScope + sales.rejected)),
    check('rejectedRows', String(sales.rejected), String(Object.values(sales.rejectedBy).reduce((total, count) => total + count, 0))),
    check('revenue', totals.revenue, amounts([...customers.map((customer) => customer.revenue), totals.noCustomerRevenue])),
    check('revenueParts', totals.revenue, moneyText(money(totals.grossSales) - money(totals.returns) - money(totals.allowances))),
    check('lifecycle', String(lifecycle.closing), String(lifecycle.opening + lifecycle.new + lifecycle.returning - lifecycle.churned)),
    check('grades', String(totals.customers), String(abc.A.customers + abc.B.customers + abc.C.customers + abc.D.customers)),
    check('activity', String(totals.customers), String(Object.values(facts.activity).reduce((total, count) => total + count, 0))),
  ];
  if (facts.ageing === null || openBook === null) return checks;
  const { receivable, overdue, outstanding, unallocated } = facts.ageing;
  return [
    ...checks,
    check('receivableBuckets', outstanding, amounts(Object.values(receivable))),
    check('overdueBuckets', outstanding, amounts(Object.values(overdue))),
    check('openBalance', moneyText(money(outstanding) - money(unallocated)), moneyText(openBook.balance)),
  ];
}

function check(name: string, left: string, right: string): Check {
  return { name, left, right, ok: left === right };
}
