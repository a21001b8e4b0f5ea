import { compareMinor, ZERO, type Minor } from '../../values/minor';
import { matchKey } from '../../records/cells/matchKey';
import { minorAt, sumBy } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import type { Ledger } from '../ledger';
import { slice } from '../minorViews';
import { TIERS, type Tier } from '../tiers/tierOf';
import { windowOf } from '../windows';
import type { DimensionCodes } from './dimensions';

/** Customers of one sector and one size, and what they are worth. */
export interface Layer {
  /** Null = not told, or not known for anybody. */
  readonly sector: string | null;
  readonly size: string | null;
  readonly customers: number;
  /** Customers by tier in force (R-B1, R-B2). */
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Net revenue of the period. */
  readonly amount: Minor;
}

/** A sector is what stands before the dash of "制造业-机械设备"; a dash inside a word (Non-profit) parts nothing. */
const DETAIL = /\s*[-－—–/／](?![a-z]).*$/u;

/**
 * R-G3, row 165: customers in layers of sector, size and amount. Every customer in scope is in one layer, and lines without customer are in the one without
 * sector and size, so amounts add up to the ledger. Most revenue first, what is not told last; null without industry and size.
 */
export function layersOf(ledger: Ledger, period: Period, inScope: Uint8Array, tiers: readonly Tier[], industry: DimensionCodes | undefined, size: DimensionCodes | undefined): Layer[] | null {
  if (industry?.of !== 'customer' && size?.of !== 'customer') return null;
  const sectors = industry && sectorsOf(industry);
  const [rows, width] = [sectors?.names.length ?? 0, (size?.names.length ?? 0) + 1];
  const blank = rows * width + width - 1; // neither sector nor size
  const layerOf = Int32Array.from(inScope, (_, c) => {
    const [sector, band] = [sectors?.codes[c] ?? -1, size?.codes[c] ?? -1];
    return (sector < 0 ? rows : sector) * width + (band < 0 ? width - 1 : band);
  });
  const { from, to } = windowOf(ledger, period);
  const ofLine = ledger.customer.subarray(from, to).map((customer) => (customer < 0 ? blank : layerOf[customer]!));
  const amounts = sumBy(slice(ledger.amount, from, to), ofLine, blank + 1);
  const counts = Array.from({ length: blank + 1 }, () => ({ high: 0, ordinary: 0, low: 0 }));
  inScope.forEach((is, c) => {
    if (is) counts[layerOf[c]!]![tiers[c]!]++;
  });
  const layers = counts.map((tier, layer): Layer => {
    const [sector, band] = [Math.floor(layer / width), layer % width];
    return { sector: sectors?.names[sector] ?? null, size: size?.names[band] ?? null, customers: TIERS.reduce((sum, one) => sum + tier[one], 0), tiers: tier, amount: minorAt(amounts, layer) };
  });
  const untold = ({ sector, size: band }: Layer): number => Number(sector === null) + Number(band === null);
  return layers
    .filter(({ customers, amount }) => customers > 0 || amount !== ZERO)
    .sort((a, b) => Number(untold(a) > 0) - Number(untold(b) > 0) || compareMinor(b.amount, a.amount) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ sector, size }: Layer): string => `${sector ?? ''} ${size ?? ''}`;

/** Codes of the first level of two-level industries. */
function sectorsOf({ names, codes }: DimensionCodes): { readonly names: readonly string[]; readonly codes: Int32Array } {
  const sectors: string[] = [];
  const known = new Map<string, number>();
  const sectorOf = names.map((name) => {
    const sector = name.replace(DETAIL, '').trim() || name;
    const key = matchKey(sector);
    if (!known.has(key)) known.set(key, sectors.push(sector) - 1);
    return known.get(key)!;
  });
  return { names: sectors, codes: codes.map((code) => (code < 0 ? -1 : sectorOf[code]!)) };
}
