import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/hostError';

/** Excel's rules for sheet names; null when the name is allowed. */
export function sheetNameFault(name: string): string | null {
  if (name.length === 0) return 'a sheet name cannot be empty';
  if (name.length > 31) return 'a sheet name has at most 31 characters';
  if (/[\\/?*[\]:]/.test(name)) return 'a sheet name cannot contain \\ / ? * [ ] :';
  if (name.startsWith("'") || name.endsWith("'")) return 'a sheet name cannot begin or end with an apostrophe';
  if (name.toLowerCase() === 'history') return 'History is a reserved name';
  return null;
}

/** Throws unless the sheet may have this name: allowed, and no other sheet's ignoring case. */
export function checkSheetName(workbook: Workbook, name: string, renamed: Sheet | null): void {
  const fault = sheetNameFault(name);
  if (fault !== null) throw new HostError('InvalidArgument', fault);
  const holder = workbook.sheetNamed(name);
  if (holder !== undefined && holder !== renamed) throw new HostError('ItemAlreadyExists', `there is a sheet ${holder.name}`);
}

/** Sheets cannot be added, removed, moved, renamed or hidden while the workbook's structure is protected. */
export function checkStructure(workbook: Workbook): void {
  if (workbook.protection.protected) throw new HostError('AccessDenied', "the workbook's structure is protected");
}
