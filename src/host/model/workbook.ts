import type { DefinedName } from './definedName';
import { newDocumentProperties, type DocumentProperties } from './documentProperties';
import type { WorkbookProtectionModel } from './protection';
import type { Rectangle } from './rectangle';
import { Sheet } from './sheet';
import { StyleTable } from './styleTable';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The whole workbook: plain data that file readers fill, the API classes serve and file writers read. */
export class Workbook {
  /** The file's name, as `workbook.name` answers it. */
  name = 'Book1.xlsx';
  /** In tab order. */
  sheets: Sheet[] = [];
  /** Names whose scope is the workbook. */
  names: DefinedName[] = [];
  /** Add-in settings: JSON values by key. */
  readonly settings = new Map<string, unknown>();
  properties: DocumentProperties = newDocumentProperties();
  readonly styles = new StyleTable();
  calculationMode: CalculationMode = 'Automatic';
  /** Its file has formulas without their values, as programs other than Excel write them: nobody has calculated them yet. */
  uncalculated = false;
  /** Numbers are stored as rounded as they are displayed. */
  precisionAsDisplayed = false;
  protection: WorkbookProtectionModel = { protected: false, password: null };
  /** Serial numbers count from 1904-01-01 instead of 1900-01-00. */
  date1904 = false;
  readOnly = false;
  activeSheetId = '';
  /** The selected blocks of the active sheet; the first cell of the first block is the active cell. */
  selection: Rectangle[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  private lastId = 0;

  /** The active sheet, or the first one. Throws when the workbook has no sheet. */
  get activeSheet(): Sheet {
    const sheet = this.sheets.find((each) => each.id === this.activeSheetId) ?? this.sheets[0];
    if (sheet === undefined) throw new Error('The workbook has no sheet');
    return sheet;
  }

  /** Adds a sheet at the end. Checks nothing: the caller vouches for the name. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    return sheet;
  }

  /** Finds a sheet by name, ignoring case as Excel does. */
  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** An id no other object of this workbook has, shaped like Excel's: the same for the same steps, never random. */
  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${this.lastId.toString(16).toUpperCase().padStart(12, '0')}}`;
  }
}

/** A workbook with one empty sheet, like Excel's new one. */
export function newWorkbook(sheetName = 'Sheet1'): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(sheetName);
  return workbook;
}
