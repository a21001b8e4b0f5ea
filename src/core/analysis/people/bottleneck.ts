import { minorToNumber } from '../../values/minor';
import type { PersonFigures } from './people';

/** What holds a salesperson back against the team. */
export const BOTTLENECKS = ['buyers', 'frequency', 'orderValue', 'returns', 'margin'] as const;
export type BottleneckKind = (typeof BOTTLENECKS)[number];

export interface Bottleneck {
  readonly kind: BottleneckKind;
  /** This person's value and that of the team's middle: counts, orders per buyer, money, or ratios. */
  readonly own: number;
  readonly team: number;
  /** Money that reaching the team's middle would bring in the period, about, in currency units: revenue, for the margin gross profit. */
  readonly worth: number;
}

/** A gap below this share of the own revenue is no bottleneck but the ordinary spread of a team. */
const LEAST_SHARE = 0.05;
/** A middle of fewer people says nothing. */
const LEAST_TEAM = 3;

/**
 * For each salesperson the one gap to the team's median that would be worth the most if it were closed, all else equal:
 * buyers, orders per buyer, average order, return rate, margin. An estimate to talk about, not a figure of the ledger.
 * @returns null where nobody to compare with, nothing sold, or no gap worth 5 % of the own revenue
 */
export function bottlenecksOf(people: readonly PersonFigures[], scale: number): (Bottleneck | null)[] {
  const team = people.filter(({ name, period }) => name !== null && period.orders > 0);
  if (team.length < LEAST_TEAM) return people.map(() => null);
  const measures = team.map((person) => measuresOf(person, scale));
  const middle = (of: (one: Measures) => number | null): number | null => median(measures.map(of).filter((value) => value !== null));
  const typical = {
    buyers: middle((m) => m.buyers)!,
    frequency: middle((m) => m.frequency)!,
    orderValue: middle((m) => m.orderValue)!,
    returns: middle((m) => m.returns) ?? 0,
    margin: middle((m) => m.margin),
  };
  return people.map((person) => {
    if (person.name === null || person.period.orders === 0) return null;
    const own = measuresOf(person, scale);
    const gaps: Bottleneck[] = [
      { kind: 'buyers', own: own.buyers, team: typical.buyers, worth: (typical.buyers - own.buyers) * own.frequency * own.orderValue },
      { kind: 'frequency', own: own.frequency, team: typical.frequency, worth: (typical.frequency - own.frequency) * own.buyers * own.orderValue },
      { kind: 'orderValue', own: own.orderValue, team: typical.orderValue, worth: (typical.orderValue - own.orderValue) * own.orders },
    ];
    if (own.returns !== null) gaps.push({ kind: 'returns', own: own.returns, team: typical.returns, worth: (own.returns - typical.returns) * own.gross });
    if (own.margin !== null && typical.margin !== null) gaps.push({ kind: 'margin', own: own.margin, team: typical.margin, worth: (typical.margin - own.margin) * own.revenue });
    const worst = gaps.reduce((most, gap) => (gap.worth > most.worth ? gap : most));
    return worst.worth > 0 && worst.worth >= LEAST_SHARE * Math.abs(own.revenue) ? worst : null;
  });
}

interface Measures {
  readonly revenue: number;
  readonly gross: number;
  readonly orders: number;
  readonly buyers: number;
  readonly frequency: number;
  readonly orderValue: number;
  readonly returns: number | null;
  readonly margin: number | null;
}

function measuresOf({ period }: PersonFigures, scale: number): Measures {
  return {
    revenue: minorToNumber(period.revenue, scale),
    gross: minorToNumber(period.grossSales, scale),
    orders: period.orders,
    buyers: period.buyers,
    frequency: period.buyers === 0 ? 0 : period.orders / period.buyers,
    orderValue: period.averageOrder === null ? 0 : minorToNumber(period.averageOrder, scale),
    returns: period.returnRate,
    margin: period.margin,
  };
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
