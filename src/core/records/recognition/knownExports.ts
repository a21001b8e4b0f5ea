import { plainOf, type HeaderText } from './headerText';
import type { MatchedColumn } from './matchColumns';

interface KnownExport {
  /** Headers that no other program writes together. */
  readonly marks: readonly string[];
  /** What its columns are where their names mislead: field -> header. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that must be given no column. */
  readonly without: readonly string[];
}

/**
 * Exports of shops in which a column's name says something else than what it holds: in Shopify's orders "Name" is the order
 * number, and "Total" stands on the first line of each order only, with freight; in Amazon's order reports "item-price" is the
 * price of the line and not of a piece.
 */
const EXPORTS: readonly KnownExport[] = [
  { marks: ['Lineitem quantity', 'Lineitem price', 'Name'], fields: { orderNo: 'Name', customerName: 'Billing Name', quantity: 'Lineitem quantity', unitPrice: 'Lineitem price' }, without: ['amount'] },
  { marks: ['amazon-order-id', 'item-price'], fields: { orderNo: 'amazon-order-id', amount: 'item-price', quantity: 'quantity-purchased' }, without: ['unitPrice'] },
].map(({ marks, fields, without }) => ({ marks: marks.map(plainOf), fields: Object.fromEntries(Object.entries(fields).map(([field, header]) => [field, plainOf(header)])), without }));

/** The columns of a sales list set right where it is an export known by its headers; the same columns for any other. */
export function asKnownExport(columns: readonly MatchedColumn[], headers: readonly HeaderText[]): readonly MatchedColumn[] {
  const at = (plain: string) => headers.findIndex((header) => header.plain === plain);
  const known = EXPORTS.find(({ marks }) => marks.every((mark) => at(mark) >= 0));
  if (!known) return columns;
  const own = Object.entries(known.fields).flatMap(([field, header]): MatchedColumn[] => (at(header) < 0 ? [] : [{ field, at: at(header), score: 1, reason: 'exact' }]));
  const rest = columns.filter((c) => c.reason === 'mapping' || (!known.without.includes(c.field) && !own.some((o) => o.field === c.field || o.at === c.at)));
  const free = own.filter((o) => !rest.some((c) => c.field === o.field || c.at === o.at));
  return [...rest, ...free].sort((a, b) => a.at - b.at);
}
