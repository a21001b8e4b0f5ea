import { compareNatural } from '../naturalOrder';
import { linesOf, type CustomerArchive } from './customerArchive';
import { productName, type Good } from './goods';
import { marksOf } from './marks';

/** A product that customers who buy the same goods buy too (D18, counted over customers). */
export interface Suggestion {
  readonly product: string;
  /** The good of this customer that speaks for it. */
  readonly because: string;
  /** Customers who buy {@link because}, and those of them who buy the product too. */
  readonly buyers: number;
  readonly both: number;
  /** both / buyers. */
  readonly confidence: number;
  /** Confidence / share of all buyers who buy the product. */
  readonly lift: number;
  /** The customer bought it once and stopped (D18); else it never did. */
  readonly stopped: boolean;
}

/** Which customers buy which products, by purchase lines; made once for all portraits. */
export interface Baskets {
  /** Customers with a purchase of any product. */
  readonly buyers: number;
  /** Distinct products of each customer. */
  readonly goodsOf: readonly Int32Array[];
  /** Customers of each product, by product code. */
  readonly buyersOf: ReadonlyMap<number, readonly number[]>;
  /** What was counted for a product before: the others that its buyers buy, and how many of them. */
  readonly beside: Map<number, readonly [code: number, both: number][]>;
  /** A ledger line of each product, for its name. */
  readonly lineOf: ReadonlyMap<number, number>;
}

/** Pairs bought together by fewer customers prove nothing (D18). */
const LEAST_TOGETHER = 5;
/** 95 % two-sided. */
const Z = 1.959964;
const SHOWN = 3;
/** The customer's greatest goods that speak for others. */
const SPEAKERS = 6;

export function openBaskets(archive: CustomerArchive): Baskets {
  const { orders, products, book } = archive;
  const buyersOf = new Map<number, number[]>();
  const lineOf = new Map<number, number>();
  let buyers = 0;
  const goodsOf = Array.from({ length: book.customers.length }, (_, customer) => {
    const own = new Set<number>();
    for (const line of linesOf(archive, customer)) {
      const code = products.codes[line]!;
      if (code < 0 || !orders.purchaseLine[line] || own.has(code)) continue;
      own.add(code);
      if (!lineOf.has(code)) lineOf.set(code, line);
      const known = buyersOf.get(code);
      if (known) known.push(customer);
      else buyersOf.set(code, [customer]);
    }
    if (own.size > 0) buyers++;
    return Int32Array.from(own);
  });
  return { buyers, goodsOf, buyersOf, lineOf, beside: new Map() };
}

/**
 * D18: products this customer has never bought or has stopped, that customers of one of its goods buy. Kept only where
 * at least five customers buy both and the lower Wilson bound of the confidence lies above the product's share of all
 * buyers: a product that everyone buys is no news. At most three, the surest first.
 */
export function suggestionsFor(archive: CustomerArchive, baskets: Baskets, customer: number, goods: readonly Good[]): Suggestion[] {
  const own = new Set(baskets.goodsOf[customer]);
  const stopped = new Set(goods.filter((good) => good.stopped).map((good) => good.code));
  const best = new Map<number, Bounded>();
  const speakers = goods.filter((good) => own.has(good.code) && !stopped.has(good.code)).slice(0, SPEAKERS);
  for (const speaker of speakers) {
    const others = (baskets.buyersOf.get(speaker.code)?.length ?? 0) - 1; // the customer is one of them
    for (const [code, buyers] of boughtBeside(archive, speaker.code, baskets)) {
      if (code === speaker.code || (own.has(code) && !stopped.has(code))) continue;
      const both = own.has(code) ? buyers - 1 : buyers;
      if (both < LEAST_TOGETHER) continue;
      const share = (baskets.buyersOf.get(code)?.length ?? 0) / baskets.buyers;
      if (both <= share * others) continue; // the bound lies below the ratio itself
      const bound = wilsonLower(both, others);
      if (bound <= share || (best.get(code)?.bound ?? -1) >= bound) continue;
      best.set(code, {
        product: productName(archive, baskets.lineOf.get(code)!),
        because: speaker.name ?? '',
        buyers: others,
        both,
        confidence: both / others,
        lift: both / others / share,
        stopped: stopped.has(code),
        bound,
      });
    }
  }
  return surest([...best.values()]).map(({ bound: _bound, ...suggestion }) => suggestion);
}

type Bounded = Suggestion & { readonly bound: number };

/** The first of all in order of the bound, then of the name: a few of thousands need no sorting of the others, whose names are slow to compare. */
function surest(all: readonly Bounded[]): Bounded[] {
  const shown: Bounded[] = [];
  for (const one of all) {
    let at = shown.length;
    while (at > 0 && isBefore(one, shown[at - 1]!)) at--;
    if (at < SHOWN) shown.splice(at, 0, one);
    if (shown.length > SHOWN) shown.pop();
  }
  return shown;
}

function isBefore(a: Bounded, b: Bounded): boolean {
  return a.bound > b.bound || (a.bound === b.bound && compareNatural(a.product, b.product) < 0);
}

/** Speakers whose counts are kept: portraits of one run share their best sellers. */
const KEPT = 256;

/** How many buyers of a product buy each other product too; products that fewer than needed buy prove nothing. */
function boughtBeside({ book, products }: CustomerArchive, speaker: number, baskets: Baskets): readonly [code: number, both: number][] {
  const kept = baskets.beside.get(speaker);
  if (kept) return kept;
  const counts = marksOf({ book }).products;
  counts.clear(products.count);
  const often: number[] = [];
  for (const buyer of baskets.buyersOf.get(speaker) ?? []) for (const code of baskets.goodsOf[buyer]!) if (counts.add(code) === LEAST_TOGETHER) often.push(code);
  const beside = often.map((code): [number, number] => [code, counts.count(code)]);
  if (baskets.beside.size >= KEPT) baskets.beside.clear();
  baskets.beside.set(speaker, beside);
  return beside;
}

/** Lower bound of Wilson's interval for `hits` of `count`; 0 where there is nothing to count. */
export function wilsonLower(hits: number, count: number): number {
  if (count === 0) return 0;
  const p = hits / count;
  const z2 = Z * Z;
  const centre = p + z2 / (2 * count);
  const margin = Z * Math.sqrt((p * (1 - p) + z2 / (4 * count)) / count);
  return (centre - margin) / (1 + z2 / count);
}
