import type { TemplateKind, TemplateWords } from '../locales/templateWords';
import { TEMPLATE_LISTS } from '../locales/templateWords';
import { columnLetters } from '../values/columnLetters';
import type { ColumnEntry, EntryRule } from './SheetDress';
import type { TemplateColumn } from './TemplateColumn';
import { TEMPLATE_COLUMNS } from './templateColumns';

/** Rows below the header that have drop-downs, hints and marks: more than anyone types; Excel carries them on as the table grows. */
export const DRESSED_ROWS = 20_000;

/** What stands beside the sheet being made. */
export interface Beside {
  /** The page of lists is added, too: drop-downs then grow with it; else the entries are written out. */
  readonly lists: boolean;
  /** The customer sheet is added, too: other sheets then offer its ids. */
  readonly customers: boolean;
}

/** Excel's limits. @see https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt */
const MOST_TITLE = 32;
const MOST_TEXT = 32_767;

/** What may be typed in a column, with its hint: how it is to be filled, what level of the file it belongs to, and how to write it. */
export function columnEntry(words: TemplateWords, kind: TemplateKind, column: TemplateColumn, index: number, [header, hint]: readonly [string, string], beside: Beside): ColumnEntry {
  const level = column.level === 'plain' ? '' : ` · ${words.levels[column.level]}`;
  return {
    column: index,
    ...ruleOf(words, kind, column, index, beside),
    prompt: { title: header.slice(0, MOST_TITLE), message: `[${words.fill[column.fill]}${level}] ${hint}` },
  };
}

function ruleOf(words: TemplateWords, kind: TemplateKind, column: TemplateColumn, index: number, beside: Beside): Pick<ColumnEntry, 'rule' | 'alert'> {
  const { alert } = words;
  const warning = (message: string): ColumnEntry['alert'] => ({ style: 'warning', title: alert.title, message });
  if (column.list) {
    const { key, only } = column.list;
    const { name, entries } = words.lists[key];
    const rule: EntryRule = { type: 'list', from: beside.lists ? { sheet: words.sheetNames.lists, column: TEMPLATE_LISTS.indexOf(key) } : null, entries };
    return { rule, alert: only ? { style: 'stop', title: alert.title, message: beside.lists ? alert.notInList(name) : alert.notAnEntry } : null };
  }
  const anything: Pick<ColumnEntry, 'rule' | 'alert'> = { rule: { type: 'length', least: 0, most: MOST_TEXT }, alert: null };
  switch (column.type) {
    case 'date':
      return { rule: { type: 'date' }, alert: warning(alert.notADate) };
    case 'amount':
    case 'quantity':
      return { rule: { type: 'amount' }, alert: warning(alert.notAnAmount) };
    case 'whole':
      return { rule: { type: 'whole' }, alert: warning(alert.notAWhole) };
    case 'phone':
      return { rule: { type: 'length', least: 7, most: 60 }, alert: warning(alert.notAPhone) };
    case 'email':
      return { rule: { type: 'formula', formula: `=ISNUMBER(FIND("@",${cell(index)}))` }, alert: warning(alert.notAMail) };
    case 'id':
      if (column.unique === true) return { rule: { type: 'formula', formula: `=COUNTIF(${wholeColumn(index)},${cell(index)})=1` }, alert: warning(alert.idTaken) };
      if (column.field !== 'customerId' || kind === 'customers' || !beside.customers) return anything;
      // The ids that stand on the customer sheet are offered; one that is not there yet is taken all the same.
      return { rule: { type: 'list', from: { sheet: words.sheetNames.customers, column: TEMPLATE_COLUMNS.customers.findIndex(({ field }) => field === 'customerId') }, entries: [] }, alert: null };
    case 'text':
      return anything;
  }
}

/** The first data row's cell of a column, and the column below its header. */
export const cell = (column: number): string => `${columnLetters(column)}2`;
const wholeColumn = (column: number): string => `$${columnLetters(column)}$2:$${columnLetters(column)}$${DRESSED_ROWS + 1}`;
