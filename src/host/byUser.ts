import { parseArea } from './cells/address';
import { WORKBOOK_TARGET } from './events/eventHub';
import { activate, select } from './events/rangeEvents';
import type { Rectangle } from './model/rectangle';
import type { Sheet } from './model/sheet';
import { renameSheet } from './structure/sheets';
import { checkSheetName } from './rules/sheetName';
import { setContents } from './structure/setContents';
import { columnsBefore, rowsBefore } from './structure/sizes';
import type { WorkbookHost } from './workbookHost';

/** What a person does in Excel by hand; the add-in hears of it as it would hear of a person's doing. */
export interface User {
  /** Selects a block of a sheet, showing the sheet. */
  select(sheetName: string, address: string): void;
  /** Clicks a cell: selects it and fires the single-click event. */
  click(sheetName: string, address: string): void;
  /** Types into the cells of a block. */
  type(sheetName: string, address: string, values: unknown): void;
  /** Shows a sheet. */
  activate(sheetName: string): void;
  /** Renames a sheet on its tab. */
  rename(sheetName: string, newName: string): void;
}

/** The person at this workbook. */
export function userOf(host: WorkbookHost): User {
  const { state } = host;
  const sheetNamed = (name: string): Sheet => {
    const sheet = state.workbook.sheetNamed(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
  const areaAt = (address: string): Rectangle => {
    const area = parseArea(address);
    if (area === null) throw new Error(`${address} is no address`);
    return area;
  };
  const then = (act: () => void): void => {
    act();
    host.deliverEvents();
  };
  return {
    select: (sheetName, address) => then(() => select(state, sheetNamed(sheetName), [areaAt(address)])),
    click: (sheetName, address) =>
      then(() => {
        const sheet = sheetNamed(sheetName);
        const area = areaAt(address);
        select(state, sheet, [area]);
        const details = {
          worksheetId: sheet.id,
          address,
          offsetX: columnsBefore(sheet, area.column),
          offsetY: rowsBefore(sheet, area.row),
        };
        state.events.emit('worksheetSingleClicked', sheet.id, details);
        state.events.emit('worksheetSingleClicked', WORKBOOK_TARGET, details);
      }),
    type: (sheetName, address, values) => then(() => setContents(state, sheetNamed(sheetName), areaAt(address), values)),
    activate: (sheetName) => then(() => activate(state, sheetNamed(sheetName))),
    rename: (sheetName, newName) =>
      then(() => {
        const sheet = sheetNamed(sheetName);
        checkSheetName(state.workbook, newName, sheet);
        renameSheet(state.workbook, sheet, newName);
        const details = { worksheetId: sheet.id, nameBefore: sheetName, nameAfter: newName, source: 'Local', triggerSource: 'Unknown' };
        state.events.emit('worksheetNameChanged', sheet.id, details);
        state.events.emit('worksheetNameChanged', WORKBOOK_TARGET, details);
      }),
  };
}
