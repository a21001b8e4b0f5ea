import type { CellContent } from '../../sheets/sheetLayout';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { minorToNumber, type Minor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';

/** Exact amounts leave the core as the double a cell holds; null stays blank. */
export function moneyCell(amount: Minor | null, scale: number): CellContent {
  return amount === null ? null : minorToNumber(amount, scale);
}

/** One value a row; a plain loop, because a list may have 50,000 rows and as many columns as an alphabet or two. */
export function mapRows<T>(rows: Int32Array, value: (row: number) => T): T[] {
  const values = new Array<T>(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = value(rows[i]!);
  return values;
}

/** Amounts of some customers. */
export function moneyCells(amounts: MinorColumn, rows: Int32Array): CellContent[] {
  return mapRows(rows, (row) => minorToNumber(minorAt(amounts, row), amounts.scale));
}

export function dayCell(day: number): CellContent {
  return day === NO_DAY ? null : serialOfDay(day as CivilDay);
}

export function dayCells(days: Int32Array, rows: Int32Array): CellContent[] {
  return mapRows(rows, (row) => dayCell(days[row] ?? NO_DAY));
}

/** Counts; a negative one stands for "unknown" and is blank. */
export function countCells(counts: Int32Array, rows: Int32Array): CellContent[] {
  return mapRows(rows, (row) => {
    const count = counts[row] ?? -1;
    return count < 0 ? null : count;
  });
}

/** Ratios and other doubles; NaN is blank. */
export function doubleCells(values: Float64Array, rows: Int32Array): CellContent[] {
  return mapRows(rows, (row) => doubleCell(values[row] ?? NaN));
}

export function doubleCell(value: number): CellContent {
  return Number.isNaN(value) ? null : value;
}
