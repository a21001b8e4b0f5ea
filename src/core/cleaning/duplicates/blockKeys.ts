import type { Comparable } from './comparable';

/**
 * The keys under which a customer is looked up: two customers are compared when they share one. Keys that many share
 * (a common word) find nobody, so each kind of mistake needs its own key: the first letter of a key is its kind.
 */
export function blockKeys(customer: Comparable): string[] {
  const { name, placed, nameWords, phones, email, address, city, postcode, birthDate } = customer;
  const keys: string[] = [];
  const add = (kind: string, ...parts: readonly string[]) => {
    if (parts.every((part) => part !== '')) keys.push(kind + parts.join('\u0001'));
  };
  add('i', customer.id);
  add('t', customer.taxId);
  add('e', email?.address ?? '');
  for (const phone of phones) {
    add('p', phone);
    add('q', phone.slice(-7));
  }
  add('n', nameWords);
  add('b', birthDate);
  for (const word of name.words) if (word.length >= 4) add('w', word);
  if (nameWords.length >= 3) {
    add('h', placed.stem.slice(0, 4));
    if (placed.place) add('g', placed.stem.slice(0, 2), placed.place.city ?? placed.place.province);
    add('j', name.core.slice(-4));
  }
  const street = longest(address?.words ?? []);
  add('a', address?.number ?? '', street.slice(0, 4));
  add('s', street, city);
  add('z', postcode, nameWords.slice(0, 3));
  add('y', postcode, address?.number ?? '');
  add('c', city, name.core.slice(0, 4));
  add('d', longest(name.words).slice(0, 4), birthDate.slice(0, 4));
  return keys;
}

function longest(words: readonly string[]): string {
  let best = '';
  for (const word of words) if (word.length > best.length) best = word;
  return best;
}
