import { addDays, endOfMonth, type CivilDay } from '../../values/civilDay';

/** What a customer's 账期 says: days of credit from the invoice date, or from the end of its month (月结). */
export interface CreditTerms {
  readonly days: number;
  readonly fromMonthEnd: boolean;
}

/** Longest credit taken seriously; more is a year or a document number in the wrong column. */
const LONGEST = 1000;
const CASH = /现结|现金|款到|预付|\b(?:cod|cash|prepaid|prepayment|immediate(?:ly)?|on receipt)\b/;
const MONTH_END = /月结|月底|\b(?:eom|month end|end of month)\b/;

/**
 * Reads a written credit term: "30", "30天", "Net 30", "月结30" (month end + 30), "月结" (month end), "现结" (at once).
 * @returns null where nothing can be read
 */
export function parseTerms(text: string): CreditTerms | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s_\-/]+/g, ' ')
    .trim()
    .toLowerCase();
  const fromMonthEnd = MONTH_END.test(plain);
  const number = /\d+/.exec(plain)?.[0];
  if (number !== undefined) {
    const days = Number(number);
    return days <= LONGEST ? { days, fromMonthEnd } : null;
  }
  if (fromMonthEnd) return { days: 0, fromMonthEnd };
  return CASH.test(plain) ? { days: 0, fromMonthEnd: false } : null;
}

/** When an invoice of that day falls due. */
export function dueByTerms(invoiceDate: CivilDay, terms: CreditTerms): CivilDay {
  return addDays(terms.fromMonthEnd ? endOfMonth(invoiceDate) : invoiceDate, terms.days);
}
