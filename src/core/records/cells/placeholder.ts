import { trimmed } from './space';
import { usualWidth } from './width';

/** Words and signs for "nothing here" in cells that should hold a number, a date, an id or an address; lower case. */
const NOTHING = new Set([
  'null', '(null)', 'na', 'n/a', '#n/a', 'nan', 'nil', 'none', 'nat', 'tbd', 'n.a.', '无', '無', '暂无', '没有', '未知', '不详', '待定', '空', '/', '//', '\\', '.', '..', '?', '*',
]);
/** Signs that stand for "nothing here" in hand-kept sheets; not a zero (M4). */
const DASHES = /^[-–—―－_]+$/;
const LONGEST = 8;

/**
 * Whether text says that there is nothing: NULL, N/A, nan, -, /, 无 ... Only for cells that are no free text: a remark
 * may be 无, and a customer may be called Na.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > 4 * LONGEST || hasDigit(text)) return false;
  const plain = trimmed(usualWidth(text)).toLowerCase();
  return plain.length <= LONGEST && (plain === '' || DASHES.test(plain) || NOTHING.has(plain));
}

/** No sign for nothing has a digit, and nearly every id has one: a sheet may hold a million. */
function hasDigit(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
