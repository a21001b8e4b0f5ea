import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { matchKey } from '../cells/matchKey';
import { isHeaderName } from './headerIndex';
import type { SheetSample, TableArea } from './sheetSample';

/** Part of a sheet with its own header: a native table, one of several lists, or the whole used range. Positions in the sample. */
export interface Region {
  readonly tableName: string | null;
  readonly top: number;
  readonly left: number;
  readonly columnCount: number;
  /** 1-based sheet row of the last data row. */
  readonly lastRow: number;
  /** The header row's position in the sample where it is known. */
  readonly headerAt: number | null;
}

/** Header names a row must have to begin another list, and the share of its filled cells that must be such. */
const LEAST_NAMES = 3;
const NAMES_SHARE = 0.6;

export function wholeRange(sample: SheetSample): Region {
  return { tableName: null, top: 0, left: 0, columnCount: sample.columnCount, lastRow: sample.firstRow + sample.rowCount, headerAt: null };
}

/** Null where the table's header is hidden or outside the sample. */
export function tableRegion(sample: SheetSample, table: TableArea): Region | null {
  const top = table.firstRow - sample.firstRow;
  const left = table.firstColumn - sample.firstColumn;
  if (table.showHeaders === false || top < 0 || left < 0 || top >= sample.rows.length) return null;
  return { tableName: table.name, top, left, columnCount: table.columnCount, lastRow: table.firstRow + table.rowCount, headerAt: 0 };
}

/** The rows of a region as in the sample. */
export function regionRows(sample: SheetSample, region: Region): (readonly CellInput[])[] {
  const rows = sample.rows.slice(region.top, Math.max(region.top, region.lastRow - sample.firstRow));
  return region.left === 0 && region.columnCount >= sample.columnCount ? rows : rows.map((row) => row.slice(region.left, region.left + region.columnCount));
}

/** Runs of columns between columns that are blank in the whole sample (S5: lists side by side). */
export function sideBySide(sample: SheetSample, region: Region): Region[] {
  const rows = regionRows(sample, region);
  const parts: Region[] = [];
  let left = -1;
  for (let i = 0; i <= region.columnCount; i++) {
    const filled = i < region.columnCount && rows.some((row) => !isBlank(row[i]));
    if (filled && left < 0) left = i;
    if (!filled && left >= 0) {
      parts.push({ ...region, left: region.left + left, columnCount: i - left });
      left = -1;
    }
  }
  return parts;
}

/**
 * A region cut where a further header begins below its own (S5: lists below each other). The same header again is a
 * repeated one, not another list (S3). Title lines above the further header belong to neither.
 */
export function stacked(sample: SheetSample, region: Region, headerAt: number): Region[] {
  const rows = regionRows(sample, region);
  // The header may stand in two rows, and be repeated in two.
  const own = new Set(rows.slice(Math.max(0, headerAt - 1), headerAt + 2).flatMap((row) => row.filter((c) => typeof c === 'string' && !isBlank(c)).map((c) => matchKey(String(c)))));
  // The header that says most may be that of a later list.
  const first = rows.findIndex((row) => beginsList(row, new Set()));
  if (first >= 0 && first < headerAt - 1) return stacked(sample, region, first);
  const cuts: number[] = [];
  for (let at = headerAt + 2; at < rows.length - 1; at++) {
    if (beginsList(rows[at]!, own) && !(cuts.at(-1) === at - 1)) cuts.push(at);
  }
  if (cuts.length === 0) return [region];
  const parts: Region[] = [];
  let top = 0;
  for (const cut of [...cuts, rows.length]) {
    let end = cut;
    if (cut < rows.length) while (end > top + 1 && rows[end - 1]!.filter((c) => !isBlank(c)).length <= 1) end--;
    const isLast = cut === rows.length;
    parts.push({ ...region, top: region.top + top, lastRow: isLast ? region.lastRow : sample.firstRow + region.top + end });
    top = cut;
  }
  return parts;
}

function beginsList(row: readonly CellInput[], own: ReadonlySet<string>): boolean {
  const filled = row.filter((c) => !isBlank(c));
  if (filled.length < LEAST_NAMES || filled.some((c) => typeof c !== 'string')) return false;
  const texts = filled.map(String);
  if (texts.every((text) => own.has(matchKey(text)))) return false;
  const names = texts.filter(isHeaderName).length;
  return names >= LEAST_NAMES && names >= filled.length * NAMES_SHARE;
}

/** First and last sample row of a region that hold anything. */
export function extent(sample: SheetSample, region: Region): { readonly first: number; readonly last: number } {
  const rows = regionRows(sample, region);
  const filled = rows.map((row, at) => (row.some((c) => !isBlank(c)) ? at : -1)).filter((at) => at >= 0);
  return { first: filled[0] ?? -1, last: filled.at(-1) ?? -1 };
}
