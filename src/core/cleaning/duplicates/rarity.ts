import type { Comparable } from './comparable';

/** How many customers share a value: a name or a number that many have says little about two of them. */
export interface Sharing {
  readonly names: ReadonlyMap<string, number>;
  readonly phones: ReadonlyMap<string, number>;
  readonly emails: ReadonlyMap<string, number>;
}

export function countSharing(customers: readonly Comparable[]): Sharing {
  const names = new Map<string, number>();
  const phones = new Map<string, number>();
  const emails = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const customer of customers) {
    count(names, customer.nameWords);
    for (const phone of customer.phones) count(phones, phone);
    if (customer.email) count(emails, customer.email.address);
  }
  return { names, phones, emails };
}

/** The part of the full points that a value shared by so many customers is worth. */
export function worthOf(sharedBy: number): number {
  if (sharedBy <= 3) return 1;
  if (sharedBy <= 6) return 0.8;
  return sharedBy <= 20 ? 0.5 : 0.2;
}
