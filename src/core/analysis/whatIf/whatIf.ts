import type { CivilDay } from '../../values/civilDay';
import { addMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { Classes } from '../classes';

/** The divisions of customers that settings decide. */
export const CLASS_KINDS = ['state', 'activity', 'grade', 'valueTag', 'tier'] as const;
export type ClassKind = (typeof CLASS_KINDS)[number];

/**
 * What other settings would change: nothing is applied. Classes are the codes of `CustomerState`, `ActivityState`, `Grade`,
 * `ValueTag` and `Tier`. Amounts are lifetime net revenue, exact, at `scale`.
 */
export interface WhatIf {
  readonly asOf: CivilDay;
  readonly scale: number;
  /** Customers that stand in at least one other class. */
  readonly moved: number;
  /** One a kind, in the order of {@link CLASS_KINDS}, also where nobody moves. */
  readonly kinds: readonly KindMoves[];
}

export interface KindMoves {
  readonly kind: ClassKind;
  readonly moved: number;
  readonly amount: Minor;
  /** Customers of every class that has some before or after. */
  readonly counts: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  /** From which class to which, most customers first. */
  readonly moves: readonly ClassMove[];
}

export interface ClassMove {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  readonly amount: Minor;
  /** The greatest of them by lifetime net revenue, at most {@link EXAMPLES}. */
  readonly examples: readonly { readonly id: string; readonly name: string; readonly amount: Minor }[];
}

export const EXAMPLES = 10;

/** A customer known under one setting only (another as-of date) is outside of every class there. */
export const OUTSIDE = 'outside';

/** Compares the classes of one book under two settings. @param ids and names by customer, as in the book */
export function whatIf(before: Classes, after: Classes, ids: readonly string[], names: readonly string[]): WhatIf {
  const anywhere = new Uint8Array(ids.length);
  const kinds = CLASS_KINDS.map((kind) => movesOf(kind, before, after, ids, names, anywhere));
  return { asOf: after.asOf, scale: after.revenue.scale, moved: anywhere.reduce((sum, one) => sum + one, 0), kinds };
}

function movesOf(kind: ClassKind, before: Classes, after: Classes, ids: readonly string[], names: readonly string[], anywhere: Uint8Array): KindMoves {
  const counts = new Map<string, { before: number; after: number }>();
  const count = (name: string) => {
    const known = counts.get(name) ?? { before: 0, after: 0 };
    counts.set(name, known);
    return known;
  };
  const moves = new Map<string, { from: string; to: string; customers: number[] }>();
  for (let c = 0; c < ids.length; c++) {
    const from = before.inScope[c] ? before[kind][c]! : OUTSIDE;
    const to = after.inScope[c] ? after[kind][c]! : OUTSIDE;
    if (from !== OUTSIDE) count(from).before++;
    if (to !== OUTSIDE) count(to).after++;
    if (from === to) continue;
    anywhere[c] = 1;
    const key = `${from}>${to}`;
    const known = moves.get(key) ?? { from, to, customers: [] };
    known.customers.push(c);
    moves.set(key, known);
  }
  const amountOf = (c: number): Minor => minorAt(after.revenue, c);
  const listed = [...moves.values()].map(({ from, to, customers }): ClassMove => ({
    from,
    to,
    customers: customers.length,
    amount: customers.reduce<Minor>((sum, c) => addMinor(sum, amountOf(c)), ZERO),
    examples: greatest(customers, after).map((c) => ({ id: ids[c]!, name: names[c]!, amount: amountOf(c) })),
  }));
  listed.sort((a, b) => b.customers - a.customers || (a.from + a.to < b.from + b.to ? -1 : 1));
  return {
    kind,
    moved: listed.reduce((sum, move) => sum + move.customers, 0),
    amount: listed.reduce<Minor>((sum, move) => addMinor(sum, move.amount), ZERO),
    counts: [...counts].map(([name, both]) => ({ name, ...both })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    moves: listed,
  };
}

/** The customers with the most revenue; equals in the order of the book. */
function greatest(customers: readonly number[], { revenue }: Classes): number[] {
  const value = (c: number): number => Number(minorAt(revenue, c));
  return [...customers].sort((a, b) => value(b) - value(a) || a - b).slice(0, EXAMPLES);
}
