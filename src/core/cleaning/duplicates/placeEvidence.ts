import type { AddressParts } from './addressParts';
import type { Comparable } from './comparable';
import { evidence } from './evidence';
import type { Evidence } from './evidence';
import { isOneSlip, likeness, wordsFound } from './likeness';

const SAME_ADDRESS = evidence('sameAddress', 35);
const SAME_STREET = evidence('similarAddress', 18);
const STREET_OTHER_NUMBER = evidence('similarAddress', 4);
const SAME_NUMBER = evidence('sameHouseNumber', 6);
const OTHER_ADDRESS = evidence('otherAddress', -12);
const SAME_CITY = evidence('sameCity', 6);
const OTHER_CITY = evidence('otherCity', -6);
const SAME_REGION = evidence('sameRegion', 1);
const OTHER_REGION = evidence('otherRegion', -4);
const SAME_POSTCODE = evidence('samePostcode', 10);
const NEAR_POSTCODE = evidence('nearPostcode', 4);
const OTHER_POSTCODE = evidence('otherPostcode', -6);

/** Compares where two customers are: street, city, region, postcode. */
export function placeEvidence(a: Comparable, b: Comparable, found: Evidence[]): void {
  if (a.address && b.address) found.push(addressEvidence(a.address, b.address));
  if (a.city !== '' && b.city !== '') {
    const isSame = a.city.includes(b.city) || b.city.includes(a.city) || likeness(a.city, b.city) >= 0.75;
    found.push(isSame ? SAME_CITY : OTHER_CITY);
  }
  if (a.region !== '' && b.region !== '') found.push(a.region === b.region ? SAME_REGION : OTHER_REGION);
  if (a.postcode !== '' && b.postcode !== '') {
    if (a.postcode === b.postcode) found.push(SAME_POSTCODE);
    else found.push(isOneSlip(a.postcode, b.postcode) ? NEAR_POSTCODE : OTHER_POSTCODE);
  }
}

function addressEvidence(a: AddressParts, b: AddressParts): Evidence {
  const street = a.words.length === 1 && b.words.length === 1 ? likeness(a.words[0] ?? '', b.words[0] ?? '') : wordsFound(a.words, b.words);
  const isSameStreet = street >= 0.7;
  if (a.number === '' || b.number === '') return isSameStreet ? SAME_STREET : OTHER_ADDRESS;
  if (a.number === b.number) return isSameStreet ? SAME_ADDRESS : SAME_NUMBER;
  if (!isSameStreet) return OTHER_ADDRESS;
  return a.number.length > 1 && isOneSlip(a.number, b.number) ? SAME_STREET : STREET_OTHER_NUMBER;
}
