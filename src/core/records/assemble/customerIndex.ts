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
    this.byName.set(key, bearer === undefined || bearer === customer ? customer : SEVERAL);
  }
}
