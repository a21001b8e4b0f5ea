import type { Book } from '../../records/book';
import type { TextColumn } from '../../tables/columns';
import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import { codesOfRows } from '../foldedCodes';

/** D19 need match: what customers with one core need (核心需求) do. */
export interface NeedFigures {
  /** The tag (需求标签) as first written. */
  readonly need: string;
  readonly customers: number;
  readonly buyers: number;
  readonly orders: number;
  /** Customers with at least 2 purchase days / with at least 1; null where nobody bought. */
  readonly repurchase: number | null;
  /** Lifetime net revenue. */
  readonly revenue: Minor;
}

export interface NeedInput {
  readonly inScope: Uint8Array;
  readonly purchaseDays: Int32Array;
  readonly orders: Int32Array;
  readonly revenue: MinorColumn;
}

/** The tag of a written need: what stands before a dash or colon ("采购设备-减速机", "Advice - pumps", "Advice-Pumps"; not "anti-corrosion"), else all of it. */
function needTag(text: string): string {
  return text.split(/(?<=\p{Script=Han})\s*[-－—–:：]|\s[-–—]\s|-(?=\p{Lu})|:\s/u)[0]!.trim() || text;
}

/** By need tag, most revenue first; null without a column of needs. */
export function needsOf(book: Book, { inScope, purchaseDays, orders, revenue }: NeedInput): NeedFigures[] | null {
  const column = book.customers.text.get('coreNeed');
  if (!column) return null;
  const tags: TextColumn = { codes: column.codes, texts: column.texts.map(needTag) };
  const codes = codesOfRows(tags, Int32Array.from({ length: inScope.length }, (_, c) => c));
  const members = new Map<number, number[]>();
  codes.forEach((code, c) => {
    if (code < 0 || !inScope[c]) return;
    const own = members.get(code);
    if (own) own.push(c);
    else members.set(code, [c]);
  });
  return [...members]
    .map(([code, own]): NeedFigures => {
      const buyers = own.filter((c) => purchaseDays[c]! >= 1);
      return {
        need: tags.texts[code]!,
        customers: own.length,
        buyers: buyers.length,
        orders: own.reduce((sum, c) => sum + orders[c]!, 0),
        repurchase: buyers.length === 0 ? null : buyers.filter((c) => purchaseDays[c]! >= 2).length / buyers.length,
        revenue: own.reduce<Minor>((sum, c) => addMinor(sum, minorAt(revenue, c)), ZERO),
      };
    })
    .sort((a, b) => compareMinor(b.revenue, a.revenue) || (a.need < b.need ? -1 : 1));
}
