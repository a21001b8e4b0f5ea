import type { CellContent } from '../../core/sheets/sheetLayout';
import { rangeOf } from '../address';
import { Slices } from '../errors/slices';
import { syncInTime } from '../errors/watchdog';
import type { PlannedSheet, WritePlan } from '../ownership/writePlan';
import { fingerprint, takeContents } from '../render/fingerprint';
import { storableText } from '../render/textWriter';

/** Cells read at once: far under what an answer may weigh. */
const CELLS_A_REQUEST = 60_000;

/**
 * The keys of the sheets that already show what this build would write (W14): the fingerprint in their mark is the new
 * one, tables and charts stand, nothing of the user has to move, and every cell reads as it would be written. They are
 * left alone, and with them whatever the user has made of their looks.
 */
export async function unchangedSheets(context: Excel.RequestContext, plan: WritePlan): Promise<ReadonlySet<string>> {
  const slices = new Slices();
  await takeContents(plan.sheets.map(({ layout }) => layout), slices);
  const candidates = plan.sheets.filter((sheet) => couldBeUnchanged(sheet) && sheet.printBefore === fingerprint(sheet.layout, plan.names));
  const unchanged = new Set(candidates.map(({ layout }) => layout.key));
  let asked: { sheet: PlannedSheet; from: number; rows: number; range: Excel.Range }[] = [];
  let cells = 0;
  const compare = async (): Promise<void> => {
    if (asked.length === 0) return;
    await syncInTime(context);
    await slices.next();
    for (const { sheet, from, rows, range } of asked) {
      await slices.pause();
      if (!rowsAsMeant(sheet, from, rows, range.values as unknown[][] | null)) unchanged.delete(sheet.layout.key);
      range.untrack();
    }
    asked = [];
    cells = 0;
  };
  for (const sheet of candidates) {
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_A_REQUEST / sheet.area.columns));
    for (let from = 0; from < sheet.area.rows; from += rowsAtOnce) {
      if (!unchanged.has(sheet.layout.key)) break;
      const rows = Math.min(rowsAtOnce, sheet.area.rows - from);
      if (cells + rows * sheet.area.columns > CELLS_A_REQUEST) await compare();
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.id!), { ...sheet.area, row: from, rows }).load({ values: true });
      asked.push({ sheet, from, rows, range });
      cells += rows * sheet.area.columns;
    }
  }
  await compare();
  return unchanged;
}

/** What can be told without reading a cell. */
function couldBeUnchanged({ id, before, area, userCells, tables, tablesToDrop, layout, chartsBefore }: PlannedSheet): boolean {
  return (
    id !== null &&
    before?.rows === area.rows &&
    before.columns === area.columns &&
    userCells === null &&
    tablesToDrop.length === 0 &&
    tables.every(({ before: stands, native, userColumns }) => stands !== null && stands.row === native.area.row && stands.column === native.area.column && stands.rows === native.area.rows && stands.columns === native.area.columns + userColumns) &&
    chartsBefore.length === layout.charts.length &&
    layout.charts.every(({ name }) => chartsBefore.includes(name))
  );
}

function rowsAsMeant({ layout, area }: PlannedSheet, from: number, rows: number, found: readonly (readonly unknown[])[] | null): boolean {
  if (!found) return false;
  const meant = Array.from({ length: rows }, () => new Array<CellContent>(area.columns).fill(null));
  for (const { row, column, values } of layout.values) {
    for (let index = Math.max(0, from - row); index < Math.min(values.length, from + rows - row); index++) {
      for (const [offset, cell] of values[index]!.entries()) meant[row + index - from]![column + offset] = cell;
    }
  }
  return meant.every((cells, row) => cells.every((cell, column) => reads(cell) === found[row]?.[column]));
}

/** What a written cell reads as. */
function reads(cell: CellContent): unknown {
  if (cell === null) return '';
  return typeof cell === 'string' ? storableText(cell) : cell;
}
