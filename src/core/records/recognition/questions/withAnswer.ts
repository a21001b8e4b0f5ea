import { MOST_SHEET_ROWS, type MappingDocument, type SheetMapping } from '../mappingDocument';
import type { SheetProposal } from '../recognition';
import { rangeText, readRange } from '../sheetRange';

/** The mapping document with something more said of a list; what it said of the sheet before stays. */
export function withAnswer(mapping: MappingDocument, proposal: SheetProposal, answer: SheetMapping): MappingDocument {
  const entry = Object.hasOwn(mapping, proposal.sheetName) ? mapping[proposal.sheetName]! : {};
  const said = isList(entry) ? entry.map((one) => (holds(one, proposal) ? merged(one, answer) : one)) : merged(entry, answer);
  return { ...mapping, [proposal.sheetName]: said };
}

/** The part of a sheet that a list fills, as a mapping names it: the last list of a sheet may grow. */
export function growingRange(proposal: SheetProposal, isLast: boolean): string {
  return areaText(proposal, isLast ? MOST_SHEET_ROWS : proposal.lastDataRow);
}

/** The part of a sheet that a list fills now. */
export function areaText({ area, headerRow, columns, lastDataRow }: SheetProposal, lastRow = lastDataRow): string {
  const first = area?.firstColumn ?? Math.min(...columns.map((c) => c.column));
  const last = area ? first + area.columnCount - 1 : Math.max(...columns.map((c) => c.column));
  return rangeText({ firstRow: area?.firstRow ?? headerRow - 1, lastRow: Math.max(lastRow, headerRow) - 1, firstColumn: first, lastColumn: last });
}

export function isList(entry: SheetMapping | readonly SheetMapping[]): entry is readonly SheetMapping[] {
  return Array.isArray(entry);
}

function merged(entry: SheetMapping, { choose, ...answer }: SheetMapping): SheetMapping {
  return { ...entry, ...answer, ...(choose && { choose: { ...entry.choose, ...choose } }) };
}

function holds({ range }: SheetMapping, { headerRow, columns }: SheetProposal): boolean {
  const place = range === undefined ? null : readRange(range);
  return place !== null && place.firstRow < headerRow && headerRow - 1 <= place.lastRow && columns.every((c) => c.column >= place.firstColumn && c.column <= place.lastColumn);
}
