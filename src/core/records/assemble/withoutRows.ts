import type { Issue } from '../book';
import type { ReadSheet } from '../intake/readSheet';

/** A row to be left out, and why. */
export interface LeftOut {
  readonly at: number;
  readonly code: string;
  readonly field: string;
  readonly value: string;
}

/** Rows of one code that are listed; the rest is counted. */
const LISTED = 200;

/** A sheet without some of its rows, which are accounted for as out of scope (X-...) or rejected (E-...). */
export function withoutRows(sheet: ReadSheet, left: readonly LeftOut[]): ReadSheet {
  if (left.length === 0) return sheet;
  const keep = new Uint8Array(sheet.length).fill(1);
  for (const { at } of left) keep[at] = 0;
  const kept = <T extends Int32Array | Float64Array | Uint8Array>(values: T): T => values.filter((_, i) => keep[i] === 1) as T;
  return {
    ...sheet,
    length: sheet.length - left.length,
    row: kept(sheet.row),
    texts: new Map([...sheet.texts].map(([field, { codes, texts }]) => [field, { codes: kept(codes), texts }])),
    dates: new Map([...sheet.dates].map(([field, days]) => [field, kept(days)])),
    decimals: new Map([...sheet.decimals].map(([field, c]) => [field, { ...c, data: kept(c.data), known: kept(c.known), big: c.big && c.big.filter((_, i) => keep[i] === 1) }])),
    intake: accounted(sheet, left),
  };
}

function accounted(sheet: ReadSheet, left: readonly LeftOut[]): ReadSheet['intake'] {
  const { intake } = sheet;
  const outOfScopeBy: Record<string, number> = { ...intake.outOfScopeBy };
  const rejectedBy: Record<string, number> = { ...intake.rejectedBy };
  const listed: Issue[] = [];
  for (const { at, code, field, value } of left) {
    const counts = code.startsWith('E-') ? rejectedBy : outOfScopeBy;
    counts[code] = (counts[code] ?? 0) + 1;
    if (counts[code] <= LISTED) listed.push({ code, row: sheet.row[at]!, column: intake.columnIndexes[field] ?? -1, field, value });
  }
  return { ...intake, outOfScopeBy, rejectedBy, issues: [...intake.issues, ...listed], issuesNotListed: intake.issuesNotListed + left.length - listed.length };
}
