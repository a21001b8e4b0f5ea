const WORDED = /^(.*\d\)?)\s*[,;\-]?\s*(?:转分机|分机号?|转接?|轉|内线|extension|extn|ext|x|#)\s*[.:：#\-]?\s*(\d{1,6})\s*\)?$/i;
const BRACKETED = /^(.*\d)\s*\((?:转|分机|ext\.?)\s*(\d{1,6})\)$/i;
/** Area code, number, extension: `0755-26001234-801`. */
const HYPHENED = /^(\(?0\d{2,3}\)?[\s-]*\d{7,8})-(\d{1,6})$/;

/** A number and the extension behind it (`转801`, `ext. 801`, `x801`, `-801` behind a complete Chinese landline). */
export function splitExtension(text: string): { readonly number: string; readonly extension: string | null } {
  const found = BRACKETED.exec(text) ?? WORDED.exec(text) ?? HYPHENED.exec(text);
  return found ? { number: (found[1] ?? '').trim(), extension: found[2] ?? null } : { number: text, extension: null };
}
