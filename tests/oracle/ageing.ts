import { daysBetween, type Day } from './calendar';
import { absolute, money, sum, type Millionths } from './decimal';
import { compareNatural, keyOrNull } from './keys';
import { isReturnWord } from './lineKind';
import type { OraclePayment, OracleReceivable } from './oracleInput';

/** What is still owed of one invoice. */
export interface OpenItem {
  readonly customer: string | null;
  readonly invoiceNo: string;
  readonly invoiceDate: Day;
  readonly due: Day;
  open: Millionths;
}

/** D13: open items after every credit has found its place, and what no invoice took up. */
export interface OpenBook {
  readonly items: OpenItem[];
  readonly unallocated: Map<string | null, Millionths>;
  /** Sum of invoices less sum of credits. */
  readonly balance: Millionths;
}

interface Credit {
  readonly customer: string | null;
  readonly invoiceNo: string | null;
  readonly amount: Millionths;
}

/** D13 at the as-of date; later invoices and payments do not count. */
export function openBook(receivables: readonly OracleReceivable[], payments: readonly OraclePayment[], asOf: Day): OpenBook {
  const rows = receivables.filter((row) => row.invoiceDate <= asOf);
  const hasResiduals = receivables.some((row) => row.residual !== null);
  const items = rows.filter((row) => !isCredit(row)).map((row) => openItem(row, hasResiduals));
  const credits: Credit[] = rows.filter(isCredit).map((row) => ({
    customer: keyOrNull(row.customerId),
    invoiceNo: keyOrNull(row.invoiceNo),
    amount: absolute(money(hasResiduals ? (row.residual ?? row.amount) : row.amount)),
  }));
  const paid: Credit[] = payments
    .filter((row) => row.date <= asOf)
    .map((row) => ({ customer: keyOrNull(row.customerId), invoiceNo: keyOrNull(row.invoiceNo), amount: money(row.amount) }));
  // Residuals are already net of payments, so payments count only where there are none.
  const all = hasResiduals ? credits : [...credits, ...paid];
  const balance = sum(items.map((item) => item.open)) - sum(all.map((credit) => credit.amount));
  const pool = hasResiduals ? poolOf(all) : settle(items, all);
  return { items, unallocated: pool, balance };
}

function isCredit(row: OracleReceivable): boolean {
  return isReturnWord(row.type ?? '') || money(row.amount) < 0n;
}

function openItem(row: OracleReceivable, hasResiduals: boolean): OpenItem {
  return {
    customer: keyOrNull(row.customerId),
    invoiceNo: keyOrNull(row.invoiceNo) ?? '',
    invoiceDate: row.invoiceDate,
    due: row.dueDate ?? row.invoiceDate,
    open: money(hasResiduals ? (row.residual ?? row.amount) : row.amount),
  };
}

/** Linked credits first; what they leave over joins the unlinked ones, which clear the oldest due first. */
function settle(items: readonly OpenItem[], credits: readonly Credit[]): Map<string | null, Millionths> {
  const oldestFirst = [...items].sort(
    (a, b) => compareText(a.due, b.due) || compareText(a.invoiceDate, b.invoiceDate) || compareNatural(a.invoiceNo, b.invoiceNo),
  );
  const left = credits.map((credit) => {
    const named = oldestFirst.filter((item) => item.customer === credit.customer && item.invoiceNo === credit.invoiceNo);
    return { ...credit, amount: clear(named, credit.amount) };
  });
  const pool = poolOf(left);
  for (const [customer, amount] of pool) {
    const own = oldestFirst.filter((item) => item.customer === customer);
    pool.set(customer, clear(own, amount));
  }
  return pool;
}

/** Clears the items in their order and gives what is left of the amount. */
function clear(items: readonly OpenItem[], amount: Millionths): Millionths {
  let left = amount;
  for (const item of items) {
    const used = item.open < left ? item.open : left;
    item.open -= used;
    left -= used;
  }
  return left;
}

function poolOf(credits: readonly Credit[]): Map<string | null, Millionths> {
  const pool = new Map<string | null, Millionths>();
  for (const credit of credits) pool.set(credit.customer, (pool.get(credit.customer) ?? 0n) + credit.amount);
  return pool;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** D13: 是否超期 = any residual of at least 0.01 past its due date. Days are those of the oldest such item, 0 when there is none. */
export function overdueOf(items: readonly OpenItem[], asOf: Day): { amount: Millionths; days: number } {
  const late = items.filter((item) => item.open >= money('0.01') && item.due < asOf);
  return { amount: sum(late.map((item) => item.open)), days: Math.max(0, ...late.map((item) => daysBetween(item.due, asOf))) };
}
