import { isCellError, type CellValue } from '../model/cellValue';
import type { PivotCache, PivotDefinition, PivotDataField, PivotSummary } from '../model/pivotTable';

/** What a PivotTable shows: its cells, and the parts files and formats need to know. */
export interface PivotGrid {
  readonly cells: readonly (readonly CellValue[])[];
  /** Items of the row and of the column field in their order; one empty item where the axis has no field. */
  readonly rowItems: readonly CellValue[];
  readonly columnItems: readonly CellValue[];
  readonly headRows: number;
  /** The data field of each column right of the first; the first column holds the labels. */
  readonly dataOfColumn: readonly number[];
  readonly hasTotalRow: boolean;
  readonly hasTotalColumn: boolean;
}

const NO_ITEM: CellValue = null;
const ROW_LABELS = 'Row Labels';
const COLUMN_LABELS = 'Column Labels';
const GRAND_TOTAL = 'Grand Total';

/** Lays a PivotTable out as Excel does for one field an axis: labels, a column for each item and figure, grand totals. Null while it has no figure. */
export function pivotGrid(definition: PivotDefinition): PivotGrid | null {
  const { cache, data, layoutType } = definition;
  if (data.length === 0) return null;
  const rows = axisOf(cache, definition.rows[0]);
  const columns = axisOf(cache, definition.columns[0]);
  const hasTotalRow = definition.rows.length > 0 && definition.showColumnGrandTotals;
  const hasTotalColumn = definition.columns.length > 0 && definition.showRowGrandTotals;
  const tallies = data.map((field) => tally(cache, field, rows, columns));
  const rowCount = rows.items.length + Number(hasTotalRow);
  const blocks = columns.items.length + Number(hasTotalColumn);
  const dataOfColumn = Array.from({ length: blocks * data.length }, (_, column) => column % data.length);
  const label = layoutType === 'Compact' ? [ROW_LABELS, COLUMN_LABELS] : [definition.rows[0] ?? null, definition.columns[0] ?? null];
  const labelOf = (item: CellValue): CellValue => (item === NO_ITEM ? '(blank)' : item);
  const rowLabel = (row: number): CellValue => (row < rows.items.length ? (definition.rows.length === 0 ? (data.length === 1 ? data[0]!.name : null) : labelOf(rows.items[row]!)) : GRAND_TOTAL);
  const figures = Array.from({ length: rowCount }, (_, row): CellValue[] => [
    rowLabel(row),
    ...dataOfColumn.map((field, column) => tallies[field]!(row < rows.items.length ? row : -1, Math.floor(column / data.length) < columns.items.length ? Math.floor(column / data.length) : -1)),
  ]);
  const head = headOf(definition, columns.items.map(labelOf), label as CellValue[], hasTotalColumn);
  return { cells: [...head, ...figures], rowItems: rows.items, columnItems: columns.items, headRows: head.length, dataOfColumn, hasTotalRow, hasTotalColumn };
}

function headOf({ columns, data }: PivotDefinition, items: readonly CellValue[], [rowLabel, columnLabel]: readonly CellValue[], hasTotal: boolean): CellValue[][] {
  const names = data.map(({ name }) => name);
  if (columns.length === 0) return [[rowLabel ?? null, ...names]];
  const blocks: CellValue[] = [...items, ...(hasTotal ? [GRAND_TOTAL] : [])];
  const blank = (width: number): CellValue[] => new Array<CellValue>(width).fill(null);
  if (data.length === 1) return [[names[0]!, columnLabel ?? null, ...blank(blocks.length - 1)], [rowLabel ?? null, ...blocks]];
  const spread = blocks.flatMap((block, index): CellValue[] => (index < items.length ? [block, ...blank(names.length - 1)] : names.map((name) => `Total ${name}`)));
  return [[null, columnLabel ?? null, ...blank(spread.length - 1)], [null, ...spread], [rowLabel ?? null, ...blocks.flatMap((_, index) => (index < items.length ? names : blank(names.length)))]];
}

interface Axis {
  readonly items: readonly CellValue[];
  /** Item of each record. */
  readonly ofRecord: (record: number) => number;
}

/** The distinct values of a field in ascending order: numbers, then texts, then blanks. */
function axisOf(cache: PivotCache, field: string | undefined): Axis {
  if (field === undefined) return { items: [NO_ITEM], ofRecord: () => 0 };
  const values = cache.values[cache.fields.indexOf(field)] ?? [];
  const items = [...new Set(values.map(itemOf))].sort(compareItems);
  const places = new Map(items.map((item, index) => [item, index]));
  return { items, ofRecord: (record) => places.get(itemOf(values[record] ?? null))! };
}

/** Error cells are items by their spelling; an empty text is a blank. */
export const itemOf = (value: CellValue): CellValue => (isCellError(value) ? value.error : value === '' ? null : value);

const rank = (item: CellValue): number => (typeof item === 'number' ? 0 : typeof item === 'string' ? 1 : item === null ? 3 : 2);

function compareItems(a: CellValue, b: CellValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

/** The figure of a row and a column item; -1 stands for all of them. */
function tally(cache: PivotCache, { field, summarizeBy }: PivotDataField, rows: Axis, columns: Axis): (row: number, column: number) => CellValue {
  const values = cache.values[cache.fields.indexOf(field)] ?? [];
  const width = columns.items.length + 1;
  const cells = new Map<number, Figures>();
  values.forEach((value, record) => {
    const [row, column] = [rows.ofRecord(record), columns.ofRecord(record)];
    for (const at of [row * width + column, row * width + width - 1, rows.items.length * width + column, rows.items.length * width + width - 1]) {
      const figures = cells.get(at) ?? { count: 0, numbers: 0, sum: 0, most: -Infinity, least: Infinity };
      cells.set(at, figures);
      add(figures, value);
    }
  });
  return (row, column) => {
    const figures = cells.get((row < 0 ? rows.items.length : row) * width + (column < 0 ? width - 1 : column));
    return figures ? SUMMARIES[summarizeBy](figures) : null;
  };
}

interface Figures {
  count: number;
  numbers: number;
  sum: number;
  most: number;
  least: number;
}

function add(figures: Figures, value: CellValue): void {
  if (value === null || value === '') return;
  figures.count += 1;
  if (typeof value !== 'number') return;
  figures.numbers += 1;
  figures.sum += value;
  figures.most = Math.max(figures.most, value);
  figures.least = Math.min(figures.least, value);
}

const SUMMARIES: Readonly<Record<PivotSummary, (figures: Figures) => CellValue>> = {
  Sum: ({ sum }) => Number(sum.toPrecision(15)),
  Count: ({ count }) => (count === 0 ? null : count),
  CountNumbers: ({ numbers }) => (numbers === 0 ? null : numbers),
  Average: ({ sum, numbers }) => (numbers === 0 ? null : Number((sum / numbers).toPrecision(15))),
  Max: ({ most, numbers }) => (numbers === 0 ? 0 : most),
  Min: ({ least, numbers }) => (numbers === 0 ? 0 : least),
};
