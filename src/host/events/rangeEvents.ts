import { areaAddress } from '../cells/address';
import type { HostState } from '../hostState';
import { intersection, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { WORKBOOK_TARGET } from './eventHub';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
export type Shift = 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

/** Where an event came from, as its arguments say it. */
export const origin = (host: HostState): { source: string; triggerSource: string } => ({
  source: 'Local',
  triggerSource: host.events.trigger ?? 'Unknown',
});

/** What one cell held before and after a change; events of larger ranges carry none. */
export interface CellChange {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export interface ChangeDetails {
  readonly changeType?: ChangeType;
  readonly shiftDirection?: Shift;
  readonly cell?: CellChange;
}

/** Tells that cells of a sheet changed: to its own, the workbook's and its tables' listeners. */
export function tellChanged(
  host: HostState,
  sheet: Sheet,
  area: Rectangle,
  { changeType = 'RangeEdited', shiftDirection = 'None', cell }: ChangeDetails = {},
): void {
  const { events } = host;
  const address = areaAddress(area);
  const details = {
    worksheetId: sheet.id,
    address,
    changeType,
    shiftDirection,
    referenceId: `${sheet.id}!${address}`,
    ...origin(host),
    ...cell,
  };
  events.emit('worksheetDataChanged', sheet.id, details);
  events.emit('worksheetDataChanged', WORKBOOK_TARGET, details);
  for (const table of sheet.tables) {
    if (intersection(table.range, area) === null) continue;
    events.emit('tableDataChanged', table.id, { ...details, tableId: table.id });
    events.emit('tableDataChanged', WORKBOOK_TARGET, { ...details, tableId: table.id });
  }
}

/** Moves the selection and tells it. */
export function select(host: HostState, sheet: Sheet, areas: readonly Rectangle[]): void {
  const { workbook, events } = host;
  activate(host, sheet);
  workbook.selection = [...areas];
  const details = { worksheetId: sheet.id, address: areas.map((area) => areaAddress(area)).join(',') };
  events.emit('worksheetSelectionChanged', sheet.id, details);
  events.emit('worksheetSelectionChanged', WORKBOOK_TARGET, details);
  events.emit('selectionChanged', '', {});
  for (const table of sheet.tables) {
    const [first] = areas;
    const inside = first === undefined ? null : intersection(table.range, first);
    events.emit('tableSelectionChanged', table.id, {
      tableId: table.id,
      worksheetId: sheet.id,
      isInsideTable: inside !== null,
      address: inside === null ? '' : areaAddress(inside),
    });
  }
}

/** Makes a sheet the active one and tells it. */
export function activate(host: HostState, sheet: Sheet): void {
  const { workbook, events } = host;
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheetId = sheet.id;
  workbook.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  events.emit('worksheetDeactivated', before.id, { worksheetId: before.id });
  events.emit('worksheetDeactivated', WORKBOOK_TARGET, { worksheetId: before.id });
  events.emit('worksheetActivated', sheet.id, { worksheetId: sheet.id });
  events.emit('worksheetActivated', WORKBOOK_TARGET, { worksheetId: sheet.id });
}
