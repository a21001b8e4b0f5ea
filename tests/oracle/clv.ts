import { addDays, addMonths, within, type Day } from './calendar';
import { divideRounded, MONEY_PLACES, type Millionths } from './decimal';
import type { Line } from './ledger';
import { isActive, type Buyer } from './lifecycle';
import { revenueOf } from './revenue';

/** Share of the customers active a year ago who are active now, as an exact fraction. */
export interface Retention {
  readonly kept: number;
  readonly of: number;
}

export function yearlyRetention(buyers: readonly Buyer[], asOf: Day, churnWindowDays: number): Retention {
  const before = buyers.filter((buyer) => isActive(buyer, addMonths(asOf, -12), churnWindowDays));
  return { kept: before.filter((buyer) => isActive(buyer, asOf, churnWindowDays)).length, of: before.length };
}

/** D16 historic: lifetime gross profit, or lifetime revenue where no cost is known. */
export function historicValue(lines: readonly Line[]): Millionths {
  const { grossProfit, revenue } = revenueOf(lines);
  return grossProfit ?? revenue;
}

/**
 * D16 simple: monthly gross profit of the last twelve months x months ahead x retention, rounded to two decimals;
 * revenue in the place of gross profit where the customer has no line with a cost. `null` without a retention.
 */
export function simpleValue(lines: readonly Line[], asOf: Day, months: number, retention: Retention): Millionths | null {
  if (retention.of === 0) return null;
  const window = { start: addDays(addMonths(asOf, -12), 1), end: asOf };
  const recent = revenueOf(lines.filter((line) => within(line.date, window)));
  const yearly = revenueOf(lines).grossProfit === null ? recent.revenue : (recent.grossProfit ?? 0n);
  const cent = 10n ** BigInt(MONEY_PLACES - 2);
  return divideRounded(yearly * BigInt(months * retention.kept), 12n * BigInt(retention.of) * cent) * cent;
}
