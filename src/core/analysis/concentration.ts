import { addMinor, compareMinor, compareProducts, ratioOf, signOf, ZERO, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';

/** How much of the money few customers bring. */
export interface Concentration {
  /** Customers with a positive amount, and the sum of these amounts: what shares are taken of. */
  readonly customers: number;
  readonly total: Minor;
  /** The first 1, 5, 10, 20, 50 ... customers with their amount and share; the last entry is all of them. */
  readonly top: readonly { readonly customers: number; readonly amount: Minor; readonly share: number }[];
  /** The fewest customers that bring at least 80 %, and their share of the customers. */
  readonly for80: number;
  readonly for80Share: number;
}

const STEPS = [1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000];

/** Of positive amounts only, greatest first; null when nobody has one. */
export function concentrationOf(amounts: MinorColumn, inScope: Uint8Array): Concentration | null {
  const positive: Minor[] = [];
  for (let c = 0; c < amounts.length; c++) if (inScope[c] && signOf(minorAt(amounts, c)) > 0) positive.push(minorAt(amounts, c));
  if (positive.length === 0) return null;
  positive.sort((a, b) => compareMinor(b, a));
  const total = positive.reduce<Minor>(addMinor, ZERO);
  const steps = new Set([...STEPS.filter((step) => step < positive.length), positive.length]);
  const top: { customers: number; amount: Minor; share: number }[] = [];
  let amount: Minor = ZERO;
  let for80 = 0;
  positive.forEach((one, i) => {
    amount = addMinor(amount, one);
    if (for80 === 0 && compareProducts(amount, 100, total, 80) >= 0) for80 = i + 1;
    if (steps.has(i + 1)) top.push({ customers: i + 1, amount, share: ratioOf(amount, total)! }); // the total is positive
  });
  return { customers: positive.length, total, top, for80, for80Share: for80 / positive.length };
}
