import type { CivilDay } from '../../core/values/civilDay';
import { calendarOf } from '../../core/values/civilDay';
import type { Product } from './products';
import { PRODUCTS } from './products';
import { randomStream, uniform } from './random';

/** Prices and costs in cents; both change on the first of January. */
export interface PriceBook {
  /** What this customer pays a piece on this day. `discount` is a share of the list price. */
  unitPrice(product: number, day: CivilDay, discount: number): number;
  /** What a piece costs the company on this day. */
  unitCost(product: number, day: CivilDay): number;
}

/** Price lists avoid odd cents: whole units from 1000 on, halves from 100, tenths from 10, else cents. */
export function roundToPriceStep(cents: number): number {
  const step = cents >= 100_000 ? 100 : cents >= 10_000 ? 50 : cents >= 1000 ? 10 : 1;
  return Math.max(1, Math.round(cents / step) * step);
}

/** Supplier increases run ahead of our own in the third year, so the margin is squeezed and then recovers. */
function costDrift(year: number): [low: number, high: number] {
  return year === 2 ? [0.035, 0.06] : [0.004, 0.024];
}

/** The price book of the years from `start` to `end`: list prices rise 1 to 4 % a year, category by category. */
export function priceBook(seed: number, start: CivilDay, end: CivilDay): PriceBook {
  const random = randomStream(seed, 'prices');
  const firstYear = calendarOf(start).year;
  const years = calendarOf(end).year - firstYear + 1;
  const categories = Math.max(...PRODUCTS.map((product) => product.category)) + 1;
  const priceLevel: number[][] = [Array.from({ length: categories }, () => 1)];
  const costLevel: number[][] = [Array.from({ length: categories }, () => 1)];
  for (let year = 1; year < years; year += 1) {
    const [low, high] = costDrift(year);
    priceLevel.push((priceLevel[year - 1] ?? []).map((level) => level * (1 + uniform(random, 0.01, 0.04))));
    costLevel.push((costLevel[year - 1] ?? []).map((level) => level * (1 + uniform(random, low, high))));
  }
  const articleCostShare = PRODUCTS.map((product) => product.costShare * uniform(random, 0.95, 1.05));
  const levelOf = (levels: number[][], day: CivilDay, product: Product): number =>
    levels[calendarOf(day).year - firstYear]?.[product.category] ?? 1;
  const productAt = (index: number): Product => {
    const product = PRODUCTS[index];
    if (!product) throw new RangeError(`No product ${index}`);
    return product;
  };
  return {
    unitPrice(index, day, discount) {
      const product = productAt(index);
      return roundToPriceStep(product.listPrice * levelOf(priceLevel, day, product) * (1 - discount));
    },
    unitCost(index, day) {
      const product = productAt(index);
      const cost = product.listPrice * (articleCostShare[index] ?? product.costShare) * levelOf(costLevel, day, product);
      return Math.max(1, Math.round(cost));
    },
  };
}
