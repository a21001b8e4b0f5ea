import { BOOLEAN, EMPTY, ERROR, NUMBER, type CellColumn } from '../../../model/cellColumn';
import { CELL_ERRORS } from '../../../model/cellValue';
import { cellKey, MAX_COLUMNS, rowOfKey } from '../../../model/rectangle';
import type { Run } from '../../../model/runs';
import type { Sheet } from '../../../model/sheet';
import { areaAddress, columnLetters } from '../shared/address';
import { encodeCellText } from '../shared/cellText';
import { escapeXml, tag } from '../shared/xml';
import type { SharedStrings } from './sharedStrings';
import { dominantValue, joinSpans, ownStyleSpans, spansOtherThan, type RowSpan } from './writtenRows';

const PIECE = 1 << 18;

/** One column while rows are written: its cells, and a cursor over its style runs. */
interface ColumnCursor {
  readonly index: number;
  readonly letters: string;
  readonly cells: CellColumn | undefined;
  readonly strings: Int32Array;
  /** The style a cell has when it is not written, unless its row has one. */
  readonly columnStyle: number;
  /** No cell of it is written from this row on. */
  readonly rows: number;
  readonly runs: readonly Run[];
  at: number;
}

export interface RowsContext {
  readonly strings: SharedStrings;
  /** The file's style index of a model style. */
  readonly styleOf: (style: number) => number;
  /** Texts that take the place of cell values: table headers must be texts equal to their columns' names. */
  readonly fixedTexts: ReadonlyMap<number, string>;
}

/**
 * The rows of a sheet as XML, in pieces: every cell that has a value, a formula or a format of its own, and every row that
 * has a height, a format or is hidden. Cells are never gathered: memory does not grow with the sheet.
 */
export function* sheetRows(sheet: Sheet, { strings, styleOf, fixedTexts }: RowsContext): Iterable<string> {
  const { cells } = sheet;
  const sheetStyle = dominantValue(cells.sharedStyles);
  const columns: ColumnCursor[] = [];
  const spans: RowSpan[] = [
    ...spansOtherThan(cells.sharedStyles, sheetStyle),
    ...[sheet.rowHeights, sheet.hiddenRows, sheet.filteredRows].flatMap((runs) => spansOtherThan(runs, 0)),
  ];
  for (const index of [...new Set([...cells.columns.keys(), ...cells.columnStyles.keys(), ...columnsOf(fixedTexts)])].sort((a, b) => a - b)) {
    const column = cells.columns.get(index);
    column?.trim();
    const columnStyle = dominantValue(cells.stylesOf(index));
    const own = joinSpans([
      { from: 0, to: column?.length ?? 0 },
      ...ownStyleSpans(cells.stylesOf(index), columnStyle, cells.sharedStyles, sheetStyle),
      ...fixedSpans(fixedTexts, index),
    ]);
    const end = own[own.length - 1]?.to ?? 0;
    // Thousands of columns may have a style and nothing else: they are said in <cols> and in the rows.
    if (end === 0) continue;
    spans.push(...own);
    columns.push({
      index,
      letters: columnLetters(index),
      cells: column,
      strings: column === undefined ? new Int32Array(0) : strings.indexesOf(column),
      columnStyle,
      rows: end,
      runs: [...cells.stylesOf(index).between(0, end)],
      at: 0,
    });
  }

  let piece = '';
  for (const row of rowsOf(joinSpans(spans))) {
    const rowStyle = cells.sharedStyles.at(row);
    const attributes = rowAttributes(sheet, row, rowStyle === sheetStyle ? null : styleOf(rowStyle));
    let content = '';
    for (const column of columns) {
      if (row >= column.rows) continue;
      const style = styleAt(column, row);
      const unwritten = rowStyle === sheetStyle ? column.columnStyle : rowStyle;
      content += cellXml(sheet, column, row, style, style === unwritten, styleOf, strings, fixedTexts);
    }
    if (content !== '' || attributes !== '') piece += `<row r="${row + 1}"${attributes}>${content}</row>`;
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function* rowsOf(spans: readonly RowSpan[]): Iterable<number> {
  for (const { from, to } of spans) for (let row = from; row < to; row += 1) yield row;
}

const columnsOf = (texts: ReadonlyMap<number, string>): number[] => [...texts.keys()].map((key) => key % MAX_COLUMNS);

const fixedSpans = (texts: ReadonlyMap<number, string>, column: number): RowSpan[] =>
  [...texts.keys()].filter((key) => key % MAX_COLUMNS === column).map((key) => ({ from: rowOfKey(key), to: rowOfKey(key) + 1 }));

function styleAt(column: ColumnCursor, row: number): number {
  let run = column.runs[column.at];
  while (run !== undefined && row >= run.from + run.count) {
    column.at += 1;
    run = column.runs[column.at];
  }
  return run?.value ?? column.columnStyle;
}

function rowAttributes(sheet: Sheet, row: number, style: number | null): string {
  const height = sheet.rowHeights.at(row);
  const hidden = sheet.hiddenRows.at(row) === 1 || sheet.filteredRows.at(row) === 1;
  return (style === null ? '' : ` s="${style}" customFormat="1"`) + (height > 0 ? ` ht="${height}" customHeight="1"` : '') + (hidden ? ' hidden="1"' : '');
}

function cellXml(
  sheet: Sheet, { index, letters, cells, strings }: ColumnCursor, row: number, style: number, isUsual: boolean,
  styleOf: (style: number) => number, shared: SharedStrings, fixedTexts: ReadonlyMap<number, string>,
): string {
  const fixed = fixedTexts.size === 0 ? undefined : fixedTexts.get(cellKey(row, index));
  const kind = cells === undefined || row >= cells.length ? EMPTY : (cells.kinds[row] ?? EMPTY);
  const formula = cells === undefined || cells.formulas.size === 0 ? undefined : cells.formulas.get(row);
  if (kind === EMPTY && formula === undefined && fixed === undefined && isUsual) return '';
  const fileStyle = styleOf(style);
  const start = `<c r="${letters}${row + 1}"${fileStyle === 0 ? '' : ` s="${fileStyle}"`}`;
  if (fixed !== undefined) return `${start} t="s"><v>${shared.indexOf(fixed)}</v></c>`;
  const datum = cells?.data[row] ?? 0;
  const calculation = formula === undefined ? '' : formulaXml(formula, sheet.arrayFormulas.get(cellKey(row, index)));
  switch (kind) {
    case NUMBER:
      return Number.isFinite(datum) ? `${start}>${calculation}<v>${datum}</v></c>` : `${start} t="e">${calculation}<v>#NUM!</v></c>`;
    case BOOLEAN:
      return `${start} t="b">${calculation}<v>${datum}</v></c>`;
    case ERROR:
      return `${start} t="e">${calculation}<v>${CELL_ERRORS[datum] ?? '#N/A'}</v></c>`;
    case EMPTY:
      return calculation === '' ? `${start}/>` : `${start}>${calculation}</c>`;
    default:
      if (calculation === '') return `${start} t="s"><v>${strings[datum] ?? 0}</v></c>`;
      return `${start} t="str">${calculation}<v>${escapeXml(encodeCellText(cells?.dictionary.text(datum) ?? ''))}</v></c>`;
  }
}

function formulaXml(formula: string, area: Parameters<typeof areaAddress>[0] | undefined): string {
  const text = escapeXml(formula.replace(/^=/, ''));
  return area === undefined ? `<f>${text}</f>` : tag('f', { t: 'array', ref: areaAddress(area) }, text);
}
