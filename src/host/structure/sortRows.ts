import type { HostState } from '../hostState';
import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT } from '../model/cellColumn';
import type { CellValue } from '../model/cellValue';
import { isCellError } from '../model/cellValue';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { SortField } from '../model/table';

/** Excel's order: numbers, texts, truth values, errors; empty cells come last whichever way is sorted. */
const RANK: Readonly<Record<number, number>> = { [NUMBER]: 0, [TEXT]: 1, [BOOLEAN]: 2, [ERROR]: 3, [EMPTY]: 4 };

interface SortKey {
  readonly rank: number;
  readonly value: CellValue;
}

/** Sorts the rows of a block by columns counted from its left. Equal rows keep their order; formulas move as written. */
export function sortRows(host: HostState, sheet: Sheet, area: Rectangle, fields: readonly SortField[], matchCase: boolean): void {
  const collator = new Intl.Collator(host.options.culture, { sensitivity: matchCase ? 'variant' : 'accent', numeric: false });
  const keys = fields.map((field) => keysOf(sheet, area, field.key, matchCase));
  const order = Array.from({ length: area.rows }, (_, index) => index);
  order.sort((a, b) => {
    for (const [index, field] of fields.entries()) {
      const compared = compare(keys[index]?.[a], keys[index]?.[b], field.ascending, collator);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  if (order.every((from, to) => from === to)) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) reorder(sheet, area, column, order);
}

function keysOf(sheet: Sheet, area: Rectangle, key: number, matchCase: boolean): SortKey[] {
  const cells = sheet.cells.columns.get(area.column + key);
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    const value = cells?.get(row) ?? null;
    const rank = RANK[row < (cells?.length ?? 0) ? (cells?.kinds[row] ?? EMPTY) : EMPTY] ?? 4;
    return { rank, value: typeof value === 'string' && !matchCase ? value.toLowerCase() : value };
  });
}

function compare(a: SortKey | undefined, b: SortKey | undefined, ascending: boolean, collator: Intl.Collator): number {
  const rankA = a?.rank ?? 4;
  const rankB = b?.rank ?? 4;
  const empty = RANK[EMPTY];
  if (rankA === empty || rankB === empty) return rankA - rankB;
  const compared = rankA === rankB ? compareValues(a?.value ?? null, b?.value ?? null, collator) : rankA - rankB;
  return ascending ? compared : -compared;
}

function compareValues(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (isCellError(a) || isCellError(b)) return 0;
  return 0;
}

/** Puts the cells of one column in the new order, with formulas, styles and links. */
function reorder(sheet: Sheet, area: Rectangle, column: number, order: readonly number[]): void {
  const taken = order.map((from) => {
    const row = area.row + from;
    return { value: sheet.cells.value(row, column), formula: sheet.cells.formula(row, column), style: sheet.cells.style(row, column) };
  });
  const runs = [...sheet.cells.stylesOf(column).between(area.row, area.rows)];
  taken.forEach((cell, index) => {
    const row = area.row + index;
    if (cell.formula === undefined) sheet.cells.setValue(row, column, cell.value);
    else sheet.cells.setFormula(row, column, cell.formula, cell.value);
    // One style down the column is what sorting cannot change.
    if (runs.length > 1) sheet.cells.setStyle({ row, column, rows: 1, columns: 1 }, cell.style);
  });
}
