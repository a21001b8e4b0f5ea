import type { CustomerFigures } from '../analysis';
import { CustomerDirectory } from './customerDirectory';

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

/** Finds one customer of the as-of date by id or, failing that, by name; for many questions keep a {@link CustomerDirectory}. */
export function findCustomer(customers: Pick<CustomerFigures, 'ids' | 'names' | 'inScope' | 'length'>, written: string): CustomerMatch {
  return new CustomerDirectory(customers).find(written);
}
