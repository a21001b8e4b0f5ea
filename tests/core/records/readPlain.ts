import { assembleBook, createSheetReader } from '../../../src/core/records';
import type { Book, ReadSheet, SheetProposal, SheetReaderOptions } from '../../../src/core/records';
import type { CellInput } from '../../../src/core/tables/columns';
import type { SourceKind } from '../../../src/core/records/sourceKinds';

/** A proposal for a plain sheet at A1 whose first row names the fields by their keys. */
export function proposalOf(kind: SourceKind, fields: readonly string[], options: { sheetName?: string; shift?: Record<string, number>; date1904?: boolean } = {}): SheetProposal {
  return {
    sheetName: options.sheetName ?? kind,
    kind,
    tableName: null,
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: 1048576,
    columns: fields.map((field, column) => ({ field, column, header: field, confidence: 1, reason: 'mapping', shift: options.shift?.[field] ?? 0 })),
    readColumns: fields.map((_, column) => column),
    confidence: 1,
    date1904: options.date1904 ?? false,
  };
}

/** Reads rows in chunks of a size. */
export function readRows(proposal: SheetProposal, rows: readonly (readonly CellInput[])[], chunk = 1000, options: SheetReaderOptions = {}): ReadSheet {
  const reader = createSheetReader(proposal, options);
  for (let i = 0; i < rows.length; i += chunk) reader.addChunk(proposal.firstDataRow + i, [{ firstColumn: 0, values: rows.slice(i, i + chunk) }]);
  return reader.finish();
}

/** A book of plain sheets: kind -> [field keys, ...rows]. */
export function bookOfRows(...sheets: readonly { kind: SourceKind; fields: readonly string[]; rows: readonly (readonly CellInput[])[] }[]): Book {
  return assembleBook(sheets.map((s, i) => readRows(proposalOf(s.kind, s.fields, { sheetName: `${s.kind} ${i}` }), s.rows)));
}
