import type { CivilDay } from '../../core/values/civilDay';
import type { PriceBook } from './prices';
import type { RandomStream } from './random';
import { chance, normal, uniform, weightedIndex } from './random';
import type { Tastes } from './tastes';

/** One article in an order: pieces and prices a piece in cents. */
export interface BasketItem {
  product: number;
  quantity: number;
  unitPrice: number;
  unitCost: number;
}

const MOST_LINES = 8;

/** Cheap articles are sold by the pack. */
function packOf(unitPrice: number): number {
  if (unitPrice < 1000) return 50;
  if (unitPrice < 5000) return 10;
  return unitPrice < 15_000 ? 2 : 1;
}

function lineCount(random: RandomStream, value: number): number {
  let count = 1;
  const more = value > 2_000_000 ? 0.72 : value > 500_000 ? 0.6 : 0.48;
  while (count < MOST_LINES && chance(random, more)) count += 1;
  return count;
}

/** A favourite of the category that one line of this worth can hold, the earlier favourites more often. */
function chooseProduct(
  random: RandomStream,
  favourites: readonly number[],
  priceOf: (product: number) => number,
  worth: number,
): number | undefined {
  const affordable = favourites.filter((product) => priceOf(product) <= worth * 1.15);
  if (affordable.length === 0) return [...favourites].sort((a, b) => priceOf(a) - priceOf(b))[0];
  return affordable[
    weightedIndex(
      random,
      affordable.map((_, rank) => 1 / (1 + 0.6 * rank)),
    )
  ];
}

/**
 * What a customer orders on a day for about `value` cents: favourites by preference, no article twice, whole packs.
 * At least one item.
 */
export function fillBasket(random: RandomStream, tastes: Tastes, prices: PriceBook, day: CivilDay, value: number): BasketItem[] {
  const stopped = tastes.stopped;
  const weights = tastes.categoryWeights.map((weight, category) => (stopped?.category === category && day >= stopped.from ? 0 : weight));
  const priceOf = (product: number): number => prices.unitPrice(product, day, tastes.discount);
  const shares = Array.from({ length: lineCount(random, value) }, () => uniform(random, 0.35, 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const items: BasketItem[] = [];
  for (const share of shares) {
    const worth = ((value * share) / total) * Math.exp(normal(random, -0.03, 0.25));
    const product = chooseProduct(random, tastes.favourites[weightedIndex(random, weights)] ?? [], priceOf, worth);
    if (product === undefined || items.some((item) => item.product === product)) continue;
    const unitPrice = priceOf(product);
    const pack = packOf(unitPrice);
    const quantity = Math.max(1, Math.round(worth / unitPrice / pack)) * pack;
    items.push({ product, quantity, unitPrice, unitCost: prices.unitCost(product, day) });
  }
  return items;
}
