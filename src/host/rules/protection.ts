import type { HostState } from '../hostState';
import type { SheetProtectionOptions } from '../model/protection';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';

type Permission = Exclude<keyof SheetProtectionOptions, 'selectionMode'>;

/** Throws when the sheet is protected and one of the cells is locked. */
export function checkEditable(host: HostState, sheet: Sheet, area: Rectangle): void {
  if (!sheet.protection.protected) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    for (const run of sheet.cells.stylesOf(column).between(area.row, area.rows)) {
      if (host.workbook.styles.get(run.value).protection.locked) throw new HostError('AccessDenied', `sheet ${sheet.name} is protected`);
    }
  }
}

/** Throws when the sheet is protected and does not allow this. */
export function checkAllowed(sheet: Sheet, permission: Permission): void {
  if (sheet.protection.protected && !sheet.protection.options[permission])
    throw new HostError('AccessDenied', `sheet ${sheet.name} is protected`);
}

/** Throws when the sheet is protected at all, for what no option allows. */
export function checkUnprotected(sheet: Sheet): void {
  if (sheet.protection.protected) throw new HostError('AccessDenied', `sheet ${sheet.name} is protected`);
}
