import { dayOf, isCalendarDate } from '../../core/values/civilDay';
import type { YearMonthDay } from '../../core/values/civilDay';
import { runCompany } from './company';
import type { SampleLanguage, SampleSheet } from './SampleSheet';
import { companyNames } from './sheets/companyNames';
import { customersSheet } from './sheets/customersSheet';
import { paymentsSheet, receivablesSheet } from './sheets/moneySheets';
import { ordersSheet } from './sheets/ordersSheet';
import { expensesSheet } from './sheets/expensesSheet';
import { eventsSheet, interactionsSheet, stagesSheet, surveySheet } from './sheets/relationSheets';
import { salesSheet } from './sheets/salesSheet';
import { enUS } from './words/enUS';
import type { SampleWords } from './words/SampleWords';
import { zhCN } from './words/zhCN';

export interface SampleOptions {
  language: SampleLanguage;
  /** The last day anything is known of: today, or a fixed day where the result must stay the same. */
  asOf: YearMonthDay;
  seed?: number;
  /** From 20 to 5000; 300 where not given. */
  customers?: number;
  /** From 1 to 15; 6 where not given. */
  years?: number;
}

const WORDS: Record<SampleLanguage, SampleWords> = { 'zh-CN': zhCN, 'en-US': enUS };
export const DEFAULT_SEED = 20240315;
const DEFAULT_CUSTOMERS = 300;
const DEFAULT_YEARS = 6;

function checked(name: string, value: number, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high)
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not ${value}`);
  return value;
}

/**
 * The workbook of an invented wholesaler of machine parts: customers, sales, receivables, payments, order fulfilment,
 * interactions, survey, opportunity stages and event sign-ups, as plain cells. The same options give the same cells; both languages
 * have the same sheets, rows and figures, and differ in words and names only. Amounts are units of no currency.
 *
 * What was put in, for the reports to find:
 * - Customers: 12 % never bought, 8 % bought once, 14 % left (a third of them in the last months, a quarter without
 *   paying the last invoices), 8 % paused for four to thirteen months and came back (a third of them in the last four
 *   weeks), 6 % fade, 5 % arrived in the last 100 days, the rest buy regularly. The largest fifth makes about 70 % of sales.
 * - Regular customers: a rhythm of their own (6 to 58 days, gamma noise of shape 8); growth; a few with a surge and as
 *   many with a plunge in the last 30 days; some that stopped one product line four to eleven months ago.
 * - Seasons: stocking up before Chinese New Year and a dip around it, a fourth-quarter peak, month ends, closed weekends.
 *   Price rises every January; costs run ahead of them in the third year. Two salespeople left and handed over.
 * - Returns: about 3 % of sales, at the price and cost of the sale; four in five carry the order's number, the others
 *   a number of their own; one in fourteen takes back the whole order.
 * - Receivables: an invoice for each order on the day of dispatch (orders not yet dispatched have none; counter sales
 *   and lines entered twice are not invoiced). Payments include returned goods set off against an open invoice, so that
 *   invoice amount - its payments = its open amount, to the cent. Goods returned after payment are refunded and appear
 *   in sales only.
 * - Expenses: journeys and dinners of visits, samples, freight taken over and hospitality by customer; the stands of events name none.
 * - Customer sheet: deal dates, totals, averages, numbers of deals and grades agree with the sales sheet up to the end of the
 *   month before `asOf` (net of returns; orders wholly taken back do not count as deals).
 *
 * Blemishes, and no others: about 7 % of mail addresses missing, about 2 % each of averages and grades left blank, two
 * sales orders of one line without customer, three sales lines entered twice, one directly after the other.
 *
 * @throws RangeError when an option is out of range or `asOf` is not a date
 */
export function sampleCompany(options: SampleOptions): SampleSheet[] {
  const { year, month, day } = options.asOf;
  if (!isCalendarDate(year, month, day)) throw new RangeError(`The as-of date ${year}-${month}-${day} does not exist`);
  const seed = checked('seed', options.seed ?? DEFAULT_SEED, 0, Number.MAX_SAFE_INTEGER);
  const customers = checked('customers', options.customers ?? DEFAULT_CUSTOMERS, 20, 5000);
  const years = checked('years', options.years ?? DEFAULT_YEARS, 1, 15);
  const company = runCompany(seed, customers, years, dayOf(year, month, day));
  const words = WORDS[options.language];
  const names = companyNames(company, words);
  return [customersSheet, salesSheet, receivablesSheet, paymentsSheet, ordersSheet, interactionsSheet, surveySheet, stagesSheet, eventsSheet, expensesSheet].map(
    (write) => write(company, words, names),
  );
}
