import type { ExcelPort } from '../../excel/port';

/** The door to the Excel that this page runs in; the playground's page has its workbook to itself. */
export const officePort: ExcelPort = {
  // A user who is typing in a cell when a button is pressed gets the job once the cell is left (W3).
  run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
};

/** The requirement set the product cannot do without; what is newer is asked for where it is used. */
export const NEEDED_EXCEL_API = '1.14';
