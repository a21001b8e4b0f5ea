/** A tab's name holds 31 characters. @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export const LONGEST_SHEET_NAME = 31;

const FORBIDDEN = /[\\/?*[\]:]/g;
/** Control characters, and marks that turn or hide text: a name must look like what it is (N4). */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A valid tab name that is not taken (N1-N5): forbidden characters replaced, no apostrophe at either end, not "History",
 * cut on whole characters, and `名字 (2)` where another sheet has the name.
 * @param taken names in use; compared without regard to case and width, since Excel treats them as equal or nearly so
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, sameName));
  const base = validName(wanted);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = cut(base, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(sameName(name))) return name;
  }
}

/** The form in which two names are compared (N5: "ACME", "acme" and full-width "ＡＣＭＥ" collide). */
export function sameName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function validName(wanted: string): string {
  const clean = wanted.replace(INVISIBLE, '').replace(FORBIDDEN, '_').replace(/\s+/gu, ' ').trim();
  const bare = cut(clean, LONGEST_SHEET_NAME).replace(/^'+|'+$/g, '').trim();
  if (bare === '') return 'Sheet';
  return sameName(bare) === 'history' ? `${bare}_` : bare;
}

/** At most `length` UTF-16 units, never half a character: letters with their marks stay whole. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept.trim();
}
