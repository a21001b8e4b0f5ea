import type { Choices, ListOnSheet } from '../../core/sheets/sheetLayout';
import { areaAddress, quotedSheet, rangeOf } from '../address';
import type { SheetNames } from './linkReference';

/**
 * A drop-down list over cells of the user's. A blank cell is allowed: it takes a choice back.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
 */
export function writeChoices(sheet: Excel.Worksheet, { area, entries, from }: Choices, names: SheetNames): void {
  const source = from ? cellsOf(from, names) : entries.join(',');
  if (source === null) return;
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  // What is written over a list that has grown since is looked for all the same, and told where it is not found.
  if (from) dataValidation.errorAlert = { showAlert: false, title: '', message: '', style: 'Information' };
  dataValidation.ignoreBlanks = true;
}

/** The cells as a validation's source names them; absolute, or each cell of the area would look at rows of its own. */
function cellsOf({ report, row, column, rows }: ListOnSheet, names: SheetNames): string | null {
  const name = names.get(report);
  if (name === undefined || rows < 1) return null;
  const address = areaAddress({ row, column, rows, columns: 1 }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quotedSheet(name)}!${address}`;
}
