import { matchKey } from '../cells/matchKey';

/** Several customers bear the name: it identifies none of them. */
const SEVERAL = -2;

/**
 * All customers, found by id or by name as compared by {@link matchKey}; the form first written is shown.
 * Maps only: a customer may be called `__proto__` (T10).
 */
export class CustomerIndex {
  readonly ids: string[] = [];
  readonly names: (string | null)[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** Customers whose key is their name because no id is known for them. */
  private readonly named = new Set<number>();
  /** Customers that have the key of another, by the one that has it first: spellings kept apart until they are merged. */
  private readonly sameKey = new Map<number, number>();
  private readonly spellings = new Map<number, readonly number[]>();

  get length(): number {
    return this.ids.length;
  }

  /** The customer of an id, or of a name where there is no id; added when new. Both null: -1. */
  add(id: string | null, name: string | null): number {
    const shown = id ?? name;
    if (shown === null) return -1;
    const key = matchKey(shown);
    const known = this.byKey.get(key);
    if (known === undefined) return this.create(key, shown, name, id === null);
    if (name !== null) this.alsoCalled(known, name);
    return known;
  }

  /**
   * As {@link add}, but what is written otherwise than before under the same key is a customer of its own, so that the merge of
   * the two can be shown and taken back. A missing name is no other spelling.
   */
  addSpelling(id: string | null, name: string | null): number {
    const shown = id ?? name;
    const first = shown === null ? undefined : this.byKey.get(matchKey(shown));
    if (shown === null || first === undefined) return this.add(id, name);
    const others = this.spellings.get(first) ?? [];
    const alike = [first, ...others].find(
      (customer) => this.ids[customer] === shown && (name === null || this.names[customer] === null || this.names[customer] === name),
    );
    if (alike !== undefined) {
      if (name !== null) this.alsoCalled(alike, name);
      return alike;
    }
    const customer = this.ids.length;
    this.ids.push(shown);
    this.names.push(null);
    this.sameKey.set(customer, first);
    this.spellings.set(first, [...others, customer]);
    if (name !== null) this.alsoCalled(customer, name);
    return customer;
  }

  /** The first customer of the same key; the customer itself where there is no other. */
  firstOf(customer: number): number {
    return this.sameKey.get(customer) ?? customer;
  }

  /** The customer of an id, or -1. */
  find(id: string): number {
    return this.byKey.get(matchKey(id)) ?? -1;
  }

  /** The one customer of a name for whom no id is known, or -1. */
  findNamed(name: string): number {
    const customer = this.byName.get(matchKey(name)) ?? -1;
    return customer >= 0 && this.named.has(customer) ? customer : -1;
  }

  /** Gives an id to a customer known by name only. */
  adopt(customer: number, id: string): void {
    this.byKey.set(matchKey(id), customer);
    this.ids[customer] = id;
    this.named.delete(customer);
  }

  /** The customer that alone bears a name; where several do, or none, one whose key is the name itself. */
  byItsName(name: string): { readonly customer: number; readonly several: boolean } {
    const key = matchKey(name);
    const bearer = this.byName.get(key) ?? -1;
    if (bearer >= 0) return { customer: bearer, several: false };
    const customer = this.byKey.get(key) ?? this.create(key, name, name, true);
    return { customer, several: bearer === SEVERAL };
  }

  private create(key: string, shown: string, name: string | null, isNamed: boolean): number {
    const customer = this.ids.length;
    this.ids.push(shown);
    this.names.push(null);
    this.byKey.set(key, customer);
    if (isNamed) this.named.add(customer);
    if (name !== null) this.alsoCalled(customer, name);
    return customer;
  }

  /** Takes a name as one of a customer's; the first is shown. */
  alsoCalled(customer: number, name: string): void {
    this.names[customer] ??= name;
    const key = matchKey(name);
    const bearer = this.byName.get(key);
    if (bearer === undefined) this.byName.set(key, customer);
    else if (bearer !== SEVERAL && this.firstOf(bearer) !== this.firstOf(customer)) this.byName.set(key, SEVERAL);
  }
}
