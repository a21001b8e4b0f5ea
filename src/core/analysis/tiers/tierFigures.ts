import { addMonths, type CivilDay } from '../../values/civilDay';
import { addMinor, divideRounded, minor, ratioOf, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, sumBy, type MinorColumn } from '../../values/minorColumn';
import { linesOfKind, type Ledger } from '../ledger';
import { RETURN } from '../lineKinds';
import { purchasesUpTo, purchasesWithin, type PurchaseDays } from '../purchaseDays';
import { TIERS, type Tier } from './tierOf';
import type { Tiers } from './tiersInForce';

/** What a tier is worth and how it behaves. Money at the ledger's scale. */
export interface TierFigures {
  readonly customers: number;
  /** Customers whose tier was set by hand. */
  readonly handSet: number;
  readonly buyers: number;
  /** Lifetime net revenue, and that of the 365 days up to the as-of date. */
  readonly revenue: Minor;
  readonly yearRevenue: Minor;
  readonly orders: number;
  /** Sales and allowances before returns per order (D6); null without orders. */
  readonly averageOrder: Minor | null;
  /** Mean purchase days in the 365 days up to the as-of date of those who bought at least once ever; null without buyers. */
  readonly yearFrequency: number | null;
  /** Gross profit / revenue over the lines with a cost (D7); null without. */
  readonly margin: number | null;
  /** Median days since the last purchase of its buyers (the lower of two middles); null without buyers. */
  readonly daysSinceLast: number | null;
  /** Of its customers active 12 months ago, the share active now (as R43); null when none was. */
  readonly retention: number | null;
}

/** The tiers of the book: what each is worth, and where hand and standard differ. */
export interface TierBoard extends Tiers {
  readonly figures: Readonly<Record<Tier, TierFigures>>;
}

export interface TierInput {
  readonly tiers: Tiers;
  readonly ledger: Ledger;
  readonly inScope: Uint8Array;
  readonly purchases: PurchaseDays;
  /** By customer: lifetime orders, days since the last purchase (-1 = never), net revenue ever and of the last 365 days. */
  readonly orders: Int32Array;
  readonly elapsed: Int32Array;
  readonly revenue: MinorColumn;
  readonly yearRevenue: MinorColumn;
  readonly asOf: CivilDay;
  readonly churnDays: number;
}

const YEAR_DAYS = 365;
const YEAR_MONTHS = 12;

/** Checklist 156-157 and 196-197 over the tiers in force. Lines without customer belong to no tier. */
export function tierBoardOf(input: TierInput): TierBoard {
  const { tiers, ledger, inScope } = input;
  const codes = Int32Array.from(tiers.inForce, (tier, c) => (inScope[c] ? TIERS.indexOf(tier) : -1));
  const ofLine = ledger.customer.map((c) => (c < 0 ? -1 : codes[c]!));
  const returns = linesOfKind(ledger, RETURN);
  const ordered = sumBy(ledger.amount, ofLine, TIERS.length, returns.map((one) => 1 - one));
  const covered = sumBy(ledger.amount, ofLine, TIERS.length, ledger.covered);
  const cost = ledger.cost && sumBy(ledger.cost, ofLine, TIERS.length, ledger.covered);
  const figures = TIERS.map((tier, code): [Tier, TierFigures] => {
    const members = [...codes.keys()].filter((c) => codes[c] === code);
    return [tier, figuresOf(members, input, minorAt(ordered, code), minorAt(covered, code), cost && minorAt(cost, code))];
  });
  return { ...tiers, figures: Object.fromEntries(figures) as Record<Tier, TierFigures> };
}

function figuresOf(members: readonly number[], input: TierInput, ordered: Minor, covered: Minor, cost: Minor | null): TierFigures {
  const { tiers, purchases, asOf, elapsed } = input;
  const buyers = members.filter((c) => elapsed[c]! >= 0);
  const orders = members.reduce((count, c) => count + input.orders[c]!, 0);
  const days = buyers.reduce((count, c) => count + purchasesWithin(purchases, c, asOf - YEAR_DAYS + 1, asOf), 0);
  const ages = buyers.map((c) => elapsed[c]!).sort((a, b) => a - b);
  return {
    customers: members.length,
    handSet: members.filter((c) => tiers.handSet[c] !== null).length,
    buyers: buyers.length,
    revenue: sum(members, input.revenue),
    yearRevenue: sum(members, input.yearRevenue),
    orders,
    averageOrder: orders === 0 ? null : minor(divideRounded(BigInt(ordered), BigInt(orders))),
    yearFrequency: buyers.length === 0 ? null : days / buyers.length,
    margin: cost === null || signOf(covered) <= 0 ? null : ratioOf(subMinor(covered, cost), covered),
    daysSinceLast: ages[(ages.length - 1) >> 1] ?? null,
    retention: retentionOf(members, input),
  };
}

function sum(members: readonly number[], amounts: MinorColumn): Minor {
  return members.reduce<Minor>((total, c) => addMinor(total, minorAt(amounts, c)), ZERO);
}

function retentionOf(members: readonly number[], { purchases, asOf, churnDays }: TierInput): number | null {
  const activeAt = (c: number, day: number): boolean => {
    const bought = purchasesUpTo(purchases, c, day);
    return bought > 0 && day - purchases.days[purchases.starts[c]! + bought - 1]! <= churnDays;
  };
  const before = members.filter((c) => activeAt(c, addMonths(asOf, -YEAR_MONTHS)));
  return before.length === 0 ? null : before.filter((c) => activeAt(c, asOf)).length / before.length;
}
