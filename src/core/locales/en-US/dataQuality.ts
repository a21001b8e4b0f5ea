import type { DataQualityWords } from '../dataQualityWords';
import { grouped } from '../grouped';
import { issues } from './issues';

/** `1 cell makes its row`, `2 cells make their rows`. */
const many = (count: number, one: string, other: string): string => `${grouped(count)} ${count === 1 ? one : other}`;

export const dataQuality: DataQualityWords = {
  issues,
  bookIssues: {
    'W-NO-CUSTOMER': { what: () => 'The row names no customer: its amount belongs to none and only stands in the reconciliation.', todo: 'Fill in the customer id or name.' },
    'W-LINE-REPEATED': { what: ({ value }) => `The row equals an earlier one in every column${value ? ` (order ${value})` : ''}; it may have been entered twice.`, todo: 'Check it; delete it if it is a repeat, or choose in the settings to leave repeats out.' },
    'X-AFTER-AS-OF': { what: ({ value }) => `The date ${value} is after the as-of date; the row is not counted.`, todo: 'Correct the date, or move the as-of date.' },
    'X-VOID': { what: ({ value }) => `The status is “${value}”; the row is in no figure.`, todo: 'Nothing to do.' },
    'W-PHONE-TEXT': { what: ({ value }) => `“${value}” is no phone number; it is kept as written.`, todo: 'Write a phone number, such as (212) 555-0123.' },
    'W-PHONE-ROUNDED': { what: ({ value }) => `The phone number ${value} was turned into a rounded figure by Excel; its last digits are gone.`, todo: 'Format the column as text and enter the number again.' },
    'W-PHONE-SHORT': { what: ({ value }) => `The phone number “${value}” is too short; it is kept as written.`, todo: 'Check the number.' },
    'W-PHONE-LONG': { what: ({ value }) => `The phone number “${value}” is too long; it is kept as written.`, todo: 'Check the number; divide several numbers with “/”.' },
    'W-PHONE-LOST-ZERO': { what: ({ value }) => `The phone number “${value}” looks like a landline without its leading 0; the 0 was not put back.`, todo: 'Check the area code.' },
    'W-PHONE-NO-AREA': { what: ({ value }) => `The landline “${value}” has no area code.`, todo: 'Add the area code.' },
    'W-PHONE-RANGE': { what: ({ value }) => `The phone number “${value}” is in no range in use; it is kept as written.`, todo: 'Check the number.' },
    'W-EMAIL-SEVERAL': { what: ({ value }) => `“${value}” has more than one @.`, todo: 'Write one e-mail address in a cell.' },
    'W-EMAIL-NO-AT': { what: ({ value }) => `“${value}” has no @ and is no e-mail address.`, todo: 'Write an e-mail address.' },
    'W-EMAIL-NAME': { what: ({ value }) => `The part before the @ of “${value}” is not well formed.`, todo: 'Check the e-mail address.' },
    'W-EMAIL-DOMAIN': { what: ({ value }) => `The part after the @ of “${value}” is not well formed.`, todo: 'Check the e-mail address.' },
    'W-EMAIL-LONG': { what: () => 'The e-mail cell is too long to be one address.', todo: 'Write one e-mail address in a cell.' },
    'W-EMAIL-PRIVATE': { what: ({ value }) => `${value} is a private mailbox.`, todo: 'Replace it where there is a company address; else nothing to do.' },
    'W-REGION-ADDRESS': { what: ({ value }) => `The region “${value}” differs from the place in the address; it is kept as written.`, todo: 'Check region and address.' },
  },
  problems: {
    tab: 'Data problems',
    title: 'Data problems',
    none: 'No data problem was found.',
    answer: (rejected, look, outside) =>
      `${rejected > 0 ? `${many(rejected, 'problem keeps its row', 'problems keep their rows')} out of the figures: correct ${rejected === 1 ? 'this' : 'these'} first` : 'No row is left out for a fault'}; ${grouped(look)} to look at in rows that are counted; ${grouped(outside)} in rows that are no business lines.`,
    note: 'A click on the cell leads to its place. No source sheet was changed; correct it there and build again, and this sheet follows.',
    classes: { rejected: 'Not counted', look: 'Look at', outside: 'Set aside' },
    columns: { class: 'Kind', sheet: 'Sheet', cell: 'Cell', field: 'Column', value: 'Value', what: 'Problem and what was done', todo: 'Suggestion', key: 'Reference' },
    row: (row) => `Row ${row}`,
    more: (count) => `${grouped(count)} more of this kind ${count === 1 ? 'is' : 'are'} not listed.`,
  },
  quality: {
    tab: 'Data quality',
    title: 'Data quality',
    answer: (columns, sheets, good) => `${many(columns, 'column', 'columns')} of ${many(sheets, 'sheet', 'sheets')} were read; ${grouped(good)} of them ${good === 1 ? 'has' : 'have'} no blank, faulty or repeated value.`,
    none: 'No column was read.',
    toProblems: 'Data problems',
    problemsCount: (count) => many(count, 'problem', 'problems'),
    note: 'Filled = share of cells that are not blank; valid = share of the filled ones that can be used; unique = share of different values among those, for columns that should not repeat.',
    columns: { sheet: 'Sheet', field: 'Column', filled: 'Filled', valid: 'Valid', unique: 'Unique', remark: 'Remark' },
    blank: (count) => `${grouped(count)} blank`,
    unusable: (count, exact) => `${exact ? '' : 'at least '}${grouped(count)} unusable`,
    repeated: (count) => `${grouped(count)} repeated`,
    good: 'no problem',
  },
};
