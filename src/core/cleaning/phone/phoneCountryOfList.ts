import type { TextCells } from '../customerColumns';
import { isPlaceholder } from '../text/placeholder';
import { defaultPhoneCountry } from './defaultPhoneCountry';
import { parsePhones } from './parsePhones';
import type { PhoneCountry } from './phone';

/** Numbers looked at: the country of a list shows early. */
const SAMPLE = 200;
const CANDIDATES: readonly PhoneCountry[] = ['CN', 'US', 'HK', 'TW', 'GB'];

/**
 * The country that the numbers of a list without a country code belong to: the one under which most of them are numbers;
 * among equals the one of the user's language. An English user of a Chinese list must not be told that all are wrong.
 * @param language a BCP 47 tag
 */
export function phoneCountryOfList(phones: TextCells | undefined, language: string): PhoneCountry {
  const own = defaultPhoneCountry(language);
  const sample: string[] = [];
  for (const phone of phones ?? []) {
    if (phone && !isPlaceholder(phone)) sample.push(phone);
    if (sample.length === SAMPLE) break;
  }
  let best = own;
  let most = understood(sample, own);
  for (const country of CANDIDATES) {
    if (most === sample.length) break;
    const count = understood(sample, country);
    if (count > most) [best, most] = [country, count];
  }
  return best;
}

function understood(phones: readonly string[], country: PhoneCountry): number {
  return phones.filter((text) => parsePhones(text, country).every(({ result }) => result.phone)).length;
}
