import { ageingFacts } from './ageingBuckets';
import { openBook } from './ageing';
import { checksOf } from './checks';
import { yearlyRetention } from './clv';
import { customerBook } from './customerBook';
import { customerFacts, type BookContext } from './customerFacts';
import type { Activity, CustomerFacts, Facts } from './facts';
import { gradeBook } from './grading';
import { readLedger } from './ledger';
import { lifecycleByMonth, lifecycleCounts } from './lifecycle';
import { DEFAULT_SETTINGS, type OracleInput } from './oracleInput';
import { purchaseLines } from './orders';
import { fiscalYearStart, periodsFor, priorYearInData } from './periods';
import { rfmByCustomer } from './rfmBook';
import { gapsOf, median, ninetiethPercentile } from './rhythm';
import { totalsOf } from './totals';

/**
 * The facts of command-line.md from a plain ledger: the second, slow, plain calculation the core is compared with.
 * It shares no code with `src`. `sources` stays empty, since the oracle reads no sheets.
 * @throws RangeError for a period that is none or starts after the as-of date
 */
export function oracleFacts(input: OracleInput): Facts {
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  const ledger = readLedger(input, settings);
  const { asOf, lines } = ledger;
  const purchases = purchaseLines(lines);
  const customers = customerBook(input, ledger, purchases);
  const totals = totalsOf(lines, purchases, customers);

  const { period, previous } = periodsFor(input.period, asOf, settings.fiscalYearStartMonth);
  const yearToDate = { start: fiscalYearStart(asOf, settings.fiscalYearStartMonth), end: asOf };
  const gaps = customers.map((customer) => gapsOf(customer.purchaseDays));
  const open = input.receivables && openBook(input.receivables, input.payments ?? [], asOf);
  const context: BookContext = {
    asOf,
    period,
    previous,
    priorYear: priorYearInData(period, totals.firstSale, settings.priorYearShift),
    yearToDate,
    priorYearToDate: priorYearInData(yearToDate, totals.firstSale, settings.priorYearShift),
    settings,
    rhythm: { medianGap: median(gaps.flat()), firstGapP90: ninetiethPercentile(gaps.flatMap((own) => own.slice(0, 1))) },
    retention: yearlyRetention(customers, asOf, settings.churnWindowDays),
    openBook: open,
  };
  const grading = gradeBook(customers, asOf, settings);
  const rfm = rfmByCustomer(customers, asOf);
  const facts: Omit<Facts, 'checks'> = {
    version: 1,
    asOf,
    language: input.language,
    period,
    previousPeriod: previous,
    priorYearPeriod: context.priorYear,
    sources: [],
    rows: { sales: ledger.rows },
    totals,
    lifecycle: lifecycleCounts(customers, period, settings.churnWindowDays),
    lifecycleByMonth: lifecycleByMonth(customers, asOf, settings.churnWindowDays),
    activity: { active: 0, aboutToChurn: 0, churned: 0, never: 0 },
    abc: grading.facts,
    ageing: open && ageingFacts(open, asOf),
    customers: customers.map((customer, index) => {
      const [abc = 'D', abcPrevious = 'D', move = 'same'] = [grading.now[index], grading.before[index], grading.moves[index]];
      return customerFacts(customer, { abc, abcPrevious, move, rfm: rfm.get(customer.key) ?? null }, context);
    }),
  };
  facts.activity = countActivity(facts.customers);
  return { ...facts, checks: checksOf(facts, open) };
}

function countActivity(customers: readonly CustomerFacts[]): Record<Activity, number> {
  const count = (activity: Activity): number => customers.filter((customer) => customer.activity === activity).length;
  return { active: count('active'), aboutToChurn: count('aboutToChurn'), churned: count('churned'), never: count('never') };
}
