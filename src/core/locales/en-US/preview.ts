import { grouped } from '../grouped';
import type { PreviewWords } from '../previewWords';

const ARE = { numbers: 'numbers', dates: 'dates', codes: 'codes', words: 'text' } as const;
const cells = (count: number): string => `${grouped(count)} ${count === 1 ? 'cell' : 'cells'}`;

export const preview: PreviewWords = {
  column: (letters, field, reasons) => `column ${letters} is ${field}: ${reasons}`,
  unusedColumn: (letters, header, reason) => `column ${letters}${header === '' ? '' : ` (${header})`}: ${reason}`,
  score: (percent) => `${percent}% sure`,
  samples: (values) => `such as ${values}`,
  and: ', ',
  because: {
    given: (header) => `header ${header}, as you said`,
    exact: (header) => `header ${header}`,
    part: (header) => `header ${header} contains the name`,
    content: (header) => `header ${header}, and what stands in the cells`,
    cells: (are, percent, count) => `${percent} % ${ARE[are]} (of ${cells(count)})`,
    blank: 'no cell is filled in the rows looked at',
    joined: (header) => `together with ${header}`,
    unit: (shift) => `in units of ${grouped(10 ** shift)}`,
  },
  unused: {
    unknown: 'not needed',
    taken: (field) => `another column is surer to be ${field}`,
    disagrees: (field) => `its cells do not look like ${field}`,
    noHeader: 'it has no header',
  },
  ask: {
    whichList: (place) => `${place} holds several lists of the same kind. Which of them belong to your data?`,
    tax: (place) => `${place}: there are amounts with and without tax. Which ones are to be counted?`,
    whichColumn: (place, field) => `${place}: several columns may be ${field}. Which one is meant?`,
    dateOrder: (place, _, header) => `${place}: which comes first in the dates of “${header}”, the day or the month?`,
    decimalSign: (place, _, header) => `${place}: what is the decimal sign in “${header}”?`,
    scale: (place) => `${place}: what is the best possible score?`,
  },
  place: (sheet, column, more) => `Sheet “${sheet}”${column === null ? '' : `, column ${column}`}${more > 0 ? ` (and ${more} more like it)` : ''}`,
  choice: {
    column: (header) => header,
    allLists: 'All of them',
    oneList: (range) => `Only the one in ${range}`,
    dmy: 'The day first',
    mdy: 'The month first',
    point: 'A point (1,234.50)',
    comma: 'A comma (1.234,50)',
    scale: (greatest) => greatest,
  },
  evidence: {
    filled: (count) => `${cells(count)} filled`,
    either: (count) => `${cells(count)} can be read both ways`,
    only: (count) => `${cells(count)} only this way`,
    sum: (value) => `sum of the rows looked at ${value}`,
    rows: (first, last) => `rows ${first} to ${last}`,
    product: (count, of) => `quantity x unit price in ${grouped(count)} of ${grouped(of)} rows`,
    greatest: (value) => `greatest score ${value}`,
  },
  example: (written, meaning) => `${written} = ${meaning}`,
  until: (choice, because) => `Until you answer, this is used: ${choice} (${because}).`,
  proposedBecause: { first: 'the first of them', culture: 'as Excel’s regional settings write it', usual: 'the usual case', withoutTax: 'revenue is counted without tax' },
};
