import type { Area, CellContent } from '../../core/sheets/sheetLayout';
import { areaAddress, cellAddress, rangeOf } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import { keyArea, keyedTable, keysOf } from './keyArea';
import type { KnownSheet } from './surveyOwned';
import type { MovedUserCells, PlannedSheet } from './writePlan';

/**
 * The user's own columns to the right of a keyed table (notes, next steps) belong to the row's customer, not to the
 * row (W18). Finds those that a rebuild would part from their customer and plans where they go. Formulas stay on their
 * row, since they speak of the row they stand on.
 * @throws ClienteleError E-NOTES-WITHOUT-ROW when a note's customer has left the list; E-USER-CELLS-IN-THE-WAY when
 * formulas would have to move sideways or a note would land on one
 */
export async function planUserCells(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  known: readonly KnownSheet[],
): Promise<PlannedSheet[]> {
  const questions = planned.map((sheet) => ask(context, sheet, known));
  if (questions.every((question) => question === null)) return [...planned];
  await syncInTime(context);
  return planned.map((sheet, index) => {
    const question = questions[index];
    return question ? { ...sheet, userCells: answer(sheet, question) } : sheet;
  });
}

interface Question {
  readonly keys: Excel.Range;
  readonly cells: Excel.Range;
  /** The user's columns beside the table: its header row and its rows. */
  readonly from: Area;
}

function ask(context: Excel.RequestContext, sheet: PlannedSheet, known: readonly KnownSheet[]): Question | null {
  const own = known.find((other) => other.id === sheet.id);
  const keys = own?.marker?.keys;
  if (!own?.marker || !own.used || !keys) return null;
  const firstColumn = own.marker.columns;
  const columns = own.used.column + own.used.columns - firstColumn;
  if (columns <= 0) return null;
  const from = { row: keys.row - 1, column: firstColumn, rows: keys.rows + 1, columns };
  const worksheet = context.workbook.worksheets.getItem(own.id);
  return {
    keys: rangeOf(worksheet, keys).load({ values: true }),
    cells: rangeOf(worksheet, from).load({ values: true, formulas: true }),
    from,
  };
}

function answer(sheet: PlannedSheet, { keys, cells, from }: Question): MovedUserCells | null {
  const values = cells.values as CellContent[][] | null;
  const formulas = cells.formulas as unknown[][] | null;
  const keyValues = keys.values as CellContent[][] | null;
  if (!values || !formulas || !keyValues) throw new ClienteleError('E-READ-NULL', { sheet: sheet.name, address: areaAddress(from) });
  if (values.every((row) => row.every((value) => value === ''))) return null;

  const newKeys = keyArea(sheet.layout);
  const table = keyedTable(sheet.layout);
  const to: Area = {
    row: table && newKeys ? newKeys.row - 1 : from.row,
    column: sheet.layout.columnCount,
    rows: Math.max(from.rows, (newKeys?.rows ?? 0) + 1),
    columns: from.columns,
  };
  const inPlace = to.row === from.row && to.column === from.column;
  const rowOfKey = new Map((newKeys ? keysOf(sheet.layout, newKeys) : []).map((key, index) => [key, index + 1]));
  const target = Array.from({ length: to.rows }, () => new Array<CellContent | undefined>(to.columns).fill(null));
  let moved = !inPlace;

  for (const [row, rowValues] of values.entries()) {
    const newRow = row === 0 ? 0 : rowOfKey.get(String(keyValues[row - 1]?.[0] ?? ''));
    for (const [column, value] of rowValues.entries()) {
      if (value === '') continue;
      const address = cellAddress(from.row + row, from.column + column);
      // A constant reads the same as value and as formula, even a text that begins with "=".
      const isFormula = formulas[row]?.[column] !== value;
      if (isFormula && !inPlace) throw new ClienteleError('E-USER-CELLS-IN-THE-WAY', { sheet: sheet.name, address });
      const landing = isFormula ? row : newRow;
      if (landing === undefined) throw new ClienteleError('E-NOTES-WITHOUT-ROW', { sheet: sheet.name, address });
      if (target[landing]![column] !== null) throw new ClienteleError('E-USER-CELLS-IN-THE-WAY', { sheet: sheet.name, address });
      target[landing]![column] = isFormula ? undefined : value;
      if (landing !== row) moved = true;
    }
  }
  return moved ? { from, to, cells: target } : null;
}
