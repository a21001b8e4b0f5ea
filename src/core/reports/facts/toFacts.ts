import { isoOf, type CivilDay } from '../../values/civilDay';
import { minorToDecimal, type Minor } from '../../values/minor';
import type { Period } from '../../values/period';
import type { Book } from '../../records/book';
import type { AbcResult, Ageing, Analysis, Lifecycle, MonthLifecycle, RowBuckets, Totals } from '../../analysis/analysis';
import { customerFacts } from './customerFacts';
import type { AbcFacts, AgeingFacts, Facts, LifecycleFacts, MonthFacts, PeriodFacts, RowFacts, TotalFacts } from './facts';

/** The facts file of an analysis (command-line.md): exact, in the order of the contract, the same for the same input. */
export function toFacts(analysis: Analysis, book: Book, options: { readonly language: string }): Facts {
  const { scale, periods } = analysis;
  return {
    version: 1,
    asOf: isoOf(analysis.asOf),
    language: options.language,
    period: periodFacts(periods.current),
    previousPeriod: periodFacts(periods.previous),
    priorYearPeriod: periods.priorYear && periodFacts(periods.priorYear),
    sources: book.intake.map(({ sheetName, kind, headerRow, read, columns }) => ({
      sheet: sheetName,
      kind,
      headerRow,
      rows: read,
      columns,
    })),
    rows: Object.fromEntries(Object.entries(analysis.rows).map(([kind, rows]) => [kind, rowFacts(rows)])),
    totals: totalFacts(analysis.totals, scale),
    lifecycle: lifecycleFacts(analysis.lifecycle),
    lifecycleByMonth: analysis.lifecycleByMonth.map(monthFacts),
    activity: analysis.activity,
    abc: abcFacts(analysis.abc, scale),
    ageing: analysis.ageing && ageingFacts(analysis.ageing),
    expenses: analysis.expenses && {
      total: minorToDecimal(analysis.expenses.total, analysis.expenses.scale),
      noCustomer: minorToDecimal(analysis.expenses.noCustomer, analysis.expenses.scale),
    },
    checks: analysis.checks,
    customers: customerFacts(analysis),
  };
}

function periodFacts({ start, end }: Period): PeriodFacts {
  return { start: isoOf(start), end: isoOf(end) };
}

function rowFacts(rows: RowBuckets): RowFacts {
  const { read, used, returns, allowances, noCustomer, duplicates, outOfScope, rejected, rejectedBy, outOfScopeBy, suspectedDuplicates } =
    rows;
  return { read, used, returns, allowances, noCustomer, duplicates, outOfScope, rejected, rejectedBy, outOfScopeBy, suspectedDuplicates };
}

function totalFacts(totals: Totals, scale: number): TotalFacts {
  const money = (amount: Minor): string => minorToDecimal(amount, scale);
  const date = (day: CivilDay | null): string | null => (day === null ? null : isoOf(day));
  return {
    revenue: money(totals.revenue),
    grossSales: money(totals.grossSales),
    returns: money(totals.returns),
    allowances: money(totals.allowances),
    noCustomerRevenue: money(totals.noCustomerRevenue),
    cost: totals.cost === null ? null : money(totals.cost),
    grossProfit: totals.grossProfit === null ? null : money(totals.grossProfit),
    costCoverage: totals.costCoverage,
    orders: totals.orders,
    customers: totals.customers,
    products: totals.products,
    salespeople: totals.salespeople,
    firstSale: date(totals.firstSale),
    lastSale: date(totals.lastSale),
  };
}

function lifecycleFacts(l: Lifecycle): LifecycleFacts {
  const { opening, bought, returning, retained, churned, closing, never } = l;
  const { newRatio, churnRatio, winBackRatio, returningShare, retention, repurchase } = l;
  return {
    opening,
    bought,
    new: l.new,
    returning,
    retained,
    churned,
    closing,
    never,
    newRatio,
    churnRatio,
    winBackRatio,
    returningShare,
    retention,
    repurchase,
  };
}

function monthFacts({ month, opening, bought, new: isNew, returning, churned, closing }: MonthLifecycle): MonthFacts {
  return { month, opening, bought, new: isNew, returning, churned, closing };
}

function abcFacts({ mode, base, period, classes }: AbcResult, scale: number): AbcFacts {
  const one = (grade: keyof typeof classes): { customers: number; amount: string } => ({
    customers: classes[grade].customers,
    amount: minorToDecimal(classes[grade].amount, scale),
  });
  return { mode, base, period: periodFacts(period), A: one('A'), B: one('B'), C: one('C'), D: one('D') };
}

function ageingFacts({ scale, mode, receivable, overdue, outstanding, unallocated }: Ageing): AgeingFacts {
  const bucket = (amount: Minor): string | null => (mode === 'balance' ? null : minorToDecimal(amount, scale));
  const map = <K extends string>(buckets: Readonly<Record<K, Minor>>): Record<K, string | null> =>
    Object.fromEntries(Object.entries<Minor>(buckets).map(([key, amount]) => [key, bucket(amount)])) as Record<K, string | null>;
  return {
    mode,
    receivable: map(receivable),
    overdue: map(overdue),
    outstanding: minorToDecimal(outstanding, scale),
    unallocated: minorToDecimal(unallocated, scale),
  };
}
