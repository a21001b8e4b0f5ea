import { parsePhone } from './parsePhone';
import type { PhoneCountry, PhoneResult } from './phone';

const STRONG = /[、,，;；|\n\r]+|\s+(?:或|or|and|&)\s+|或/;
const WEAK = /\s*\/\s*|\s{2,}/;
/** More numbers than this in one cell are a list of another kind. */
const MOST = 10;
const LONGEST = 320;

/** One written number of a cell. */
export interface PhonePart {
  readonly text: string;
  readonly result: PhoneResult;
}

/**
 * All numbers of a cell: `13800138000 / 021-66668888` gives two. A slash inside one number (`310/246-1501`) does not
 * divide it: the whole is tried first, and a slash divides only where both sides are numbers of their own.
 */
export function parsePhones(text: string, country: PhoneCountry): PhonePart[] {
  const read = (part: string): PhonePart => ({ text: part, result: parsePhone(part, country) });
  const whole = read(text);
  if (whole.result.phone || text.length > LONGEST) return [whole];
  const parts = divide(text, STRONG);
  const results = (parts.length > 1 ? parts : divide(text, WEAK)).map(read);
  if (results.length < 2 || results.length > MOST) return [whole];
  if (parts.length < 2 && !results.every(({ result }) => result.phone)) return [whole];
  return results;
}

function divide(text: string, by: RegExp): string[] {
  return text.split(by).filter((part) => part.trim() !== '');
}
