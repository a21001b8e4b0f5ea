import { rangeOf } from '../address';
import type { PlannedTable } from '../ownership/writePlan';
import { tableArea } from './clearBefore';

/** Quiet: a line under the header, no fills; the roles of the cells give the rest. */
const TABLE_STYLE = 'TableStyleLight1';

/** Makes the native table over values that stand already, or dresses the one that was stretched. */
export function writeTable(sheet: Excel.Worksheet, planned: PlannedTable): void {
  const { native } = planned;
  const table = planned.resizable ? sheet.tables.getItem(native.name) : sheet.tables.add(rangeOf(sheet, tableArea(planned)), true);
  if (!planned.resizable) table.name = native.name;
  table.style = TABLE_STYLE;
  table.showBandedRows = native.banded;
  table.showFilterButton = native.filterButtons;
}
