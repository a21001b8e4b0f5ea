import type { CellInput } from '../../tables/columns';
import { simplified } from '../cells/simplified';
import { trimmed, withoutSpace } from '../cells/space';
import { usualWidth } from '../cells/width';

/** A header as it is compared. */
export interface HeaderText {
  /** As written, ends trimmed; "" for an empty cell. */
  readonly written: string;
  /** Letters and digits only, lower case: `Order_Date` and `order date` are `orderdate`. */
  readonly plain: string;
  /** The same without what stands in brackets: 收入(折后) is 收入. */
  readonly bare: string;
  /** `plain` cut before each of its words, longest first: what it may end with. Chinese counts each character a word. */
  readonly endings: readonly string[];
  /** A header in two languages, `客户 Customer`, in its two parts; empty for any other. */
  readonly tongues: readonly string[];
  /** Power of ten of a unit in brackets: 4 for 万元. */
  readonly shift: number;
  /** Whether the header names a unit at all, be it 元. */
  readonly hasUnit: boolean;
}

const UNIT_SHIFT: ReadonlyMap<string, number> = new Map([
  ['千元', 3], ['万元', 4], ['万', 4], ['w', 4], ['百万元', 6], ['百万', 6], ['千万元', 7], ['亿元', 8], ['亿', 8],
  ['k', 3], ['thousand', 3], ['thousands', 3], ['$k', 3], ['000', 3], ["'000", 3], ['$000', 3], ['usdk', 3], ['kusd', 3],
  ['m', 6], ['million', 6], ['millions', 6], ['$m', 6], ['mn', 6],
]);

/** Units behind a header without brackets: 金额/万元, 销售额万元, Sales in thousands, Amount $000. */
const UNIT_BEHIND = /^(.+?)[\s/:,_-]*(?:单位:?)?(千元|万元|百万元|千万元|亿元)$|^(.+?)[\s,_-]+in\s+(thousands|millions)$|^(.+?)[\s,_-]+(['$]?000)s?$/i;
const PLAIN_UNITS: ReadonlySet<string> = new Set(['元', '人民币', '人民币元', 'cny', 'rmb', 'usd', '$', '¥', 'eur', '€', '美元']);
/** A unit for the whole sheet, said above its header: 单位：万元. */
const UNIT_ABOVE = /(?:金额)?单位[:：]?(?:人民币)?(千元|万元|百万元|千万元|亿元|元)|\bin\s+(?:\w+\s+)?(thousands|millions)\b/i;

/** Longer text is a remark, not a header; this also keeps cells of 32,767 characters cheap (T12). */
const LONGEST_HEADER = 160;

/** Prepares a header cell for comparison. */
export function headerText(cell: CellInput | undefined): HeaderText {
  const written = typeof cell === 'string' ? trimmed(cell.replace(/[\r\n]+/g, ' ')) : typeof cell === 'number' ? String(cell) : '';
  const usual = written.length > LONGEST_HEADER ? '' : simplified(usualWidth(written));
  const bracketed = /^([^()[\]]*)[([]([^()[\]]*)[)\]]\s*$/.exec(usual);
  const behind = bracketed ? null : UNIT_BEHIND.exec(usual);
  const front = bracketed?.[1] ?? behind?.[1] ?? behind?.[3] ?? behind?.[5] ?? usual;
  const unit = withoutSpace(bracketed?.[2] ?? behind?.[2] ?? behind?.[4] ?? behind?.[6] ?? '')
    .toLowerCase()
    .replace(/^单位:?/, '');
  const shift = UNIT_SHIFT.get(unit) ?? 0;
  return {
    written,
    plain: plainOf(usual),
    bare: plainOf(front),
    endings: endingsOf(front),
    tongues: tonguesOf(usual),
    shift,
    hasUnit: shift !== 0 || PLAIN_UNITS.has(unit),
  };
}

/** The power of ten that a line above the header announces for the sheet's money; 0 where none does. */
export function unitAbove(rows: readonly (readonly (CellInput | undefined)[])[]): number {
  for (const row of rows) {
    for (const cell of row) {
      const unit = typeof cell === 'string' && cell.length <= 80 ? UNIT_ABOVE.exec(withUnitSpaces(cell)) : null;
      if (unit) return UNIT_SHIFT.get((unit[1] ?? unit[2]!).toLowerCase()) ?? 0;
    }
  }
  return 0;
}

/** Chinese is written with stray spaces, English needs its spaces. */
function withUnitSpaces(cell: string): string {
  const usual = usualWidth(cell);
  return /[\u3400-\u9FFF]/.test(usual) ? withoutSpace(usual) : usual;
}

/** Letters, digits, % and # of a text in lower case. */
export function plainOf(text: string): string {
  return usualWidth(text).toLowerCase().replace(/[^\p{L}\p{N}%#]+/gu, '');
}

function endingsOf(text: string): string[] {
  const words = text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/([\u3400-\u9FFF])/g, ' $1 ')
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter((w) => w !== '')
    .map((w) => w.toLowerCase());
  return words.slice(1).map((_, i) => words.slice(i + 1).join(''));
}

/** Chinese and Latin words that a space, stroke or bracket parts. */
function tonguesOf(text: string): string[] {
  const match = /^([^A-Za-z]*[\u3400-\u9FFF][^A-Za-z]*?)[\s/|(\[_-]+([A-Za-z][^\u3400-\u9FFF]*)$/.exec(text) ?? /^([A-Za-z][^\u3400-\u9FFF]*?)[\s/|(\[_-]+([^A-Za-z]*[\u3400-\u9FFF][^A-Za-z]*)$/.exec(text);
  return match ? [plainOf(match[1]!), plainOf(match[2]!)] : [];
}
