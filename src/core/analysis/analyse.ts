import { addDays, NO_DAY, type CivilDay } from '../values/civilDay';
import { minorAt } from '../values/minorColumn';
import type { Book } from '../records/book';
import type { Settings } from '../settings/settings';
import { gradesOf } from './abc';
import { activityOf } from './activity';
import { ageingOf } from './ageing/ageing';
import type { ActivityState, Analysis, Periods, Totals } from './analysis';
import { backTestOf } from './backTest/backTest';
import { changesOf } from './change';
import { checksOf } from './checks';
import { classify } from './classes';
import { clvOf } from './clv';
import { retentionOf } from './cohorts';
import { concentrationOf } from './concentration';
import { customerMoney } from './customerMoney';
import { codesOfRows } from './foldedCodes';
import { expenseBoardOf } from './expenses/expenseBoard';
import { frequencyMomentum } from './frequency';
import { funnelOf } from './funnel/funnel';
import { needsOf } from './funnel/needs';
import { crossTable } from './grouping/crossTable';
import { dimensionsOf, type Dimension, type DimensionCodes } from './grouping/dimensions';
import { groupingOf } from './grouping/groupTables';
import { layersOf } from './grouping/layers';
import type { Ledger } from './ledger';
import { lifecycleOf } from './lifecycle';
import { ledgerBase } from './ledgerBase';
import { lifecycleByMonth } from './lifecycleByMonth';
import { largestOrders } from './largestOrders';
import { productCodes, salespersonCodes } from './lineCodes';
import { lastYearRevenue } from './lastYear';
import { customerMargins } from './margins';
import { momentumOf } from './momentum';
import { monthsOf } from './months';
import { orderSignals } from './orderSignals';
import type { Orders } from './orders';
import { ordersWithin } from './ordersWithin';
import { figuresOf } from './periodFigures';
import { periodsOf } from './periods';
import type { CustomerArchive } from './portrait/customerArchive';
import { purchaseCounts } from './purchaseCounts';
import { purchasesWithin } from './purchaseDays';
import { reportPackOf } from './reportPack';
import { RFM_DAYS, rfmOf } from './rfm';
import { rfmSummary } from './rfmSummary';
import { expectedNext } from './rhythm';
import { rowBuckets } from './rowBuckets';
import { stoppedLines } from './stoppedLines';
import { tierBoardOf } from './tiers/tierFigures';
import { tiersInForce } from './tiers/tiersInForce';
import { thresholdAt } from './thresholds';
import { ledgerTotals } from './totals';
import { sumByCustomer, wholeLedger, windowOf } from './windows';

/** Regions and product lines of the market view, at most. */
const MARKET_SIZE = 10;

/**
 * All figures of a book, by definitions.md. The way through:
 *
 * 1. What each sales line is (D5), the as-of date (D1), and from both the ledger: the lines that count, signed, by day;
 *    their orders, purchase lines and purchase days (D6).
 * 2. Periods (D2, D3).
 * 3. Counts of what was bought, largest order (D15).
 * 4. Money by customer and period (D4, D7).
 * 5. Classes of customers: lifecycle (D8), rhythm, activity and its back-test (D9), momentum (D10), grades (D11), RFM (D12),
 *    tag (D20), tier (R-B1).
 * 6. Receivables (D13) and customer value (D16).
 * 7. The book as a whole: row buckets, totals, months; and last the checks, which compare two ways to one number.
 *
 * @param options.today the calendar day of the user; the core knows no clock
 */
export function analyse(book: Book, settings: Settings, options: { readonly today: CivilDay }): Analysis {
  return analyseWithArchive(book, settings, options).analysis;
}

/** The same, with the ledger and the way from a customer to its lines: for reports that look at single customers. */
export function analyseWithArchive(book: Book, settings: Settings, options: { readonly today: CivilDay }): { readonly analysis: Analysis; readonly archive: CustomerArchive } {
  const { sales } = book;
  const count = book.customers.length;
  const { today } = options;

  // 1. The ledger, its orders and purchase days
  const base = ledgerBase(book, settings, today);
  const { asOf, ledger, setAside, inScope, byCustomer, orders, purchases } = base;

  // 2. Periods and customers
  const periods = periodsOf(settings, asOf, base.firstSale, base.lastSale);
  const customers = inScope.reduce((sum, one) => sum + one, 0);

  // 3. What was bought
  const products = productCodes(sales, ledger.row);
  const salespeople = salespersonCodes(sales, ledger.row);
  const bought = purchaseCounts({ orders, products, salespeople, spans: base.spans, byCustomer });

  // 4. Money
  const money = customerMoney(ledger, count, periods, asOf);
  const margins = customerMargins(ledger, count, wholeLedger(ledger));
  const ytdMargins = customerMargins(ledger, count, windowOf(ledger, periods.ytd));

  // 5. Classes
  const classes = classify(book.customers, base, periods, settings);
  const { lifecycleInput, flows: sets, rhythm, activity, grading, valueTag: valueTags } = classes;
  const ownRhythm = activityOf(bought.elapsed, rhythm, { ...settings, churnMode: 'ownRhythm' });
  const lastYear = lastYearRevenue(ledger, bought.last);
  const floor = thresholdAt(settings.momentum.moneyFloor, ledger.scale);
  const isNew = (c: number): boolean => bought.first[c] !== NO_DAY && bought.first[c]! > asOf - 59;
  const momentum = Array.from({ length: count }, (_, c) =>
    momentumOf({ last30: minorAt(money.last30, c), prior30: minorAt(money.prior30, c), isNew: isNew(c) }, settings.momentum.percent, floor),
  );
  const year = { start: addDays(asOf, 1 - RFM_DAYS), end: asOf };
  const frequency = Int32Array.from({ length: count }, (_, c) => purchasesWithin(purchases, c, year.start, year.end));
  const yearMoney = sumByCustomer(ledger, ledger.amount, count, windowOf(ledger, year));
  const rfm = rfmOf(bought.elapsed, frequency, yearMoney);

  // 6. Receivables and value
  const ageing = ageingOf(book, asOf, settings.defaultTermDays);
  const clv = clvOf({
    ledger,
    purchases,
    inScope,
    asOf,
    churnDays: settings.churnDays,
    months: settings.clvMonths,
    revenue: money.revenue,
    grossProfit: margins.grossProfit,
  });

  // 7. The book as a whole
  const tiers = tierBoardOf({
    tiers: tiersInForce(book.customers, base.revenue, bought.purchaseDays, settings),
    ledger, inScope, purchases, asOf, orders: bought.orders, elapsed: bought.elapsed, revenue: base.revenue, yearRevenue: yearMoney, churnDays: settings.churnDays,
  });
  const dimensions = dimensionsOf(book, ledger, valueTags);
  const grouping = groupingOf(ledger, orders, inScope, dimensions, asOf, periods.dataStart);
  const dimension = (name: Dimension): DimensionCodes | undefined => dimensions.find((one) => one.dimension === name);
  const figures: Omit<Analysis, 'checks' | 'pack'> = {
    asOf,
    today,
    settings,
    scale: ledger.scale,
    periods,
    rows: rowBuckets(book, ledger, setAside, asOf),
    setAside,
    totals: { ...ledgerTotals(ledger, orders, { products, salespeople }), customers, ...periodTotals(ledger, orders, count, periods) },
    lifecycle: lifecycleOf(sets, inScope, periods.current, settings.churnDays, periods.dataStart),
    lifecycleByMonth: lifecycleByMonth(lifecycleInput, asOf),
    retention: retentionOf(purchases, inScope, asOf),
    months: monthsOf(ledger, orders, count, asOf, periods.dataStart),
    activity: countActivity(activity, inScope),
    backTest: backTestOf(purchases, inScope, asOf, periods.dataStart, settings),
    gapCount: rhythm.gapCount,
    firstGapP90: rhythm.firstGapP90,
    abc: grading.abc,
    tiers,
    rfm: rfmSummary(rfm, bought.elapsed, frequency, yearMoney),
    funnel: funnelOf(book, inScope, asOf),
    needs: needsOf(book, { inScope, purchaseDays: bought.purchaseDays, orders: bought.orders, revenue: money.revenue }),
    concentration: concentrationOf(yearMoney, inScope),
    grouping,
    market: crossTable(ledger, grouping.period, dimension('region'), dimension('category'), MARKET_SIZE),
    layers: layersOf(ledger, grouping.period, inScope, tiers.inForce, dimension('industry'), dimension('size')),
    stoppedLines: stoppedLines(ledger, sales, orders, byCustomer, bought.last, asOf, settings.churnDays),
    ageing: ageing?.ageing ?? null,
    expenses: expenseBoardOf(book, ledger, periods, asOf),
    customers: {
      length: count,
      ids: book.customers.ids,
      names: book.customers.names,
      inScope,
      flows: sets,
      state: classes.state,
      activity,
      ownRhythm,
      signals: orderSignals(ledger, sales, orders, purchases, rhythm, settings.signals),
      yearRevenue: yearMoney,
      lastYearRevenue: lastYear,
      weight: gradesOf(lastYear, { ...settings.abc, mode: 'dynamic' }),
      abc: grading.grades,
      abcPrevious: grading.gradesBefore,
      move: grading.moves,
      abcBase: grading.base,
      abcBasePrevious: grading.baseBefore,
      gradingOrders: ordersWithin(ledger, orders, count, periods.grading),
      valueTag: valueTags,
      rfm,
      revenue: money.revenue,
      grossSales: money.grossSales,
      returns: money.returns,
      grossProfit: margins.grossProfit,
      margin: margins.margin,
      costCoverage: margins.coverage,
      orders: bought.orders,
      purchaseDays: bought.purchaseDays,
      products: bought.products,
      salespeople: bought.salespeople,
      firstPurchase: bought.first,
      lastPurchase: bought.last,
      largestOrder: largestOrders(ledger, orders, sales.orderNo, count),
      periodRevenue: money.period,
      previousRevenue: money.previous,
      priorYearRevenue: money.priorYear,
      periodChange: changesOf(money.period, money.previous),
      yoyChange: changesOf(money.period, money.priorYear),
      ytdRevenue: money.ytd,
      ytdPriorYearRevenue: money.ytdPriorYear,
      ytdGrossProfit: ytdMargins.grossProfit,
      last30Revenue: money.last30,
      prior30Revenue: money.prior30,
      momentum,
      frequency: frequencyMomentum(purchases, asOf, isNew, settings.momentum),
      typicalInterval: rhythm.typicalInterval,
      daysSinceLast: bought.elapsed,
      expectedNext: expectedNext(bought.last, rhythm.typicalInterval),
      receivable: ageing?.receivable ?? null,
      overdue: ageing?.overdue ?? null,
      overdueDays: ageing?.overdueDays ?? null,
      clvHistoric: clv.historic,
      clv: clv.simple,
    },
  };
  const pack = reportPackOf({ book, settings, asOf, periods, ledger, orders, byCustomer, purchases, customers: figures.customers });
  const results = { ...figures, pack };
  const analysis: Analysis = { ...results, checks: checksOf(results, ledger, ageing) };
  const categories = sales.category && codesOfRows(sales.category, ledger.row);
  return { analysis, archive: { book, analysis, ledger, orders, products, salespeople, categories, byCustomer } };
}

type PeriodTotals = Pick<Totals, 'period' | 'previous' | 'priorYear' | 'ytd' | 'ytdPriorYear'>;

function periodTotals(ledger: Ledger, orders: Orders, count: number, periods: Periods): PeriodTotals {
  return {
    period: figuresOf(ledger, orders, count, periods.current),
    previous: figuresOf(ledger, orders, count, periods.previous),
    priorYear: periods.priorYear && figuresOf(ledger, orders, count, periods.priorYear),
    ytd: figuresOf(ledger, orders, count, periods.ytd),
    ytdPriorYear: periods.ytdPriorYear && figuresOf(ledger, orders, count, periods.ytdPriorYear),
  };
}

function countActivity(activity: readonly ActivityState[], inScope: Uint8Array): Record<ActivityState, number> {
  const counts = { active: 0, aboutToChurn: 0, churned: 0, never: 0 };
  activity.forEach((state, c) => {
    if (inScope[c]) counts[state]++;
  });
  return counts;
}
