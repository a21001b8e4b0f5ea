import { activate, origin } from '../events/rangeEvents';
import { WORKBOOK_TARGET } from '../events/eventHub';
import type { HostState } from '../hostState';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/hostError';
import { quotedSheetName } from '../cells/address';
import { checkStructure } from '../rules/sheetName';
import { changeReferences } from './references';

/** Deletes a sheet; the last visible one stays. References to it become `#REF!`. */
export function deleteSheet(host: HostState, sheet: Sheet): void {
  const { workbook } = host;
  checkStructure(workbook);
  // A very hidden sheet must be made hidden or visible first.
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'a very hidden sheet cannot be deleted');
  const next = nextVisible(workbook, sheet);
  if (sheet.visibility === 'Visible' && next === undefined)
    throw new HostError('InvalidOperation', 'a workbook keeps at least one visible sheet');
  if (workbook.activeSheet === sheet && next !== undefined) activate(host, next);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  changeReferences(workbook, sheetReference(sheet.name), '#REF!');
  host.events.emit('worksheetDeleted', WORKBOOK_TARGET, { worksheetId: sheet.id, ...origin(host) });
}

function nextVisible(workbook: Workbook, sheet: Sheet): Sheet | undefined {
  const place = workbook.sheets.indexOf(sheet);
  const visible = (each: Sheet): boolean => each !== sheet && each.visibility === 'Visible';
  return workbook.sheets.slice(place).find(visible) ?? workbook.sheets.slice(0, place).reverse().find(visible);
}

/** Renames a sheet and every reference to it: formulas, names, chart series, links inside the workbook. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheetReference(sheet.name);
  sheet.name = name;
  changeReferences(workbook, before, `${quotedSheetName(name)}!`);
}

const sheetReference = (name: string): string => `${quotedSheetName(name)}!`;
