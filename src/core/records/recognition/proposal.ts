import type { CellInput } from '../../tables/columns';
import { columnLetters } from '../../values/columnLetters';
import { FIELDS, type FieldType, type SourceKind } from '../sourceKinds';
import type { ColumnEvidence } from './columnEvidence';
import type { HeaderRow } from './headerRow';
import { unitAbove } from './headerText';
import { KIND_NEEDS } from './kindNeeds';
import type { MatchedColumn } from './matchColumns';
import { otherColumns } from './otherColumns';
import { columnNotes } from './proposalNotes';
import type { ColumnProposal, SheetProposal } from './recognition';
import type { Region } from './regions';
import type { SheetSample } from './sheetSample';

/** A matched column as it stands on the sheet. */
export function columnProposal(sample: SheetSample, region: Region, header: HeaderRow, match: MatchedColumn): ColumnProposal {
  const { written, shift } = header.headers[match.at]!;
  return {
    field: match.field,
    column: sample.firstColumn + region.left + match.at,
    // A column that a person chose by its letters may have no header.
    header: written || columnLetters(sample.firstColumn + region.left + match.at),
    confidence: Math.round(match.score * 100) / 100,
    reason: match.reason,
    shift,
    ...(match.then === undefined ? {} : { continued: { column: sample.firstColumn + region.left + match.then, header: header.headers[match.then]!.written } }),
  };
}

/** The proposal for a region whose columns are settled. Its confidence is that of the least sure column it needs. */
export function proposalFrom(
  sample: SheetSample,
  region: Region,
  header: HeaderRow,
  kind: SourceKind,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): SheetProposal {
  const needed = KIND_NEEDS[kind].map((need) =>
    Math.max(0, ...need.map((all) => Math.min(...all.map((f) => columns.find((c) => c.field === f)?.confidence ?? 0)))),
  );
  const headerRow = sample.firstRow + region.top + header.at + 1;
  const first = sample.firstColumn + region.left;
  const notes = columnNotes(kind, header, columns, first);
  return {
    sheetName: sample.sheetName,
    kind,
    tableName: region.tableName,
    headerRow,
    firstDataRow: headerRow + 1,
    lastDataRow: region.lastRow,
    columns,
    readColumns: readColumns(kind, first, columns, header),
    confidence: Math.min(1, ...needed),
    date1904: sample.date1904 ?? false,
    ...(notes.length > 0 ? { notes } : {}),
    area: { firstRow: sample.firstRow + region.top, firstColumn: first, columnCount: region.columnCount },
    otherColumns: otherColumns(kind, header, columns, first, evidence),
  };
}

/** Money columns that name no unit of their own take the one said above the header; prices of a unit do not (M1). */
export function withUnitAbove(kind: SourceKind, columns: readonly ColumnProposal[], rows: readonly (readonly CellInput[])[], header: HeaderRow): ColumnProposal[] {
  const shift = unitAbove(rows.slice(0, header.at));
  if (shift === 0) return [...columns];
  const types = FIELDS[kind] as Readonly<Record<string, FieldType>>;
  const named = new Set(header.headers.filter((h) => h.hasUnit).map((h) => h.written));
  return columns.map((c) => (types[c.field] === 'money' && !/^unit/.test(c.field) && !named.has(c.header) ? { ...c, shift } : c));
}

/** Columns of an account in which 本月合计 and the like stand. */
const REMARKS: ReadonlySet<string> = new Set(['摘要', '凭证摘要', '业务摘要', '摘要说明', 'particulars', 'narration', 'description', 'details']);

/** The mapped columns, the region's first one and the remarks of an account: labels of total rows like to stand there. */
function readColumns(kind: SourceKind, first: number, columns: readonly ColumnProposal[], header: HeaderRow): number[] {
  const remarks = kind !== 'receivables' && kind !== 'payments' ? [] : header.headers.flatMap((h, at) => (REMARKS.has(h.plain) ? [first + at] : []));
  return [...new Set([first, ...remarks, ...columns.flatMap((c) => [c.column, ...(c.continued ? [c.continued.column] : [])])])].sort((a, b) => a - b);
}
