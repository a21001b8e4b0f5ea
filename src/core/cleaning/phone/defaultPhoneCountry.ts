import type { PhoneCountry } from './phone';

/** The country of numbers without a country code, by the language of the user's settings (a BCP 47 tag). */
export function defaultPhoneCountry(language: string): PhoneCountry {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant-)?hk/.test(tag)) return 'HK';
  if (/^zh-(?:hant-)?tw/.test(tag)) return 'TW';
  if (tag.startsWith('zh')) return 'CN';
  return tag === 'en-gb' ? 'GB' : 'US';
}
