import type { CellContent } from '../../core/sheets/sheetLayout';

/** What `Range.values` takes for a cell; `""` empties it (`null` would leave what stands there). */
export type CellToWrite = string | number | boolean;

/** A cell holds so many characters. @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const LONGEST_TEXT = 32_767;

/**
 * The one way text gets into a cell (T1, T13). `Range.values` evaluates what it is given: a text that begins with
 * `=`, `+` or `-` becomes a formula, one that looks like a number, a date or a truth value becomes that
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member). An apostrophe in front
 * makes Excel keep the rest as text and is not part of the value. So every text gets one unless it surely reads as text.
 */
export function cellToWrite(content: CellContent): CellToWrite {
  if (content === null || content === '') return '';
  if (typeof content !== 'string') return content;
  const text = storableText(content);
  if (text === '') return '';
  return isSurelyText(text) ? text : `'${text}`;
}

/** The text as a cell can hold it: what {@link cellToWrite} writes and what must come back. */
export function storableText(content: string): string {
  const clean = content
    .replace(/\r\n?/g, '\n')
    // Control characters and halves of characters cannot stand in a workbook file.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  if (clean.length <= LONGEST_TEXT) return clean;
  return `${clean.slice(0, LONGEST_TEXT - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

const BOOLEAN_WORDS = /^(true|false|yes|no)$/i;
/** `Mar 5`, `March-2024`, `dec24`: a month's name with a digit behind is a date to Excel. */
const MONTH_FIRST = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;
/** `kr 5`, `R100`, `Fr. 12`: a currency's letters before a number are an amount in some languages. */
const CURRENCY_FIRST = /^\p{L}{1,3}[\s.]*[-+]?[\d.,]+%?$/u;

/** Whether Excel keeps the text as text in any language: it begins with a letter and is no word Excel turns into a value. */
function isSurelyText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  // A text of numerals only at its end is kept plain when it begins as Chinese, Japanese or Korean words do.
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)) return !/^[〇一二三四五六七八九十百千万亿零年月日时分秒上下午\d\s.:-]+$/u.test(text);
  return !BOOLEAN_WORDS.test(text) && !MONTH_FIRST.test(text) && !CURRENCY_FIRST.test(text) && !/[\p{Sc}]/u.test(text);
}
