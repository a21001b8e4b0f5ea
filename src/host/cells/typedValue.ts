import { cellError, type CellValue } from '../model/cellValue';
import { HostError } from '../protocol/hostError';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What a cell gets when something is typed into it: a value or a formula, and the number format Excel adds to it. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** Given to the cell when its own format is General. */
  readonly format?: string;
}

export interface TypingRules {
  readonly culture: string;
  readonly currentYear: number;
  readonly date1904: boolean;
}

/** A cell holds at most so many characters. */
export const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** The kinds of first characters a text may have to be anything but text. */
const MAYBE_NOT_TEXT = /^[\s\d=+\-'.,(#$¥￥€£%@TtFfJjAaSsOoNnDdMm]/;

/**
 * Reads a text as Excel does when it is written to a cell: `=` begins a formula, an apostrophe marks text, and what looks
 * like a number, date, time, percentage, truth value or error becomes one, unless the cell's format is Text.
 */
export function typedValue(text: string, cellFormat: string, rules: TypingRules): Typed {
  if (text.length > MAX_TEXT) throw new HostError('InvalidArgument', `a cell holds at most ${MAX_TEXT} characters`);
  if (text === '') return { value: null };
  if (cellFormat === '@') return { value: text };
  if (!MAYBE_NOT_TEXT.test(text)) return { value: text };
  const first = text.charAt(0);
  if (first === "'") return { value: text.slice(1) };
  if (first === '=' && text.length > 1) return { value: null, formula: checkedFormula(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.length === 4 };
  const error = first === '#' ? cellError(trimmed) : undefined;
  if (error !== undefined) return { value: error };
  const read = /\d/.test(trimmed) ? (typedNumber(trimmed) ?? typedDate(trimmed, rules)) : null;
  if (read !== null) return read;
  if ((first === '+' || first === '-' || first === '@') && text.length > 1)
    return { value: null, formula: checkedFormula(`=${first === '-' ? text : text.slice(1)}`) };
  return { value: text };
}

/**
 * Refuses what Excel could not read as a formula. There is no formula engine here, so only what every formula needs is
 * checked: length, paired quotes and brackets, nothing missing at the end, no words side by side.
 */
export function checkedFormula(formula: string): string {
  if (formula.length > MAX_FORMULA) throw new HostError('InvalidArgument', `a formula has at most ${MAX_FORMULA} characters`);
  const bare = formula
    .slice(1)
    .replaceAll(/"(?:[^"]|"")*"/g, '0')
    .replaceAll(/'(?:[^']|'')+'!/g, 'S!');
  let depth = 0;
  for (const letter of bare) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0) break;
  }
  const broken =
    bare.trim() === '' ||
    /["']/.test(bare) ||
    depth !== 0 ||
    /[-+*/^&=<>,;]\s*$/.test(bare) ||
    /[\p{L}\p{N}_.]\s+[\p{L}_][\p{L}\p{N}_.]*\s*($|[^\p{L}\p{N}_.!:(\s])/u.test(bare.replaceAll(/\[[^\]]*\]/g, ''));
  if (broken) throw new HostError('InvalidArgument', 'Excel cannot read this as a formula');
  return formula;
}
