import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { columnOfLetters } from '../../values/columnLetters';
import { trimmed } from '../cells/space';
import { SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import { headerText, plainOf, type HeaderText } from './headerText';
import { FIELD_WEIGHTS } from './kindNeeds';
import { matchColumns, type MatchedColumn } from './matchColumns';

/** Rows in which a header is looked for (S1): nearly always within 30, but reports with a cover above it exist. */
const HEADER_SEARCH_ROWS = 400;
/** A header joined of two rows must be this much better than the lower row alone. */
const JOIN_MARGIN = 1.05;
/** A header has at least this many filled cells. */
const LEAST_CELLS = 2;

export interface HeaderRow {
  /** Position of the (last) header row in the sample. */
  readonly at: number;
  readonly headers: readonly HeaderText[];
  /** How much a row says as a header, by the kind it says most of. */
  readonly weight: number;
}

/**
 * The row of the sample that names the most fields of any one kind; also tries each two neighbouring rows as one
 * header with merged cells (S2). Null when no row names anything.
 */
export function findHeaderRow(rows: readonly (readonly CellInput[])[], columnCount: number, kind: SourceKind | null = null): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (let at = 0; at < Math.min(rows.length, HEADER_SEARCH_ROWS); at++) {
    const row = rows[at]!;
    if (row.filter((c) => typeof c === 'string' && !isBlank(c)).length < LEAST_CELLS) continue;
    const single = weighed(at, headersOf(row, columnCount), kind);
    const above = at > 0 ? rows[at - 1]! : null;
    const joined = above && above.filter((c) => !isBlank(c)).length >= LEAST_CELLS ? weighed(at, joinedHeaders(above, row, columnCount), kind) : null;
    const here = joined && joined.weight > single.weight * JOIN_MARGIN ? joined : single;
    if (here.weight > (best?.weight ?? 0)) best = here;
  }
  return best;
}

/** The headers of a row, one a column; the second 金额 is shown as 金额 (2), so that a mapping can name it (S3). */
export function headersOf(row: readonly CellInput[], columnCount: number): HeaderText[] {
  return withNumbers(Array.from({ length: columnCount }, (_, i) => headerText(row[i])));
}

function withNumbers(headers: readonly HeaderText[]): HeaderText[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    if (header.written === '') return header;
    const count = (seen.get(header.written) ?? 0) + 1;
    seen.set(header.written, count);
    return count === 1 ? header : { ...header, written: `${header.written} (${count})` };
  });
}

/** The column with a header, exactly as written, else but for letter case, space and punctuation; -1 where none has it. */
export function columnNamed(headers: readonly HeaderText[], name: string): number {
  const exact = headers.findIndex((h) => h.written !== '' && h.written === trimmed(name));
  if (exact >= 0) return exact;
  const plain = plainOf(name);
  return plain === '' ? -1 : headers.findIndex((h) => h.plain === plain);
}

/**
 * The column that a mapping names: by its header, or by its letters on the sheet (`E`) where no header reads so, which
 * is the only name of a column without a header (S3).
 * @param firstColumn zero-based sheet column of the first header
 */
export function columnMeant(headers: readonly HeaderText[], name: string, firstColumn: number): number {
  const named = columnNamed(headers, name);
  if (named >= 0 || !COLUMN_LETTERS.test(name.trim())) return named;
  const at = columnOfLetters(name.trim().toUpperCase()) - firstColumn;
  return at >= 0 && at < headers.length ? at : -1;
}

const COLUMN_LETTERS = /^[A-Za-z]{1,3}$/;

/** Sum of the weights of matched columns. */
export function weightOf(kind: SourceKind, columns: readonly MatchedColumn[]): number {
  return columns.reduce((sum, c) => sum + c.score * (FIELD_WEIGHTS[kind][c.field] ?? 1), 0);
}

function weighed(at: number, headers: readonly HeaderText[], kind: SourceKind | null): HeaderRow {
  const kinds = kind ? [kind] : SOURCE_KINDS;
  return { at, headers, weight: Math.max(...kinds.map((k) => weightOf(k, matchColumns(k, headers, null)))) };
}

/** Two header rows as one: an upper cell counts for the empty cells right of it; where the lower cell is empty it stands alone. */
function joinedHeaders(above: readonly CellInput[], row: readonly CellInput[], columnCount: number): HeaderText[] {
  let upper = '';
  const headers = Array.from({ length: columnCount }, (_, i) => {
    if (!isBlank(above[i])) upper = String(above[i]);
    const lower = isBlank(row[i]) ? '' : String(row[i]);
    if (lower === '') return headerText(isBlank(above[i]) ? '' : String(above[i]));
    return headerText(upper === '' || upper === lower ? lower : `${upper}/${lower}`);
  });
  return withNumbers(headers);
}
