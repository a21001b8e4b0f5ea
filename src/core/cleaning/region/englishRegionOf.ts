import { plainText } from '../text/plainText';
import { CHINA_PROVINCES } from './chinaRegions';
import type { Region } from './region';
import { countryOfName } from './countryOfName';
import { US_STATES } from './worldRegions';

const STATE_AND_ZIP = /^([A-Z]{2})(?: \d{5}(?:-\d{4})?)$/;
const STATE_NAMES = new Map([...US_STATES.values()].map((name) => [name.toLowerCase(), name]));
const CHINA_BY_ENGLISH = new Map(CHINA_PROVINCES.map((province) => [province.english.toLowerCase(), province]));

/**
 * Country, state and city of an English address, only where they are plainly written at its end: `Houston, TX 77002`,
 * `Austin, Texas`, `…, Guangdong, China`, `…, UK`. `Georgia` without a zip code or the country stays unread.
 */
export function englishRegionOf(address: string): Region | null {
  const parts = plainText(address)
    .split(/\s*,\s*/)
    .filter((part) => part !== '');
  let country = countryOfName(parts.at(-1) ?? '');
  // Hong Kong, Macao and Taiwan are read below, as provinces.
  if (country !== null && /^(?:HK|MO|TW)$/.test(country)) country = null;
  else if (country !== null) parts.pop();
  const last = parts.at(-1) ?? '';

  const province = CHINA_BY_ENGLISH.get(last.toLowerCase().replace(/ (?:province|city)$/, ''));
  if (province && (country === 'CN' || (country === null && (parts.length > 1 || province.cities.length === 1)))) {
    return { country: 'CN', province: province.short, city: province.cities.length === 1 ? (province.cities[0]?.short ?? null) : null };
  }
  const zip = STATE_AND_ZIP.exec(last)?.[1];
  const state =
    US_STATES.get(zip ?? '') ??
    (country === 'US' ? (US_STATES.get(last) ?? stateNamed(last)) : parts.length > 1 && last !== 'Georgia' ? stateNamed(last) : null);
  if (state && (country === null || country === 'US')) {
    country = 'US';
    const city = parts.length > 1 ? (parts.at(-2) ?? '') : '';
    return { country, province: state, city: /^[\p{L} .'-]+$/u.test(city) ? city : null };
  }
  return country === null ? null : { country, province: null, city: null };
}

function stateNamed(text: string): string | null {
  return STATE_NAMES.get(text.toLowerCase().replace(/ \d{5}(?:-\d{4})?$/, '')) ?? null;
}
