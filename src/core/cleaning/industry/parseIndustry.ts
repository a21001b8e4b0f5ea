import { plainText } from '../text/plainText';

/** An industry in two levels (checklist 118): `制造业` and `机械设备`; `sub` is null where only one level is written. */
export interface Industry {
  readonly main: string;
  readonly sub: string | null;
}

/** Longer text is a description, and is not taken apart. */
const LONGEST = 200;
const BRACKETED = /^([^()]+?) ?\(([^()]+)\)$/;
const STRONG = / ?[/>|:\\\u203A\u2192\u2013\u2014\u2015\u2500] ?|\s-{1,3}\s| ?-{2,3} ?/;
const EDGE = /^[\s\-/>|:\\\u203A\u2192\u2013\u2014\u2015\u2500]+|[\s\-/>|:\\\u203A\u2192\u2013\u2014\u2015\u2500]+$/g;
const HYPHEN_BY_HAN = /(?<=\p{Script=Han}) ?- ?|(?<![ -])-(?=\p{Script=Han})/u;

/**
 * Splits an industry cell at its first divider: `制造业-机械设备`, `制造业/机械设备`, `Manufacturing - Machinery`,
 * `制造业（机械设备）`. A hyphen inside English words (`E-commerce`) is no divider. Null where nothing is written.
 */
export function parseIndustry(text: string): Industry | null {
  const whole = plainText(text);
  if (whole.length > LONGEST) return { main: whole, sub: null };
  const plain = whole.replace(EDGE, '');
  if (plain === '') return null;
  const bracketed = BRACKETED.exec(plain);
  if (bracketed) return clean(bracketed[1] ?? '', bracketed[2] ?? '');
  const at = firstOf(plain, STRONG, HYPHEN_BY_HAN);
  return at ? clean(plain.slice(0, at.start), plain.slice(at.end)) : { main: plain, sub: null };
}

/** The one form of the customer table: `制造业-机械设备`, `Manufacturing - Machinery`. {@link parseIndustry} reads it back. */
export function formatIndustry({ main, sub }: Industry): string {
  if (sub === null) return main;
  const isHan = /\p{Script=Han}$/u.test(main) && /^\p{Script=Han}/u.test(sub);
  return main + (isHan ? '-' : ' - ') + sub;
}

function firstOf(text: string, ...patterns: readonly RegExp[]): { start: number; end: number } | null {
  let first: { start: number; end: number } | null = null;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.start)) first = { start: found.index, end: found.index + found[0].length };
  }
  return first;
}

function clean(main: string, sub: string): Industry | null {
  const [first, second] = [main.replace(EDGE, ''), sub.replace(EDGE, '')];
  if (first === '') return second === '' ? null : { main: second, sub: null };
  return { main: first, sub: second === '' ? null : second };
}
