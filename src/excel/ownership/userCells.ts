import type { Area, CellContent } from '../../core/sheets/sheetLayout';
import { areaAddress, cellAddress, rangeOf } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import { keyArea, keysOf } from './keyArea';
import type { KeptNote } from './keptNotes';
import type { KnownSheet } from './surveyOwned';
import { shiftFormula } from './shiftFormula';
import { LEAVE_ALONE, type MovedUserCells, type PlannedSheet, type UserCell } from './writePlan';

/**
 * The user's own columns to the right of a keyed table (notes, next steps) belong to the row's customer, not to the
 * row (W18). Finds those that a rebuild would part from their customer and plans where they go. Formulas stay on their
 * row, since they speak of the row they stand on; when the list gets columns more at its right end they move sideways
 * with the user's columns, and their references to those columns with them.
 * @returns the sheets with their moves, and the notes whose customer has left the list: they go to a sheet of their own
 * @throws ClienteleError E-USER-FORMULAS when the list's own columns have changed places under formulas of the user,
 * E-USER-CELLS-IN-THE-WAY when a note would land on a formula
 */
export async function planUserCells(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  known: readonly KnownSheet[],
): Promise<{ sheets: PlannedSheet[]; orphans: KeptNote[] }> {
  const questions = planned.map((sheet) => ask(context, sheet, known));
  if (questions.every((question) => question === null)) return { sheets: [...planned], orphans: [] };
  await syncInTime(context);
  const orphans: KeptNote[] = [];
  const sheets = planned.map((sheet, index) => {
    const question = questions[index];
    if (!question) return sheet;
    const found = answer(sheet, question);
    orphans.push(...found.orphans);
    return { ...sheet, userCells: found.moved };
  });
  return { sheets, orphans };
}

interface Question {
  readonly keys: Excel.Range;
  readonly cells: Excel.Range;
  /** The header cells of our own columns as they stand. */
  readonly header: Excel.Range;
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
  // As far down as the new list reaches, so that cells of the user below the old one are seen too.
  const newKeys = keyArea(sheet.layout);
  const rows = newKeys?.row === keys.row ? Math.max(keys.rows, newKeys.rows) : keys.rows;
  const from = { row: keys.row - 1, column: firstColumn, rows: rows + 1, columns };
  const worksheet = context.workbook.worksheets.getItem(own.id);
  return {
    keys: rangeOf(worksheet, keys).load({ values: true }),
    cells: rangeOf(worksheet, from).load({ values: true, formulas: true }),
    header: rangeOf(worksheet, { row: from.row, column: 0, rows: 1, columns: firstColumn }).load({ values: true }),
    from,
  };
}

interface Answer {
  readonly moved: MovedUserCells | null;
  readonly orphans: readonly KeptNote[];
}

function answer(sheet: PlannedSheet, { keys, cells, header, from }: Question): Answer {
  const values = cells.values as CellContent[][] | null;
  const formulas = cells.formulas as unknown[][] | null;
  const keyValues = keys.values as CellContent[][] | null;
  if (!values || !formulas || !keyValues) throw new ClienteleError('E-READ-NULL', { sheet: sheet.name, address: areaAddress(from) });
  // A formula may show nothing: only a cell without formula and value is blank.
  if (formulas.every((row) => row.every((formula) => formula === ''))) return { moved: null, orphans: [] };

  const newKeys = keyArea(sheet.layout);
  const to: Area = {
    row: newKeys ? newKeys.row - 1 : from.row,
    column: sheet.layout.columnCount,
    rows: Math.max(from.rows, (newKeys?.rows ?? 0) + 1),
    columns: from.columns,
  };
  const inPlace = to.row === from.row && to.column === from.column;
  const stable = sameColumns(header.values as unknown[][] | null, sheet, to.row);
  const rowOfKey = new Map((newKeys ? keysOf(sheet.layout, newKeys) : []).map((key, index) => [key, index + 1]));
  const target = Array.from({ length: to.rows }, () => new Array<UserCell>(to.columns).fill(null));
  const orphans: KeptNote[] = [];
  let moved = !inPlace;

  for (const [row, rowValues] of values.entries()) {
    const key = keyValues[row - 1]?.[0];
    for (const [column, value] of rowValues.entries()) {
      if (formulas[row]?.[column] === '') continue;
      const address = cellAddress(from.row + row, from.column + column);
      // A constant reads the same as value and as formula, even a text that begins with "=".
      const isFormula = formulas[row]?.[column] !== value;
      if (isFormula && !inPlace && !stable) throw new ClienteleError('E-USER-FORMULAS', { sheet: sheet.name, address });
      // Headings, formulas and cells below the list belong to their row, the rest to its customer.
      const landing = isFormula || key === undefined ? row : rowOfKey.get(String(key));
      if (landing === undefined) {
        orphans.push({ list: sheet.name, key: String(key), column: String(values[0]?.[column] ?? ''), note: value, address });
        moved = true;
        continue;
      }
      if (target[landing]![column] !== null) throw new ClienteleError('E-USER-CELLS-IN-THE-WAY', { sheet: sheet.name, address });
      if (!isFormula) target[landing]![column] = value;
      else if (inPlace) target[landing]![column] = LEAVE_ALONE;
      else target[landing]![column] = { formula: shiftFormula(String(formulas[row]?.[column]), from.column, to.column - from.column) };
      if (landing !== row) moved = true;
    }
  }
  return { moved: moved ? { from, to, cells: target, seen: formulas } : null, orphans };
}

/** Whether our own columns stand where they stood, with new ones at their right end only: then references to them mean what they meant. */
function sameColumns(headerNow: readonly (readonly unknown[])[] | null, { layout }: PlannedSheet, headerRow: number): boolean {
  const row = headerNow?.[0] ?? [];
  const block = layout.values.find(({ row: top, column, values }) => column === 0 && headerRow >= top && headerRow < top + values.length);
  const next = block?.values[headerRow - block.row] ?? [];
  return row.length > 0 && row.length <= next.length && row.every((header, index) => header === (next[index] ?? ''));
}
