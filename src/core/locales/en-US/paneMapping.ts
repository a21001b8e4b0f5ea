import type { PaneMappingWords } from '../paneMappingWords';

export const paneMapping: PaneMappingWords = {
  heading: 'Sheets and columns',
  intro: 'What each sheet is taken for, and which column is what. Changes are kept in this workbook and never touch your data.',
  question: 'Please decide',
  answer: (open) => (open > 1 ? `${open} questions are open; this one first:` : 'The only question:'),
  useAnswer: 'Use this answer',
  hint: (count) => (count === 1 ? 'One question is yours to decide; until then the suggestion is used.' : `${count} questions are yours to decide; until then the suggestions are used.`),
  goAnswer: 'Decide',
  kind: 'This sheet holds',
  ignore: 'Do not use this sheet',
  headerRow: 'Header row',
  columns: 'Columns used',
  notUsed: 'Columns not used',
  change: 'Change',
  changeOf: (header) => `Change "${header}"`,
  unusedField: 'Not used',
  forget: 'Recognise automatically',
  given: 'as you chose',
  unusedSheets: 'Sheets not used',
  useAs: 'Use it as…',
  chooseColumn: 'Choose a column',
  undo: 'Undo the last change',
  rows: (first, last) => `Data in rows ${first} to ${last}`,
  problem: (code, sheet, words) => {
    const at = sheet === '' ? '' : `"${sheet}": `;
    if (code === 'M-HEADER-ROW') return `${at}row ${words} is no header; check its number.`;
    if (code === 'M-COLUMN-UNKNOWN') return `${at}there is no column "${words}"; choose again, or have the sheet recognised automatically.`;
    if (code === 'M-SHEET-UNKNOWN') return `${at}the workbook has this sheet no more; have it recognised automatically.`;
    if (code.startsWith('M-')) return `${at}the kept choice of columns cannot be used${words === '' ? '' : ` (${words})`}; have it recognised automatically.`;
    if (code === 'R-NO-CUSTOMER-COLUMN') return `${at}a column with the customer’s number or name is missing; choose it below.`;
    if (code === 'R-NO-DATE-COLUMN') return `${at}a column with the date is missing; choose it below.`;
    if (code === 'R-NO-AMOUNT-COLUMN') return `${at}a column with the amount (or quantity and unit price) is missing; choose it below.`;
    return 'There is no usable sales sheet yet: choose one under "Sheets not used".';
  },
};
