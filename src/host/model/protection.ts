/** Protection of a sheet: locked cells cannot be changed while `protected`. */
export interface SheetProtectionModel {
  protected: boolean;
  password: string | null;
  options: SheetProtectionOptions;
}

/** What stays allowed on a protected sheet, named as `Excel.WorksheetProtectionOptions`. */
export interface SheetProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: 'Normal' | 'None' | 'Unlocked';
}

export const newSheetProtection = (): SheetProtectionModel => ({
  protected: false,
  password: null,
  options: {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: 'Normal',
  },
});

/** Protection of the workbook's structure: sheets cannot be added, removed, renamed, moved or hidden. */
export interface WorkbookProtectionModel {
  protected: boolean;
  password: string | null;
}
