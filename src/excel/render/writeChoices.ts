import type { Choices } from '../../core/sheets/sheetLayout';
import { rangeOf } from '../address';

/**
 * A drop-down list over cells of the user's. A blank cell is allowed: it takes a choice back.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
 */
export function writeChoices(sheet: Excel.Worksheet, { area, entries }: Choices): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = { list: { inCellDropDown: true, source: entries.join(',') } };
  dataValidation.ignoreBlanks = true;
}
