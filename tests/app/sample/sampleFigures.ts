import type { CellInput, SampleSheet } from '../../../src/app/sample/SampleSheet';
import type { SourceKind } from '../../../src/core/records/sourceKinds';

/** One data row by field key; columns without a field are left out. */
export type Row = Record<string, CellInput>;

/** The sheet of a kind; throws where the sample lacks it. */
export function sheetOf(sheets: readonly SampleSheet[], kind: SourceKind): SampleSheet {
  const sheet = sheets.find((candidate) => candidate.kind === kind);
  if (!sheet) throw new Error(`The sample has no ${kind} sheet`);
  return sheet;
}

/** The data rows of a kind by field. */
export function rowsOf(sheets: readonly SampleSheet[], kind: SourceKind): Row[] {
  const { fields, rows } = sheetOf(sheets, kind);
  return rows.slice(1).map((cells) => {
    const row: Row = {};
    for (const [index, field] of fields.entries()) if (field !== null) row[field] = cells[index] ?? null;
    return row;
  });
}

/** A numeric cell; throws on anything else. */
export function numberIn(row: Row, field: string): number {
  const value = row[field];
  if (typeof value !== 'number') throw new Error(`${field} is ${JSON.stringify(value)}, not a number`);
  return value;
}

/** Whole cents of a money cell; throws where the cell holds a fraction of a cent. */
export function centsIn(row: Row, field: string): number {
  const value = numberIn(row, field);
  const cents = Math.round(value * 100);
  if (cents / 100 !== value) throw new Error(`${field} ${value} is not in whole cents`);
  return cents;
}

export function sumOf<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((sum, item) => sum + value(item), 0);
}

/** Groups rows by the text of a field; blank cells are left out. */
export function groupBy(rows: readonly Row[], field: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[field];
    if (key === null || key === undefined) continue;
    const group = groups.get(String(key));
    if (group) group.push(row);
    else groups.set(String(key), [row]);
  }
  return groups;
}
