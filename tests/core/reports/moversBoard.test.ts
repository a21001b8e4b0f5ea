import { reportMessagesOf } from '../../../src/core/locales/messages';
import { moversReport } from '../../../src/core/reports/movers/movers';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import { addDays, isoOf } from '../../../src/core/values/civilDay';
import type { Block, TableBlock } from '../../../src/core/sheets/model';
import { day } from '../analysis/analyseRows';
import { inputOf, SALES_ONLY, serial, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

/** One sale so many days before 2024-04-30. */
function sold(customer: string, back: number, amount: number, category = 'oil') {
  return [serial(isoOf(addDays(day('2024-04-30'), -back))), customer, amount, category] as const;
}

const SALES: PlainSheet = {
  kind: 'sales',
  fields: ['date', 'customerId', 'amount', 'category'],
  rows: [
    sold('up', 1, 9000), sold('up', 40, 2000), sold('up', 200, 10),
    sold('more', 3, 5000), sold('more', 33, 1000), sold('more', 200, 10),
    sold('down', 2, 100), sold('down', 45, 4000), sold('down', 300, 10),
    sold('fresh', 0, 700),
    sold('again', 5, 600), sold('again', 100, 50),
    ...[1, 2, 3, 4, 5, 6].map((back) => sold('often', back, 10)), sold('often', 31, 10), sold('often', 99, 10),
    ...[1, 3, 5, 7, 9, 11, 13, 15, 17, 19].map((back) => sold('busy', back, 10)), sold('busy', 31, 10), sold('busy', 99, 10),
    sold('partly', 1, 10, 'belts'), sold('partly', 35, 10, 'belts'), ...[90, 110, 130].map((back) => sold('partly', back, 800)),
  ],
};

function blocksOf(sheets: readonly PlainSheet[]): Block[] {
  return moversReport(reportContext(inputOf(sheets, 'en-US'), words)).rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function column(table: string, key: string) {
  const found = blocksOf([SALES]).find((block): block is TableBlock => block.type === 'table' && block.key === table);
  return found?.columns.find((one) => one.key === key)?.values;
}

test('surges of sales stand with the greatest difference first, plunges beside them', () => {
  expect(column('amountUp', 'customer')).toEqual(['up', 'more']);
  expect(column('amountUp', 'change')).toEqual([3.5, 4]);
  expect(column('amountDown', 'customer')).toEqual(['down']);
});

test('changes of frequency say where they may be chance', () => {
  expect(column('daysUp', 'customer')).toEqual(['busy', 'often']);
  expect(column('daysUp', 'chance')?.map((value) => String(value).endsWith(' ?'))).toEqual([false, true]);
});

test('new and restarted customers have lists of their own', () => {
  expect(column('new', 'customer')).toEqual(['fresh']);
  expect(column('restarted', 'customer')).toEqual(['again']);
});

test('who still buys but gave up a product line is named with the line', () => {
  expect(column('lines', 'customer')).toEqual(['partly']);
  expect(column('lines', 'line')).toEqual(['oil']);
  expect(column('lines', 'usual')).toEqual([20]);
  expect(column('lines', 'elapsed')).toEqual([90]);
  expect(column('lines', 'amount')).toEqual([2400]);
});

test('without categories the sheet says which column would bring the product lines', () => {
  const notes = blocksOf(SALES_ONLY).flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(notes).toContain(words.movers.linesMissing);
});
