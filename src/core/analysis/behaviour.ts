import { NO_DAY, type CivilDay } from '../values/civilDay';
import { addMinor, compareMinor, divideRounded, minor, ZERO, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';

/** Upper bounds, inclusive: purchase days in 365 days, and days since the last purchase; beyond the last is a band of its own. */
export const FREQUENCY_BANDS = [1, 3, 6, 12, 24] as const;
export const RECENCY_BANDS = [30, 60, 90, 180, 365] as const;

export interface BehaviourBand {
  readonly customers: number;
  /** Net revenue of the 365 days that end with each customer's last purchase. */
  readonly revenue: Minor;
}

/** How customers who ever bought behave (row 198); each list adds up to all buyers. */
export interface Behaviour {
  readonly buyers: number;
  readonly revenue: Minor;
  /** Who bought in the last 365 days by purchase days: FREQUENCY_BANDS, then more; first of all those with none. */
  readonly frequency: readonly BehaviourBand[];
  readonly recency: readonly BehaviourBand[];
  /** Customers by average order: the four quarters of the buyers from the smallest average up, with the highest average of each. */
  readonly orderValue: readonly (BehaviourBand & { readonly upTo: Minor })[];
}

export interface BehaviourInput {
  readonly inScope: Uint8Array;
  readonly yearDays: Int32Array;
  readonly lastPurchase: Int32Array;
  readonly orders: Int32Array;
  readonly grossSales: MinorColumn;
  readonly lastYearRevenue: MinorColumn;
  readonly asOf: CivilDay;
}

const QUARTERS = 4;

export function behaviourOf({ inScope, yearDays, lastPurchase, orders, grossSales, lastYearRevenue, asOf }: BehaviourInput): Behaviour {
  const buyers: number[] = [];
  for (let c = 0; c < inScope.length; c++) if (inScope[c] && lastPurchase[c] !== NO_DAY) buyers.push(c);
  const band = (own: readonly number[]): BehaviourBand => ({ customers: own.length, revenue: own.reduce<Minor>((sum, c) => addMinor(sum, minorAt(lastYearRevenue, c)), ZERO) });
  const banded = (bounds: readonly number[], valueOf: (c: number) => number): BehaviourBand[] => {
    const members: number[][] = Array.from({ length: bounds.length + 1 }, () => []);
    for (const c of buyers) {
      const at = bounds.findIndex((most) => valueOf(c) <= most);
      members[at < 0 ? bounds.length : at]!.push(c);
    }
    return members.map(band);
  };
  const average = (c: number): Minor => {
    const amount = minorAt(grossSales, c);
    if (orders[c] === 0) return ZERO;
    // gross sales are not negative, so rounding half up is half away from zero
    return typeof amount === 'number' ? minor(Math.round(amount / orders[c]!)) : minor(divideRounded(BigInt(amount), BigInt(orders[c]!)));
  };
  const averages = new Map(buyers.map((c) => [c, average(c)]));
  const sorted = [...buyers].sort((a, b) => compareMinor(averages.get(a)!, averages.get(b)!) || a - b);
  return {
    buyers: buyers.length,
    revenue: band(buyers).revenue,
    frequency: banded([0, ...FREQUENCY_BANDS], (c) => yearDays[c]!),
    recency: banded(RECENCY_BANDS, (c) => asOf - lastPurchase[c]!),
    orderValue: Array.from({ length: QUARTERS }, (_, q) => {
      const own = sorted.slice(Math.round((q * sorted.length) / QUARTERS), Math.round(((q + 1) * sorted.length) / QUARTERS));
      return { ...band(own), upTo: own.length === 0 ? ZERO : averages.get(own.at(-1)!)! };
    }).filter(({ customers }) => customers > 0),
  };
}
