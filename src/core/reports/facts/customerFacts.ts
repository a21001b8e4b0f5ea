import { isoOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import { minorToDecimal, ZERO, type Minor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import type { Analysis } from '../../analysis/analysis';
import type { ExpenseBoard, ExpenseWindow } from '../../analysis/expenses/expenseBoard';
import { compareCodePoints } from './codePointOrder';
import type { CustomerExpenseFacts, CustomerFacts } from './facts';

/** The customers of the as-of date, by id in code-point order. */
export function customerFacts(analysis: Analysis): CustomerFacts[] {
  const { ids, inScope } = analysis.customers;
  const known: number[] = [];
  for (let c = 0; c < inScope.length; c++) if (inScope[c]) known.push(c);
  return known.sort((a, b) => compareCodePoints(ids[a]!, ids[b]!)).map((c) => factsOf(analysis, c));
}

function factsOf({ customers: f, scale, ageing, expenses }: Analysis, c: number): CustomerFacts {
  const decimal = (amount: Minor): string => minorToDecimal(amount, scale);
  const money = (column: MinorColumn): string => decimal(minorAt(column, c));
  const moneyOrNull = (column: MinorColumn | null): string | null => column && minorToDecimal(minorAt(column, c), column.scale);
  const amountOrNull = (amounts: readonly (Minor | null)[]): string | null => {
    const amount = amounts[c] ?? null;
    return amount === null ? null : decimal(amount);
  };
  const number = (column: Float64Array): number | null => (Number.isNaN(column[c]!) ? null : column[c]!);
  const date = (column: Int32Array): string | null => (column[c] === NO_DAY ? null : isoOf(column[c] as CivilDay));
  const largest = f.largestOrder[c];
  return {
    id: f.ids[c]!,
    name: f.names[c]!,
    state: f.state[c]!,
    activity: f.activity[c]!,
    abc: f.abc[c]!,
    abcPrevious: f.abcPrevious[c]!,
    move: f.move[c]!,
    valueTag: f.valueTag[c]!,
    rfm: f.rfm[c] ?? null,
    revenue: money(f.revenue),
    grossSales: money(f.grossSales),
    returns: money(f.returns),
    grossProfit: amountOrNull(f.grossProfit),
    margin: number(f.margin),
    costCoverage: number(f.costCoverage),
    orders: f.orders[c]!,
    purchaseDays: f.purchaseDays[c]!,
    products: f.products[c]!,
    salespeople: f.salespeople[c]!,
    firstPurchase: date(f.firstPurchase),
    lastPurchase: date(f.lastPurchase),
    largestOrder: largest ? { orderNo: largest.orderNo, date: isoOf(largest.date), amount: decimal(largest.amount) } : null,
    periodRevenue: money(f.periodRevenue),
    previousRevenue: money(f.previousRevenue),
    priorYearRevenue: moneyOrNull(f.priorYearRevenue),
    periodChange: number(f.periodChange),
    yoyChange: number(f.yoyChange),
    ytdRevenue: money(f.ytdRevenue),
    ytdPriorYearRevenue: moneyOrNull(f.ytdPriorYearRevenue),
    ytdGrossProfit: amountOrNull(f.ytdGrossProfit),
    last30Revenue: money(f.last30Revenue),
    prior30Revenue: money(f.prior30Revenue),
    momentum: f.momentum[c]!,
    typicalInterval: number(f.typicalInterval),
    daysSinceLast: f.daysSinceLast[c]! < 0 ? null : f.daysSinceLast[c]!,
    expectedNext: date(f.expectedNext),
    receivable: moneyOrNull(f.receivable),
    overdue: moneyOrNull(f.overdue),
    overdueDays: ageing && f.overdueDays ? f.overdueDays[c]! : null,
    clv: amountOrNull(f.clv),
    expenses: expenses && expensesOf(expenses, c),
  };
}

function expensesOf({ windows, scale }: ExpenseBoard, c: number): CustomerExpenseFacts {
  const spent = (window: ExpenseWindow): string => {
    const figures = windows[window];
    return minorToDecimal(figures ? minorAt(figures.expense, c) : ZERO, scale);
  };
  const left = (window: ExpenseWindow): string | null => {
    const amount = windows[window]?.contribution[c] ?? null;
    return amount === null ? null : minorToDecimal(amount, scale);
  };
  return {
    periodExpense: spent('current'),
    periodContribution: left('current'),
    ytdExpense: spent('ytd'),
    ytdContribution: left('ytd'),
    expense: spent('lifetime'),
    contribution: left('lifetime'),
  };
}
