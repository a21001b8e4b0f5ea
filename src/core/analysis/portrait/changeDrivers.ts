import { absMinor, addMinor, compareMinor, negMinor, signOf, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { contains } from '../../values/period';
import type { LineArchive } from './ownLines';
import { productName } from './goods';

/** The product whose revenue changed most from last year to date to this year to date. */
export interface ChangeDriver {
  readonly product: string;
  /** This year less last year. */
  readonly delta: Minor;
}

/** The greatest change of a product in the direction of the whole change; null without a prior year or without products. */
export function changeDriver({ analysis, ledger, products, book }: LineArchive, lines: Int32Array): ChangeDriver | null {
  const { ytd, ytdPriorYear } = analysis.periods;
  if (!ytdPriorYear) return null;
  const deltas = new Map<number, { delta: Minor; line: number }>();
  let whole: Minor = ZERO;
  for (const line of lines) {
    const day = ledger.day[line] as Parameters<typeof contains>[1];
    const amount = minorAt(ledger.amount, line);
    const signed = contains(ytd, day) ? amount : contains(ytdPriorYear, day) ? negMinor(amount) : null;
    if (signed === null) continue;
    whole = addMinor(whole, signed);
    const code = products.codes[line]!;
    if (code < 0) continue;
    const before = deltas.get(code);
    deltas.set(code, { delta: addMinor(before?.delta ?? ZERO, signed), line: before?.line ?? line });
  }
  let best: { delta: Minor; line: number } | null = null;
  for (const one of deltas.values()) {
    if (signOf(one.delta) !== signOf(whole) || signOf(whole) === 0) continue;
    if (!best || compareMinor(absMinor(one.delta), absMinor(best.delta)) > 0) best = one;
  }
  return best && { product: productName({ book, ledger }, best.line), delta: best.delta };
}
