import type { ErrorMessages, SheetSeen } from '../errorMessages';
import { needText } from '../needText';
import { reports } from './reports';
import { settingsProblems } from './settingsProblems';

const wordsOf = (needs: readonly string[]): string => needs.map((need) => needText(need, 'en-US')).join(', ');
const list = (words: readonly string[], most = 12): string =>
  words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
const seen = (sheet: SheetSeen): string => (sheet.isPivot ? 'a PivotTable, summed up already' : sheet.columns.length ? `columns seen: ${list(sheet.columns)}` : 'no header row found');
const sheetText = (s: SheetSeen): string => `"${s.sheet}": ${seen(s)}${s.missing.length ? `; missing: ${wordsOf(s.missing)}` : ''}`;
/** Sheets named; the rest is counted. */
const MOST_SHEETS = 4;
const sheetTexts = (sheets: readonly SheetSeen[]): string =>
  `${sheets.slice(0, MOST_SHEETS).map(sheetText).join('. ')}${sheets.length > MOST_SHEETS ? `. Nor do ${sheets.length - MOST_SHEETS} more sheets` : ''}`;
const MAPPING_PROBLEMS: Readonly<Record<string, string>> = {
  'M-SHAPE': 'is not of the shape {"Sheet": {"kind": …, "headerRow": …, "columns": {…}, "choose": {…}, "range": "A3:H200", "dateOrder": "dmy", "decimalSign": ",", "scale": 10, "visibleRowsOnly": true}} (all parts optional, "*" for all sheets)',
  'M-SHEET-UNKNOWN': 'names a sheet that the workbook does not have',
  'M-KIND-UNKNOWN': 'names a kind of sheet that does not exist',
  'M-FIELD-UNKNOWN': 'names a field that this kind of sheet does not have',
  'M-COLUMN-UNKNOWN': 'names a column that the sheet does not have',
  'M-HEADER-ROW': 'names a header row that the sheet does not have',
  'M-RANGE': 'names a range that is none (A3:H200, F:K, 3:200) or holds nothing',
};

/** What is listed beside a wrong word, where it is not the columns of the sheet. */
const MAPPING_KNOWN: Readonly<Record<string, string>> = { 'M-SHEET-UNKNOWN': 'The workbook has the sheets', 'M-KIND-UNKNOWN': 'Kinds of sheets are', 'M-FIELD-UNKNOWN': 'Its fields are' };
const MOST_KNOWN = 40;

/** The error catalogue in English. */
export const errors: ErrorMessages = {
  workbook: {
    untouched: 'Nothing was written: the workbook is as it was.',
    finishesOnNextStart: 'Your own sheets are as they were. The reports are ready but not all written: the next start of Clientele finishes them by itself.',
    undoneOnNextStart: 'Your own sheets are as they were. The sheets that were being added are not complete: the next start of Clientele takes them away.',
    partlyWritten: 'Your own sheets are as they were. Sheets built by Clientele may be half new: build them again to complete them.',
  },
  sentences: {
    'E-EMPTY-WORKBOOK': () => ({
      what: 'The workbook has no data on any sheet.',
      todo: 'Open the workbook that holds your sales, or paste the sales lines onto a sheet, with the column names in the first row.',
    }),
    'E-NO-SALES-SHEET': ({ sheets }) => ({
      what: `No sheet looks like sales. ${sheets.length === 0 ? 'The mapping leaves out every sheet that holds anything' : sheetTexts(sheets)}.`,
      todo: 'A sales sheet needs one row an order line with a date, a customer, and an amount (or quantity and unit price). Rename the columns, or say which column is which.',
    }),
    'E-NO-CUSTOMER-COLUMN': (s) => ({
      what: `Sheet "${s.sheet}" has no customer column (${seen(s)}).`,
      todo: 'Add a column with the customer’s name or number, or say which column names the customer.',
    }),
    'E-NO-DATE-COLUMN': (s) => ({
      what: `Sheet "${s.sheet}" has no date column (${seen(s)}).`,
      todo: 'Add a column with the order date, or say which column holds it.',
    }),
    'E-NO-AMOUNT-COLUMN': (s) => ({
      what: `Sheet "${s.sheet}" has no amount column and no quantity with unit price (${seen(s)}).`,
      todo: 'Add a column with the line’s amount, or say which column holds it.',
    }),
    'E-NO-SALES-ROWS': ({ sheets }) => ({
      what: `The sales sheet (${list(sheets)}) has column names but no rows under them.`,
      todo: 'Add the sales lines and build again.',
    }),
    'E-ALL-ROWS-REJECTED': ({ sheets, rows, reasons }) => ({
      what: `None of the ${rows} sales rows on ${list(sheets)} could be used (${Object.entries(reasons).map(([code, count]) => `${reports.reconciliation.reasons[code] ?? code}: ${count}`).join(', ')}).`,
      todo: 'Check that the right columns were taken for date and amount; the data check lists every row with its reason.',
    }),
    'E-MAPPING-INVALID': ({ problem, sheet, words, columns }) => ({
      what: `The column mapping ${problem === 'M-KIND-UNKNOWN' && words.join('') === '' ? 'names columns but not the kind of sheet ("kind")' : (MAPPING_PROBLEMS[problem] ?? 'cannot be used')}${sheet ? ` (sheet "${sheet}")` : ''}${words.join('') === '' ? '' : `: ${list(words)}`}.`,
      todo: `${columns.length ? `${MAPPING_KNOWN[problem] ?? 'Columns of the sheet'}: ${list(columns, MOST_KNOWN)}. ` : ''}Correct the mapping and try again.`,
    }),
    'E-SETTINGS-INVALID': ({ problems }) => ({
      what: `The settings cannot be used: ${problems.map(({ path, code, expected }) => `${path || 'the document'} ${settingsProblems[code](expected)}`).join('; ')}.`,
      todo: 'Correct these settings, or leave them out to use the defaults.',
    }),
    'E-CUSTOMER-UNKNOWN': ({ written, near }) => ({
      what: `No customer has the number or name "${written}".${near.length ? ` Near it: ${near.map(({ id, name }) => (id === name ? name : `${name} (${id})`)).join(', ')}.` : ''}`,
      todo: 'Use the customer number, or the name as it stands on the sheet.',
    }),
    'E-CUSTOMER-AMBIGUOUS': ({ written, candidates }) => ({
      what: `Several customers are called "${written}": ${candidates.map(({ id, name }) => `${name} (${id})`).join(', ')}.`,
      todo: 'Use the customer number to say which one.',
    }),
    'E-CLASS-UNKNOWN': ({ written, unknown }) => ({
      what: `"${unknown}" in the class of customers "${written}" is not known.`,
      todo: 'Use A, B, C, D; up, down, left; active, aboutToChurn, churned; new, returning; vip; handler:NAME, region:NAME; with commas between.',
    }),
    'E-CLASS-EMPTY': ({ written }) => ({ what: `No customer is "${written}".`, todo: 'Ask for less.' }),
    'E-PORTRAITS-TOO-MANY': ({ asked, most }) => ({
      what: `${asked} customers would each get a portrait sheet; one run makes ${most} at most.`,
      todo: 'Choose a smaller class and build in several runs, or use the one portrait sheet and pick the customers there in turn.',
    }),
    'E-CANCELLED': () => ({ what: 'Cancelled.', todo: 'Start again whenever you like.' }),
    'E-BUSY': () => ({ what: 'A job is already running in this workbook.', todo: 'Wait until it has finished.' }),
    'E-BUSY-ELSEWHERE': () => ({ what: 'Somebody is updating this workbook in another window, or an update was cut off a moment ago.', todo: 'Try again in two minutes; an update that was cut off is then completed.' }),
    'E-WORKBOOK-READ-ONLY': () => ({
      what: 'The workbook is open read-only.',
      todo: 'Press Enable Editing, or save a copy under another name and build there.',
    }),
    'E-WORKBOOK-PROTECTED': () => ({
      what: 'The workbook’s structure is protected, so no sheet can be added.',
      todo: 'Review > Protect Workbook switches it off; or save a copy and build there.',
    }),
    'E-SHEET-PROTECTED': ({ sheet }) => ({
      what: `Sheet "${sheet}" is protected, so it cannot be rebuilt.`,
      todo: 'Review > Unprotect Sheet, then build again.',
    }),
    'E-USER-CELLS-IN-THE-WAY': ({ sheet, address }) => ({
      what: `On sheet "${sheet}" cells of yours (${address}) stand where the report has to grow.`,
      todo: 'Move those cells to another place, then build again.',
    }),
    'E-USER-FORMULAS': ({ sheet, address }) => ({
      what: `The columns of sheet "${sheet}" have changed places, and beside them stand formulas of yours (${address}): what they should refer to now cannot be told.`,
      todo: 'Copy these formulas to another sheet, or paste them as values, and build again; then write them for the new columns.',
    }),
    'E-SOURCE-CHANGED': ({ sheets }) => ({
      what: `While the data were being read, ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `"${sheet}"`).join(', ')} changed.`,
      todo: 'Build again: the reports will then hold the changes.',
    }),
    'E-TABLE-NAME-TAKEN': ({ table, sheet }) => ({
      what: `The table name ${table} is used by a table of yours on sheet "${sheet}".`,
      todo: 'Rename that table (Table Design > Table Name), then build again.',
    }),
    'E-SHEET-FULL': ({ sheet, rows, columns }) => ({
      what: `Sheet "${sheet}" would need ${rows} rows and ${columns} columns; Excel has 1,048,576 and 16,384.`,
      todo: 'Split the workbook, for example by region.',
    }),
    'E-CELL-EDIT': () => ({ what: 'A cell is being edited, so Excel takes no commands.', todo: 'Press Enter or Esc in the cell, then try again.' }),
    'E-READ-NULL': ({ sheet, address }) => ({
      what: `Excel handed over no values for ${address} on sheet "${sheet}".`,
      todo: 'Try again; if it stays so, split the sheet into two.',
    }),
    'E-TEXT-NOT-KEPT': ({ sheet, address }) => ({
      what: `The text of cell ${address} on sheet "${sheet}" did not come back as it was written.`,
      todo: 'Build again; if it stays so, tell us the cell (not its content).',
    }),
    'E-HOST-SILENT': ({ seconds }) => ({
      what: `Excel has not answered for ${seconds} seconds.`,
      todo: 'Finish any cell you are editing and close open dialogs, then try again.',
    }),
    'E-SHEET-GONE': () => ({ what: 'A sheet or table was deleted while the job ran.', todo: 'Build again.' }),
    'E-ACCESS-DENIED': () => ({ what: 'Excel does not allow this change here.', todo: 'Check whether sheets are protected or the workbook is read-only, then try again.' }),
    'E-TOO-LARGE': ({ hostCode }) => ({
      what: `Excel refused the amount of data (${hostCode}), even in small pieces.`,
      todo: 'Close other large workbooks and try again, or use Excel on the desktop.',
    }),
    'E-FILTERED-RANGE': () => ({ what: 'A filter on a sheet is in the way.', todo: 'Clear the filter on the sheets built by Clientele, then build again.' }),
    'E-MERGED-OR-PIVOT': ({ hostCode }) => ({
      what: `Merged cells or a PivotTable are in the way (${hostCode}).`,
      todo: 'Move the PivotTable or the merged cells off the sheets built by Clientele, then build again.',
    }),
    'E-CONNECTION': ({ hostCode }) => ({ what: `The connection to Excel was cut (${hostCode}).`, todo: 'Check the network, wait until Excel is back, and try again.' }),
    'E-EXCEL-TOO-OLD': ({ needs }) => ({ what: `This Excel is too old: ${needs} is needed.`, todo: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.' }),
    'E-EXCEL': ({ hostCode }) => ({ what: `Excel reported an error (${hostCode}).`, todo: 'Try again; if it stays so, save, close and reopen the workbook.' }),
  },
};
