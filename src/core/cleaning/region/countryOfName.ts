import { plainText } from '../text/plainText';
import { COUNTRY_NAMES } from './worldRegions';

/** The country (ISO 3166 alpha-2) that a text is the name of, in English or Chinese; null for any other text. */
export function countryOfName(text: string): string | null {
  return COUNTRY_NAMES.get(plainText(text).toLowerCase().replace(/[.']/g, '')) ?? null;
}
