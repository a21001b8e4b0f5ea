import type { MappingDocument, SheetMapping, SourcePreview } from '../../../core/records';
import type { SourceKind } from '../../../core/records/sourceKinds';

type SheetPreview = SourcePreview['sheets'][number];

/** The mapping in which a column of a list is taken for another field; null = it is not used. */
export function withField(kept: MappingDocument | null, preview: SourcePreview, list: SheetPreview, header: string, field: string | null): MappingDocument {
  const columns = Object.fromEntries(
    list.columns.filter((column) => column.header !== header && column.field !== field).map((column) => [column.field, column.header]),
  );
  return withList(kept, preview, list, { ...entryOf(list), columns: field === null ? columns : { ...columns, [field]: header } });
}

/** The mapping in which a list is of another kind, or is not read; its columns are recognised anew. */
export function withKind(kept: MappingDocument | null, preview: SourcePreview, list: SheetPreview, kind: SourceKind | 'ignore'): MappingDocument {
  return withList(kept, preview, list, kind === 'ignore' ? { kind } : { kind, headerRow: list.headerRow });
}

/** The mapping in which the header of a list stands in another row. */
export function withHeaderRow(kept: MappingDocument | null, preview: SourcePreview, list: SheetPreview, headerRow: number): MappingDocument {
  return withList(kept, preview, list, { kind: list.kind, headerRow });
}

/** The mapping in which a sheet that is not used is read as a kind. */
export function withSheet(kept: MappingDocument | null, sheetName: string, kind: SourceKind): MappingDocument {
  return { ...kept, [sheetName]: { kind } };
}

/** The mapping in which a column that was not found is named; all else of the sheet stays as recognised. */
export function withChosen(kept: MappingDocument | null, sheetName: string, field: string, header: string): MappingDocument {
  const before = kept?.[sheetName];
  const entry = before === undefined || isList(before) ? {} : before;
  return { ...kept, [sheetName]: { ...entry, choose: { ...entry.choose, [field]: header } } };
}

/** The mapping without what a person said of a sheet; null when nothing is left. */
export function withoutSheet(kept: MappingDocument | null, sheetName: string): MappingDocument | null {
  const left = Object.entries(kept ?? {}).filter(([name]) => name !== sheetName);
  return left.length === 0 ? null : Object.fromEntries(left);
}

function entryOf({ kind, headerRow, columns }: SheetPreview): SheetMapping {
  return { kind, headerRow, columns: Object.fromEntries(columns.map(({ field, header }) => [field, header])) };
}

/** Changes one list; the other lists of its sheet are written down as they are read now, and how texts are read stays. */
function withList(kept: MappingDocument | null, preview: SourcePreview, list: SheetPreview, entry: SheetMapping): MappingDocument {
  const lists = preview.sheets.filter(({ sheetName }) => sheetName === list.sheetName);
  const before = kept?.[list.sheetName];
  const single = before !== undefined && !isList(before) ? before : {};
  const { dateOrder, decimalSign, scale, visibleRowsOnly } = single;
  const reading = {
    ...(dateOrder && { dateOrder }),
    ...(decimalSign && { decimalSign }),
    ...(scale !== undefined && { scale }),
    ...(visibleRowsOnly !== undefined && { visibleRowsOnly }),
  };
  if (lists.length === 1) return { ...kept, [list.sheetName]: { ...reading, ...entry } };
  return { ...kept, [list.sheetName]: lists.map((each) => ({ ...reading, range: each.range, ...(each.range === list.range ? entry : entryOf(each)) })) };
}

function isList(entry: SheetMapping | readonly SheetMapping[]): entry is readonly SheetMapping[] {
  return Array.isArray(entry);
}
