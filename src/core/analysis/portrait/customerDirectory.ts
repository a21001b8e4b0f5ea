import { matchKey } from '../../records/cells/matchKey';
import type { CustomerFigures } from '../analysis';
import type { Candidate, CustomerMatch } from './findCustomer';

/** As many as a person reads at a glance. */
const MOST_CANDIDATES = 8;

/**
 * The customers of the as-of date by id and by name, made once for many questions. Compared without regard to width, space
 * and case (T6-T8); an id is text, so `001` is not `1` (T3). Nobody is guessed: a part of a name only makes a candidate.
 */
export class CustomerDirectory {
  private readonly byId = new Map<string, number>();
  private readonly byName = new Map<string, number[]>();

  constructor(private readonly customers: Pick<CustomerFigures, 'ids' | 'names' | 'inScope' | 'length'>) {
    for (let c = 0; c < customers.length; c++) {
      if (!customers.inScope[c]) continue;
      const id = matchKey(customers.ids[c]!);
      if (id !== '' && !this.byId.has(id)) this.byId.set(id, c);
      const name = matchKey(customers.names[c]!);
      const known = this.byName.get(name);
      if (known) known.push(c);
      else if (name !== '') this.byName.set(name, [c]);
    }
  }

  /** By id or, failing that, by name. */
  find(written: string): CustomerMatch {
    const wanted = matchKey(written);
    const customer = this.byId.get(wanted);
    if (customer !== undefined) return { found: 'one', customer };
    const [only, ...others] = this.byName.get(wanted) ?? [];
    if (only === undefined) return { found: 'none', candidates: this.near(wanted) };
    if (others.length === 0) return { found: 'one', customer: only };
    return { found: 'several', candidates: [only, ...others].slice(0, MOST_CANDIDATES).map((c) => this.candidate(c)) };
  }

  private near(wanted: string): Candidate[] {
    const near: number[] = [];
    if (wanted === '') return [];
    for (const [name, bearers] of this.byName) {
      if (name.includes(wanted) || (name.length > 1 && wanted.includes(name))) near.push(...bearers);
      if (near.length >= MOST_CANDIDATES) break;
    }
    return near.slice(0, MOST_CANDIDATES).map((c) => this.candidate(c));
  }

  private candidate(customer: number): Candidate {
    return { id: this.customers.ids[customer]!, name: this.customers.names[customer]! };
  }
}
