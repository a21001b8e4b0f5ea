import type { Book } from '../../records/book';
import { NO_DAY } from '../../values/civilDay';
import { absMinor, negMinor, rescale, signOf, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { textAt } from '../../tables/columns';
import type { Analysis } from '../analysis';
import type { OpenItem } from '../ageing/openItems';
import { settledReceivables, type SettledReceivables } from '../ageing/settledReceivables';
import { isReturnWord } from '../kindWords';

/** What raised or lowered a balance on a day: an invoice, or a credit or payment with a minus. */
export interface BalanceMove {
  readonly day: number;
  readonly amount: Minor;
}

/** Receivables by customer, made once for all portraits. */
export interface DebtArchive {
  readonly settled: SettledReceivables;
  readonly items: ReadonlyMap<number, readonly OpenItem[]>;
  readonly moves: ReadonlyMap<number, readonly BalanceMove[]>;
  /** Some invoice or payment has no date, so past balances cannot be told. */
  readonly undated: boolean;
}

/** Null without a receivables source. */
export function openDebtArchive(book: Book, analysis: Analysis): DebtArchive | null {
  const settled = settledReceivables(book, analysis.asOf, analysis.settings.defaultTermDays);
  if (!settled) return null;
  const moves = [...invoiceMoves(book, settled.scale), ...paymentMoves(book, settled.scale)];
  return {
    settled,
    items: byCustomer(settled.items),
    moves: byCustomer(moves),
    undated: moves.some((move) => move.day === NO_DAY),
  };
}

type CustomerMove = BalanceMove & { readonly customer: number };

function invoiceMoves({ receivables }: Book, scale: number): CustomerMove[] {
  return Array.from({ length: receivables?.length ?? 0 }, (_, i) => {
    const amount = rescale(minorAt(receivables!.amount, i), receivables!.amount.scale, scale);
    const isCredit = signOf(amount) < 0 || isReturnWord(textAt(receivables!.type, i) ?? '');
    return { customer: receivables!.customer[i]!, day: receivables!.invoiceDate[i]!, amount: isCredit ? negMinor(absMinor(amount)) : amount };
  });
}

function paymentMoves({ payments }: Book, scale: number): CustomerMove[] {
  return Array.from({ length: payments?.length ?? 0 }, (_, i) => ({
    customer: payments!.customer[i]!,
    day: payments!.date[i]!,
    amount: negMinor(rescale(minorAt(payments!.amount, i), payments!.amount.scale, scale)),
  }));
}

function byCustomer<T extends { readonly customer: number }>(entries: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.customer);
    if (group) group.push(entry);
    else groups.set(entry.customer, [entry]);
  }
  return groups;
}
