import type { EntryRule, ListColumn } from '../../core/template/SheetDress';
import { columnLetters, MOST_ROWS, quotedSheet } from '../address';

/** No customer's day lies before it; a year typed with a digit too few does. */
const FIRST_DATE = '1900-03-01';
const LAST_DATE = '2199-12-31';
const MOST_AMOUNT = 1e13;
/** The most letters of a list written out. @see https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation */
const MOST_LIST = 255;

/**
 * A validation rule in Excel's words. A list that stands nowhere and does not fit as text becomes a rule that takes anything.
 * @param names the names given to sheets, by the names wanted
 */
export function entryRule(rule: EntryRule, names: ReadonlyMap<string, string>): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list': {
      const source = rule.from ? growingList(rule.from, names) : rule.entries.join(',');
      const fits = rule.from !== null || (source.length <= MOST_LIST && rule.entries.every((entry) => !String(entry).includes(',')));
      return fits && source !== '' ? { list: { inCellDropDown: true, source } } : { textLength: { operator: 'LessThanOrEqualTo', formula1: 32_767 } };
    }
    case 'date':
      return { date: { operator: 'Between', formula1: FIRST_DATE, formula2: LAST_DATE } };
    case 'amount':
      return { decimal: { operator: 'Between', formula1: -MOST_AMOUNT, formula2: MOST_AMOUNT } };
    case 'whole':
      return { wholeNumber: { operator: 'Between', formula1: 0, formula2: 10_000_000 } };
    case 'length':
      return { textLength: { operator: 'Between', formula1: rule.least, formula2: rule.most } };
    case 'formula':
      return { custom: { formula: rule.formula } };
  }
}

/**
 * From the cell below the header down as many rows as have entries: a list that the user adds to is longer at once. At least one
 * row, since Excel refuses an empty list.
 */
function growingList({ sheet, column }: ListColumn, names: ReadonlyMap<string, string>): string {
  const place = `${quotedSheet(names.get(sheet) ?? sheet)}!`;
  const letters = columnLetters(column);
  return `=OFFSET(${place}$${letters}$2,0,0,MAX(1,COUNTA(${place}$${letters}$2:$${letters}$${MOST_ROWS})),1)`;
}
