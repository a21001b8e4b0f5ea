import { grouped } from '../grouped';
import type { PaneCustomerWords } from '../paneCustomerWords';

export const paneCustomer: PaneCustomerWords = {
  search: 'Find a customer',
  searchHint: 'Name, number, phone or contact',
  noHit: 'No such customer. Try a part of the name or the last digits of the phone.',
  hits: (count) => `${grouped(count)} found`,
  choose: 'This may be one of these customers; choose:',
  start: 'Select a customer’s row on any sheet, or search above: the customer shows here at once.',
  nobody: {
    noCells: 'What is selected is no cell. Select a customer’s row, or search above.',
    blankRow: 'The selected row is blank or a header. Select a customer’s row, or search above.',
    noCustomer: 'The selected row names no customer. Select a customer’s row, or search above.',
    unknown: 'The customer of the selected row is not in the last analysis, perhaps because it was entered later. Look again on Home, or build the summary again.',
    noAnalysis: 'The data have not been analysed yet. Analysing them writes nothing and shows every customer here.',
    unreadable: 'Excel is busy (perhaps a cell is being edited). Press Enter, then select the row again.',
  },
  analyse: 'Analyse the data',
  follows: 'Follows the selected row',
  stays: 'The customer before is still shown below.',
  grade: (grade) => `Grade ${grade}`,
  steps: 'Next steps',
  months: 'Revenue of the last 12 months',
  monthsText: (from, to, least, most) => `Monthly revenue from ${from} to ${to}, least ${least}, most ${most}`,
  portrait: 'Write portrait sheet',
  written: (customer) => `The portrait of ${customer} is on:`,
};
