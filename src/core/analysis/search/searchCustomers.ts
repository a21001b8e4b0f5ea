import type { Customers } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import { textAt } from '../../tables/columns';
import type { CustomerFigures } from '../analysis';
import { initialsAt, pinyinInitials } from './pinyinInitials';

/** A customer that fits what was typed. */
export interface CustomerFound {
  /** Position in Book.customers. */
  readonly customer: number;
  readonly id: string;
  readonly name: string;
  /** What fitted, where it is neither name nor id: a phone number or a contact as written. */
  readonly by: string | null;
}

interface Entry {
  readonly customer: number;
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly digits: string;
  readonly contact: string | null;
  readonly contactKey: string;
  readonly initials: readonly string[];
}

/** Digits that are worth looking for among phone numbers: fewer stand in all of them. */
const LEAST_DIGITS = 3;

/**
 * The customers of one analysis, ready to be searched while a person types: by name, id, phone, contact or the pinyin
 * initials of the name. The best fit first: what begins with the text, then what holds it, then phone, contact, initials.
 */
export class CustomerIndex {
  private readonly entries: Entry[] = [];

  constructor(
    private readonly figures: Pick<CustomerFigures, 'length' | 'ids' | 'names' | 'inScope'>,
    customers: Pick<Customers, 'text'>,
  ) {
    const column = (field: 'phone' | 'contact') => customers.text.get(field) ?? null;
    for (let customer = 0; customer < figures.length; customer++) {
      if (!figures.inScope[customer]) continue;
      const phone = textAt(column('phone'), customer);
      const contact = textAt(column('contact'), customer);
      this.entries.push({
        customer,
        id: matchKey(figures.ids[customer]!),
        name: matchKey(figures.names[customer]!),
        phone,
        digits: (phone ?? '').replace(/\D/g, ''),
        contact,
        contactKey: contact === null ? '' : matchKey(contact),
        initials: pinyinInitials(figures.names[customer]!),
      });
    }
  }

  /** @param most as many as are shown; equal fits stand in the order of the customer list */
  find(typed: string, most: number): CustomerFound[] {
    const wanted = matchKey(typed);
    if (wanted === '') return [];
    const digits = /^[\d\s()+-]+$/.test(typed.trim()) ? typed.replace(/\D/g, '') : '';
    const letters = /^[a-z0-9]+$/.test(wanted) ? wanted : '';
    return this.entries
      .map((entry) => ({ entry, fit: fitOf(entry, wanted, digits, letters) }))
      .filter(({ fit }) => fit !== null)
      .sort((a, b) => a.fit! - b.fit! || a.entry.customer - b.entry.customer)
      .slice(0, most)
      .map(({ entry, fit }) => this.found(entry, fit!));
  }

  private found({ customer, phone, contact }: Entry, fit: number): CustomerFound {
    const by = fit === BY_PHONE ? phone : fit === BY_CONTACT ? contact : null;
    return { customer, id: this.figures.ids[customer]!, name: this.figures.names[customer]!, by };
  }
}

const BY_PHONE = 4;
const BY_CONTACT = 5;

/** 0 = the very one ... 7; null = it does not fit. */
function fitOf(entry: Entry, wanted: string, digits: string, letters: string): number | null {
  const { id, name } = entry;
  if (id === wanted || name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (id.startsWith(wanted)) return 2;
  if (name.includes(wanted) || id.includes(wanted)) return 3;
  if (digits.length >= LEAST_DIGITS && entry.digits.includes(digits)) return BY_PHONE;
  if (entry.contactKey.includes(wanted)) return BY_CONTACT;
  if (letters === '') return null;
  const at = initialsAt(entry.initials, letters);
  return at < 0 ? null : at === 0 ? 6 : 7;
}
