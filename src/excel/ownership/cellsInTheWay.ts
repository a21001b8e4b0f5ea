import type { Area } from '../../core/sheets/sheetLayout';
import { areaAddress, areasOverlap, areaWithout, cellAddress, rangeOf } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import type { KnownSheet } from './surveyOwned';
import type { PlannedSheet } from './writePlan';

/**
 * Refuses a build that would run over cells of the user: every area that a sheet grows into must be blank (W19).
 * @throws ClienteleError E-USER-CELLS-IN-THE-WAY with the first such cell
 */
export async function refuseCellsInTheWay(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  known: readonly KnownSheet[],
): Promise<void> {
  const checks = planned.flatMap((sheet) => {
    const used = known.find((other) => other.id === sheet.id)?.used;
    if (!sheet.before || !used) return [];
    // Cells outside the used range are blank, so only the overlap has to be read.
    // The user's cells that move along are not in the way.
    const moving = sheet.userCells?.from;
    return areaWithout(sheet.area, sheet.before)
      .flatMap((area) => (moving ? areaWithout(area, moving) : [area]))
      .filter((area) => areasOverlap(area, used))
      .map((area) => ({ sheet, area: overlapOf(area, used) }));
  });
  if (checks.length === 0) return;
  const ranges = checks.map(({ sheet, area }) => rangeOf(context.workbook.worksheets.getItem(sheet.id!), area).load({ values: true }));
  await syncInTime(context);
  for (const [index, { sheet, area }] of checks.entries()) {
    const values: unknown = ranges[index]!.values;
    if (!Array.isArray(values)) throw new ClienteleError('E-READ-NULL', { sheet: sheet.name, address: areaAddress(area) });
    const cell = firstFilled(values as unknown[][], area);
    if (cell !== null) throw new ClienteleError('E-USER-CELLS-IN-THE-WAY', { sheet: sheet.name, address: cell });
  }
}

function overlapOf(a: Area, b: Area): Area {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

function firstFilled(values: readonly (readonly unknown[])[], area: Area): string | null {
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((cell) => cell !== '' && cell !== null);
    if (column >= 0) return cellAddress(area.row + row, area.column + column);
  }
  return null;
}
