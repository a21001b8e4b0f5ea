import { formatPhone, parsePhones, phoneCountryOfList, type PhoneCountry } from '../../cleaning';
import type { Language } from '../../locales/language';
import type { Book } from '../../records/book';
import { textAt } from '../../tables/columns';

/**
 * The number under which each customer can be reached, ready to be exported: the first usable one of its phone cell, a mobile before
 * others since a coupon goes by SMS, in the one format of the customer list. Customers without one are left out.
 */
export function phoneBook({ customers }: Book, language: Language): ReadonlyMap<number, string> {
  const column = customers.text.get('phone') ?? null;
  const found = new Map<number, string>();
  if (!column) return found;
  const written = Array.from({ length: customers.length }, (_, customer) => textAt(column, customer));
  const country = phoneCountryOfList(written, language);
  written.forEach((text, customer) => {
    const number = text === null ? null : numberOf(text, country);
    if (number !== null) found.set(customer, number);
  });
  return found;
}

function numberOf(text: string, country: PhoneCountry): string | null {
  const usable = parsePhones(text, country).flatMap(({ result }) => (result.phone ? [result.phone] : []));
  const phone = usable.find(({ kind }) => kind === 'mobile') ?? usable[0];
  return phone ? formatPhone(phone, country) : null;
}
