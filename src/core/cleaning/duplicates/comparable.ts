import { companyName } from '../companyName/companyName';
import type { CompanyName } from '../companyName/companyName';
import { placeInName } from '../companyName/placeInName';
import type { PlaceInName } from '../companyName/placeInName';
import { cellText } from '../customerColumns';
import type { CustomerColumns } from '../customerColumns';
import { parseEmail } from '../email/parseEmail';
import type { Email } from '../email/parseEmail';
import { phoneKeys } from '../phone/phoneKeys';
import { phoneCountryOf } from '../phone/phoneCountryOf';
import type { PhoneCountry } from '../phone/phone';
import { foldedText } from '../text/foldedText';
import { addressParts } from './addressParts';
import type { AddressParts } from './addressParts';
import { usableId, usableTaxId } from './usableId';

/** A customer in the forms that are compared; '' and empty lists where nothing usable is written. */
export interface Comparable {
  readonly id: string;
  readonly taxId: string;
  readonly name: CompanyName;
  /** Registered place and stem of a Chinese name. */
  readonly placed: PlaceInName;
  /** Words of the name in alphabetical order, run together. */
  readonly nameWords: string;
  readonly nameNumbers: string;
  readonly phones: readonly string[];
  readonly email: Email | null;
  readonly address: AddressParts | null;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  readonly birthDate: string;
  readonly contact: string;
}

/** Reads one row of a customer list for comparing. */
export function comparable(customers: CustomerColumns, row: number, country: PhoneCountry): Comparable {
  const folded = (field: 'city' | 'region' | 'contact') => foldedText(cellText(customers[field], row)).replace(/[^\p{L}\p{N}]+/gu, '');
  const name = companyName(cellText(customers.name, row));
  const phone = cellText(customers.phone, row);
  const email = cellText(customers.email, row);
  const address = cellText(customers.address, row);
  return {
    id: usableId(cellText(customers.id, row)),
    taxId: usableTaxId(cellText(customers.taxId, row)),
    name,
    placed: placeInName(name.core, name.bracketed),
    nameWords: [...name.words].sort().join(''),
    nameNumbers: (name.core.match(/\d+/g) ?? []).join(' '),
    phones: phone === '' ? [] : phoneKeys(phone, phoneCountryOf(cellText(customers.country, row), country)),
    email: email === '' ? null : parseEmail(email).email,
    address: address === '' ? null : addressParts(address),
    city: folded('city').replace(/(?<=\p{Script=Han})市$/u, ''),
    region: folded('region').replace(/(?<=\p{Script=Han})省$/u, ''),
    postcode: foldedText(cellText(customers.postcode, row)).replace(/[^a-z0-9]/g, ''),
    birthDate: dayDigits(cellText(customers.birthDate, row)),
    contact: folded('contact'),
  };
}

/** A date of birth as yyyymmdd, whichever divider it is written with; other texts as they are. */
function dayDigits(text: string): string {
  const plain = foldedText(text);
  const parts = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?:\D|$)/.exec(plain);
  return parts ? `${parts[1]}${parts[2]?.padStart(2, '0')}${parts[3]?.padStart(2, '0')}` : plain;
}
