import type { CellInput } from '../../tables/columns';
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
  /** Power of ten of a unit in brackets: 4 for 万元. */
  readonly shift: number;
}

const UNIT_SHIFT: ReadonlyMap<string, number> = new Map([
  ['千元', 3], ['万元', 4], ['万', 4], ['w', 4], ['百万元', 6], ['百万', 6], ['千万元', 7], ['亿元', 8], ['亿', 8],
  ['k', 3], ['thousand', 3], ['thousands', 3], ['$k', 3], ['000', 3], ["'000", 3], ['$000', 3], ['usdk', 3], ['kusd', 3],
  ['m', 6], ['million', 6], ['millions', 6], ['$m', 6], ['mn', 6],
]);

/** Prepares a header cell for comparison. */
export function headerText(cell: CellInput | undefined): HeaderText {
  const written = typeof cell === 'string' ? trimmed(cell.replace(/[\r\n]+/g, ' ')) : typeof cell === 'number' ? String(cell) : '';
  const usual = usualWidth(written);
  const bracketed = /^([^()[\]]*)[([]([^()[\]]*)[)\]]\s*$/.exec(usual);
  const unit = bracketed ? withoutSpace(bracketed[2]!).toLowerCase() : '';
  return {
    written,
    plain: plainOf(usual),
    bare: bracketed ? plainOf(bracketed[1]!) : plainOf(usual),
    endings: endingsOf(bracketed ? bracketed[1]! : usual),
    shift: UNIT_SHIFT.get(unit.replace(/^单位:?/, '')) ?? 0,
  };
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
