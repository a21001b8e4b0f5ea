import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { absMinor, negMinor, rescale, signOf, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { matchKey } from '../../records/cells/matchKey';
import type { Book, ReceivableLines } from '../../records/book';
import { textAt } from '../../tables/columns';
import { isReturnWord } from '../kindWords';
import { dueByTerms, parseTerms, type CreditTerms } from './creditTerms';

/** An invoice, or what is left of it. */
export interface OpenItem {
  /** Position in Book.customers, -1 = none. */
  readonly customer: number;
  /** Matching form of the invoice number, `''` = none. */
  readonly invoiceNo: string;
  /** NO_DAY where the sheet has none. */
  readonly invoiceDate: CivilDay;
  readonly due: CivilDay;
  open: Minor;
}

/** Money that lowers what a customer owes: a payment, a credit note, a return. Magnitude, at the receivables' scale. */
export interface Credit {
  readonly customer: number;
  /** The invoice it names, matching form, `''` = none. */
  readonly invoiceNo: string;
  readonly amount: Minor;
}

export interface ReceivableItems {
  readonly items: OpenItem[];
  readonly credits: Credit[];
  /** Items whose due date is the invoice date for want of anything better (flag of D13). */
  readonly dueAssumed: number;
}

export interface ItemRules {
  readonly asOf: CivilDay;
  /** Days of credit where neither a due date nor the customer's terms are known; null = due at once. */
  readonly defaultTermDays: number | null;
  /** Decimal digits to count in: at least those of every amount, so that nothing is rounded. */
  readonly scale: number;
}

/**
 * D13: the receivables rows up to the as-of date as invoices and credits. A credit is a row with a return word in its
 * type or a negative amount. Where residuals are mapped they are what is open; a blank one leaves the whole amount open.
 * Due: the due date, else the invoice date + the customer's terms, else + the default terms, else the invoice date.
 */
export function receivableItems(book: Book, lines: ReceivableLines, { asOf, defaultTermDays, scale }: ItemRules): ReceivableItems {
  const items: OpenItem[] = [];
  const credits: Credit[] = [];
  const terms = termsByCustomer(book);
  let dueAssumed = 0;
  for (let i = 0; i < lines.length; i++) {
    const invoiceDate = lines.invoiceDate[i]! as CivilDay;
    if (invoiceDate > asOf) continue;
    const customer = lines.customer[i]!;
    const invoiceNo = matchKey(textAt(lines.invoiceNo, i) ?? '');
    const amount = rescale(minorAt(lines.amount, i), lines.amount.scale, scale);
    const open = lines.residual && lines.residualKnown?.[i] ? rescale(minorAt(lines.residual, i), lines.residual.scale, scale) : amount;
    if (signOf(amount) < 0 || isReturnWord(textAt(lines.type, i) ?? '')) {
      credits.push({ customer, invoiceNo, amount: absMinor(open) });
      continue;
    }
    if (signOf(open) < 0) {
      // an invoice paid beyond its amount: what is too much belongs to the customer
      credits.push({ customer, invoiceNo: '', amount: negMinor(open) });
      continue;
    }
    const written = (lines.dueDate?.[i] ?? NO_DAY) as CivilDay;
    const own = terms?.(customer) ?? (defaultTermDays === null ? null : { days: defaultTermDays, fromMonthEnd: false });
    let due = written;
    if (written === NO_DAY) {
      due = own && invoiceDate !== NO_DAY ? dueByTerms(invoiceDate, own) : invoiceDate;
      if (!own) dueAssumed++;
    }
    items.push({ customer, invoiceNo, invoiceDate: invoiceDate === NO_DAY ? due : invoiceDate, due, open });
  }
  return { items, credits, dueAssumed };
}

/** The payments up to the as-of date at the given scale; a negative payment takes a credit back. */
export function paymentCredits(book: Book, asOf: CivilDay, scale: number): Credit[] {
  const { payments } = book;
  const credits: Credit[] = [];
  for (let i = 0; i < (payments?.length ?? 0); i++) {
    if (payments!.date[i]! > asOf) continue;
    credits.push({
      customer: payments!.customer[i]!,
      invoiceNo: matchKey(textAt(payments!.invoiceNo, i) ?? ''),
      amount: rescale(minorAt(payments!.amount, i), payments!.amount.scale, scale),
    });
  }
  return credits;
}

function termsByCustomer(book: Book): ((customer: number) => CreditTerms | null) | null {
  const column = book.customers.text.get('creditDays');
  if (!column) return null;
  const parsed = column.texts.map(parseTerms);
  return (customer) => (customer < 0 ? null : (parsed[column.codes[customer] ?? -1] ?? null));
}
