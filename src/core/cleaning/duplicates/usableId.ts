import { isPlaceholder } from '../text/placeholder';
import { plainText } from '../text/plainText';

/**
 * An id as it is compared: normal width, no unseen characters, no blanks, capitals. '' where it identifies nobody: a
 * placeholder, one character repeated (`0000`), or 16 and more digits that end in the zeros a spreadsheet put there (T5).
 * `001` and `1` stay two ids (T3).
 */
export function usableId(text: string): string {
  const id = plainText(text).replace(/ /g, '').toUpperCase();
  if (isPlaceholder(id) || !/[\p{L}\p{N}]/u.test(id)) return '';
  if (id.length > 2 && /^(.)\1*$/u.test(id)) return '';
  if (/^\d{16,}$/.test(id) && /^0+$/.test(id.slice(15))) return '';
  return id;
}

/** A tax number is compared without the dashes and dots people put in; shorter ones are no tax numbers. */
export function usableTaxId(text: string): string {
  const id = usableId(text).replace(/[\s.\-/]/g, '');
  return id.length >= 6 && !/^(.)\1*$/u.test(id) ? id : '';
}
