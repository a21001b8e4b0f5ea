import type { ExcelPort } from '../../excel/port';

/** The door to the Excel that this page runs in; one for the whole page, so that pane and ribbon see each other's jobs. */
export const officePort: ExcelPort = {
  // A user who is typing in a cell when a button is pressed gets the job once the cell is left (W3).
  run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
  // Co-authors, and this user's other windows, run the add-in on the same workbook (W11).
  leaseholder: { id: String(performance.timeOrigin + performance.now()) + String(Math.random()).slice(1), now: () => Date.now() },
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
};

/** The requirement set the product cannot do without; what is newer is asked for where it is used. */
export const NEEDED_EXCEL_API = '1.14';
