import { addDays, daysBetween, within, type Day } from './calendar';
import type { Customer } from './customerBook';
import type { CustomerFacts } from './facts';
import { revenueWithin } from './revenue';
import { midRankScores, segmentCell } from './rfm';

/** D12 over the customers with a purchase day up to the as-of date, by customer key. */
export function rfmByCustomer(customers: readonly Customer[], asOf: Day): Map<string, NonNullable<CustomerFacts['rfm']>> {
  const window = { start: addDays(asOf, -364), end: asOf };
  const buyers = customers.filter((customer) => customer.purchaseDays.length > 0);
  // R is ranked on -R: the fewer days since the last purchase, the higher.
  const r = midRankScores(buyers.map((buyer) => BigInt(-daysBetween(buyer.purchaseDays.at(-1) ?? asOf, asOf))));
  const f = midRankScores(buyers.map((buyer) => BigInt(buyer.purchaseDays.filter((day) => within(day, window)).length)));
  const m = midRankScores(buyers.map((buyer) => revenueWithin(buyer.lines, window)));
  return new Map(
    buyers.map((buyer, index) => {
      const scores = { r: r[index] ?? 0, f: f[index] ?? 0, m: m[index] ?? 0 };
      return [buyer.key, { ...scores, segment: segmentCell(scores.r, scores.f, scores.m) }];
    }),
  );
}
