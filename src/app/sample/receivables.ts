import type { CivilDay } from '../../core/values/civilDay';
import { addDays, calendarOf, isoOf } from '../../core/values/civilDay';
import type { Customer } from './customer';
import type { Ledger } from './ledger';
import type { Order } from './order';
import { dispatchDay, orderValue } from './order';
import type { RandomStream } from './random';
import { chance, normal, randomStream, uniform } from './random';
import { nextOpenDay } from './season';
import type { Terms } from './terms';

/** One invoice an order, written on the day of dispatch. Cents. */
export interface Invoice {
  invoiceNo: string;
  order: Order;
  customer: number;
  day: CivilDay;
  due: CivilDay;
  amount: number;
  /** Sum of the settlements of this invoice; `amount - paid` is what is still open. */
  paid: number;
}

/** Money (or returned goods set off) against one invoice. Cents. */
export interface Settlement {
  day: CivilDay;
  invoice: Invoice;
  amount: number;
  /** Index into the words' payment methods; {@link SET_OFF} is a return set off against the invoice. */
  method: number;
}

/** Payment method: the credit for returned goods. */
export const SET_OFF = 0;
const TRANSFER = 1;
const ACCEPTANCE = 2;
const CASH = 3;

/** How often an invoice is disputed and simply stays unpaid, and how often it is paid in two parts. */
const DISPUTED_RATE = 0.003;
const IN_TWO_PARTS_RATE = 0.07;
/** Who leaves owing does not pay what was invoiced in these last days of the relation. */
const LAST_UNPAID_DAYS = 75;

/** Buyers pay on pay days: the 10th, the 20th and the 28th, or the next open day. Cash is paid at once. */
function payDay(day: CivilDay, terms: Terms): CivilDay {
  if (terms.creditDays === 0) return nextOpenDay(day);
  let wanted = day;
  while (![10, 20, 28].includes(calendarOf(wanted).day)) wanted = addDays(wanted, 1);
  return nextOpenDay(wanted);
}

function paymentMethod(random: RandomStream, terms: Terms, amount: number): number {
  if (terms.creditDays === 0 && amount < 500_000) return CASH;
  return amount > 2_000_000 && chance(random, 0.35) ? ACCEPTANCE : TRANSFER;
}

function writeInvoices(orders: readonly Order[], customers: readonly Customer[], end: CivilDay): Invoice[] {
  const invoices = orders.flatMap((order): Invoice[] => {
    const customer = order.customer === null ? undefined : customers[order.customer];
    const day = dispatchDay(order);
    if (order.customer === null || !customer || day > end) return [];
    return [
      {
        invoiceNo: '',
        order,
        customer: order.customer,
        day,
        due: addDays(day, customer.terms.creditDays),
        amount: orderValue(order),
        paid: 0,
      },
    ];
  });
  invoices.sort((a, b) => a.day - b.day);
  const inMonth = new Map<string, number>();
  for (const invoice of invoices) {
    const month = isoOf(invoice.day).slice(0, 7).replace('-', '');
    const serial = (inMonth.get(month) ?? 0) + 1;
    inMonth.set(month, serial);
    invoice.invoiceNo = `INV${month}-${String(serial).padStart(4, '0')}`;
  }
  return invoices;
}

/** The day the first money for an invoice comes, or null where none ever does. */
function firstPayment(random: RandomStream, invoice: Invoice, customer: Customer): CivilDay | null {
  const { terms, story } = customer;
  const days = Math.round(normal(random, terms.lateness, terms.spread));
  const disputed = chance(random, DISPUTED_RATE);
  const walkedAway = terms.leavesOwing && story.pause !== null && invoice.day >= story.pause.from - LAST_UNPAID_DAYS;
  if (disputed || walkedAway) return null;
  return payDay(addDays(invoice.due, Math.max(days, -terms.creditDays)), terms);
}

/** Invoices of all orders dispatched up to `end`, and what was settled of each up to `end`, in date order. */
export function keepReceivables(
  seed: number,
  customers: readonly Customer[],
  ledger: Ledger,
  end: CivilDay,
): { invoices: Invoice[]; settlements: Settlement[] } {
  const random = randomStream(seed, 'receivables');
  const invoices = writeInvoices(ledger.orders, customers, end);
  const returnsOf = new Map(ledger.returns.map((note) => [note.order, note]));
  const settlements: Settlement[] = [];
  const settle = (invoice: Invoice, day: CivilDay, wanted: number, method: number): void => {
    const amount = Math.min(wanted, invoice.amount - invoice.paid);
    if (amount <= 0 || day > end) return;
    invoice.paid += amount;
    settlements.push({ day, invoice, amount, method });
  };
  for (const invoice of invoices) {
    const customer = customers[invoice.customer];
    if (!customer) throw new Error(`Invoice ${invoice.invoiceNo} has no customer`);
    const paidOn = firstPayment(random, invoice, customer);
    const inTwoParts = chance(random, IN_TWO_PARTS_RATE);
    const firstShare = Math.round(uniform(random, 4, 7)) / 10;
    const restOn = nextOpenDay(addDays(paidOn ?? invoice.day, Math.round(uniform(random, 15, 45))));
    const method = paymentMethod(random, customer.terms, invoice.amount);
    // A return is set off while the invoice is open; goods returned after payment are refunded and touch no invoice.
    const taken = returnsOf.get(invoice.order);
    if (taken && (paidOn === null || taken.day < paidOn)) {
      const credit = taken.items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);
      settle(invoice, taken.day < invoice.day ? invoice.day : taken.day, credit, SET_OFF);
    }
    if (paidOn === null) continue;
    const open = invoice.amount - invoice.paid;
    settle(invoice, paidOn, inTwoParts ? Math.round(open * firstShare) : open, method);
    if (inTwoParts) settle(invoice, restOn, invoice.amount, method);
  }
  settlements.sort((a, b) => a.day - b.day);
  return { invoices, settlements };
}
