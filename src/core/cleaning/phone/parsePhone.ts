import { chinesePhone } from './chinesePhone';
import { notUnderstood } from './phone';
import type { PhoneCountry, PhoneResult } from './phone';
import { plainPhoneText } from './plainPhoneText';
import { splitExtension } from './splitExtension';
import { worldPhone } from './worldPhone';

const ROUNDED = /^\d(?:\.\d+)?e\+?\d+$/i;
const WRITTEN = /^\+?[\d\s().\-/]+$/;
const CHINA_CODE = /^(?:\+|00|011)\s*86(?!\d{0,5}$)/;
/** `86` without + counts only when what follows can be nothing else. */
const BARE_CHINA_CODE = /^86[\s()\-]*(?=1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}$)|^\(?86\)?[\s-]+(?=[\d(])/;

/**
 * One phone number from a cell's text, in any of the ways people write it. Total: any text gives a number or a reason.
 * @param country of numbers without a country code
 */
export function parsePhone(text: string, country: PhoneCountry): PhoneResult {
  const plain = plainPhoneText(text);
  if (plain === '') return notUnderstood(text.trim() === '' ? 'empty' : 'notANumber');
  if (ROUNDED.test(plain)) return notUnderstood('rounded');
  const { number, extension } = splitExtension(plain.replace(/^\((\+\d+)\)/, '$1'));
  if (!WRITTEN.test(number) || !/\d/.test(number)) return notUnderstood('notANumber');

  const code = CHINA_CODE.exec(number) ?? (country === 'CN' ? BARE_CHINA_CODE.exec(number) : null);
  if (code) return chinesePhone(digitsOf(number.slice(code[0].length)), true, extension);
  const isForeign = number.startsWith('+');
  if (country === 'CN' && !isForeign) {
    if (/^00[1-9]/.test(number)) return worldPhone(`+${number.slice(2)}`, country, extension);
    return chinesePhone(digitsOf(number), false, extension);
  }
  return worldPhone(number.replace(/\//g, '-'), country, extension);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
