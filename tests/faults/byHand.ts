import type { Sheet } from '../../src/host/model/sheet';
import type { Workbook } from '../../src/host/model/workbook';
import { renameSheet } from '../../src/host/structure/sheets';

/** The user deletes a sheet. */
export function removeSheet(workbook: Workbook, name: string | undefined): void {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
}

/** The user renames a sheet. */
export function rename(workbook: Workbook, name: string | undefined, to: string): void {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet) renameSheet(workbook, sheet, to);
}

/** The user protects a sheet. */
export function protect(sheet: Sheet | undefined): void {
  if (sheet) sheet.protection = { ...sheet.protection, protected: true };
}

export function unprotectAll(workbook: Workbook): void {
  for (const sheet of workbook.sheets) sheet.protection = { ...sheet.protection, protected: false };
}
