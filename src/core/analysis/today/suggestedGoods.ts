import { linesOf, type CustomerArchive } from '../portrait/customerArchive';
import { goodsOf } from '../portrait/goods';
import { bookQuartiles, nextOrderOf } from '../portrait/nextOrder';
import { openBaskets, suggestionsFor } from '../portrait/suggestions';

/** What to offer a customer in a call. */
export interface SuggestedGoods {
  /** Its own goods whose repeat is due (D17), greatest first. */
  readonly due: readonly string[];
  /** What customers of the same goods buy and this one does not (D18), surest first. */
  readonly alike: readonly string[];
}

/** Suggestions of some customers, by the portrait's own rules; what they share is worked out once. */
export function suggestedGoods(archive: CustomerArchive, customers: readonly number[]): ReadonlyMap<number, SuggestedGoods> {
  if (customers.length === 0) return new Map();
  const baskets = openBaskets(archive);
  const quartiles = bookQuartiles(archive);
  return new Map(
    customers.map((customer) => {
      const lines = linesOf(archive, customer);
      const goods = goodsOf(archive, customer, lines);
      const next = nextOrderOf({ archive, customer, days: purchaseDays(archive, lines), goods, orderAmounts: [], quartiles });
      const due = (next?.dueGoods ?? []).flatMap(({ name }) => (name === null ? [] : [name]));
      const alike = suggestionsFor(archive, baskets, customer, goods).map(({ product }) => product);
      return [customer, { due, alike }];
    }),
  );
}

/** Distinct purchase days, ascending: the ledger is in order of day. */
function purchaseDays({ ledger, orders }: CustomerArchive, lines: Int32Array): number[] {
  const days: number[] = [];
  for (const line of lines) if (orders.purchaseLine[line] && days.at(-1) !== ledger.day[line]) days.push(ledger.day[line]!);
  return days;
}
