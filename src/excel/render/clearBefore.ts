import type { Area } from '../../core/sheets/sheetLayout';
import { areaWithout, rangeOf } from '../address';
import type { PlannedSheet, PlannedTable } from '../ownership/writePlan';

/**
 * Takes away what the last build left: in its own rectangle only. Native tables that stay are stretched or shrunk in
 * place, so that formulas which name them keep working, and their cells are written over, never blanked (a blanked
 * header would rename the columns).
 */
export function clearBefore(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const chart of plan.chartsBefore) sheet.charts.getItemOrNullObject(chart).delete();
  for (const table of plan.tablesToDrop) sheet.tables.getItem(table).convertToRange();
  for (const table of plan.tables) if (table.before) prepareTable(sheet, table);
  if (!plan.before) return;
  const { userCells } = plan;
  if (userCells && (userCells.from.row !== userCells.to.row || userCells.from.column !== userCells.to.column)) {
    rangeOf(sheet, userCells.from).clear('Contents'); // the plan holds them; they are written at their new place
  }
  const old = rangeOf(sheet, plan.before);
  old.unmerge();
  old.conditionalFormats.clearAll();
  if (plan.layout.choices) old.dataValidation.clear();
  old.clear('Hyperlinks');
  old.clear('Formats');
  const kept = plan.tables.filter((table) => table.resizable).map((table) => tableArea(table));
  const stale = kept.reduce<Area[]>((areas, hole) => areas.flatMap((area) => areaWithout(area, hole)), [plan.before]);
  for (const area of stale) rangeOf(sheet, area).clear('Contents');
}

function prepareTable(sheet: Excel.Worksheet, table: PlannedTable): void {
  const native = sheet.tables.getItem(table.native.name);
  // Writing into a filtered range puts values on the wrong rows (S7; OfficeDev/office-js#224).
  native.clearFilters();
  if (table.resizable) native.resize(rangeOf(sheet, tableArea(table)));
  else native.convertToRange();
}

/** The native table's area: the layout's, with the user's own columns at its right end. */
export function tableArea({ native, userColumns }: PlannedTable): Area {
  return { ...native.area, columns: native.area.columns + userColumns };
}
