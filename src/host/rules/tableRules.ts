import { intersection, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { parseArea } from '../cells/address';
import { HostError } from '../protocol/hostError';

const MAX_NAME = 255;

/** Excel's rule for names of tables and defined names: a letter, `_` or `\`, then letters, digits, `.` and `_`; no cell address. */
export function nameFault(name: string): string | null {
  if (name === '' || name.length > MAX_NAME) return `a name has 1 to ${MAX_NAME} characters`;
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) return 'a name begins with a letter or _ and has only letters, digits, . and _';
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || parseArea(name) !== null) return 'a name cannot look like a cell address';
  return null;
}

/** Throws unless a table may have this name: allowed, and no other table's or workbook name's. */
export function checkTableName(workbook: Workbook, name: string, renamed: string | null): void {
  const fault = nameFault(name);
  if (fault !== null) throw new HostError('InvalidArgument', fault);
  const wanted = name.toLowerCase();
  if (wanted === renamed?.toLowerCase()) return;
  const taken =
    workbook.names.some((each) => each.name.toLowerCase() === wanted) ||
    workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted));
  if (taken) throw new HostError('ItemAlreadyExists', `there is a name ${name}`);
}

/** Throws when a table cannot lie here: over another table, or a merged cell, or without a row for its body. */
export function checkTablePlace(sheet: Sheet, area: Rectangle, own: Rectangle | null): void {
  for (const { range } of sheet.tables) {
    if (range !== own && intersection(range, area) !== null) throw new HostError('MergedRangeConflict');
  }
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) throw new HostError('MergedRangeConflict');
  if (sheet.autoFilter !== null && intersection(sheet.autoFilter.range, area) !== null)
    throw new HostError('InvalidOperation', 'a table cannot overlap a filtered range');
}
