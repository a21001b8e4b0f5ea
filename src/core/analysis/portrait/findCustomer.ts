import { matchKey } from '../../records/cells/matchKey';
import type { CustomerFigures } from '../analysis';

/** What a written id or name leads to: one customer, several of one name, or nobody (with names that are near). */
export type CustomerMatch =
  | { readonly found: 'one'; readonly customer: number }
  | { readonly found: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly found: 'none'; readonly candidates: readonly Candidate[] };

/** A customer as it is listed to a person who has to choose. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** As many as a person reads at a glance. */
const MOST_CANDIDATES = 8;

/**
 * Finds a customer of the as-of date by id or, failing that, by name. Compared without regard to width, space and case
 * (T6-T8); an id is text, so `001` is not `1` (T3). Nobody is guessed: a part of a name only makes a candidate.
 */
export function findCustomer(customers: Pick<CustomerFigures, 'ids' | 'names' | 'inScope' | 'length'>, written: string): CustomerMatch {
  const wanted = matchKey(written);
  const byName: number[] = [];
  const near: number[] = [];
  for (let c = 0; c < customers.length && wanted !== ''; c++) {
    if (!customers.inScope[c]) continue;
    if (matchKey(customers.ids[c]!) === wanted) return { found: 'one', customer: c };
    const name = matchKey(customers.names[c]!);
    if (name === wanted) byName.push(c);
    else if (near.length < MOST_CANDIDATES && (name.includes(wanted) || (name.length > 1 && wanted.includes(name)))) near.push(c);
  }
  const candidate = (c: number): Candidate => ({ id: customers.ids[c]!, name: customers.names[c]! });
  const [only, ...others] = byName;
  if (only === undefined) return { found: 'none', candidates: near.map(candidate) };
  if (others.length === 0) return { found: 'one', customer: only };
  return { found: 'several', candidates: byName.slice(0, MOST_CANDIDATES).map(candidate) };
}
