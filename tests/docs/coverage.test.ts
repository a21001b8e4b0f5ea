import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUSTOMER_COLUMN_KEYS } from '../../src/core/locales/reportKeys';
import { reportMessagesOf } from '../../src/core/locales/messages';
import { buildModels } from '../../src/core/reports/registry';
import { inputOf, SMALL_SHEETS } from '../core/reports/smallBook';

const lines = readFileSync(join(__dirname, '../../docs/coverage.md'), 'utf8').split('\n');
const rows = lines.filter((line) => /^\| \d/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));

/** Written on request, so not among the sheets of a summary. */
const ON_REQUEST = ['portrait', 'review.since'];

describe('docs/coverage.md', () => {
  it('has every row of the checklist once, in order', () => {
    const numbers = rows.map((row) => row[1]!);
    const expected = Array.from({ length: 205 }, (_, index) => String(index + 1)).flatMap((number) =>
      number === '66' ? ['66', '66a'] : number === '114' ? ['114', '114a', '114b'] : [number],
    );
    expect(numbers).toEqual(expected);
  });

  it('names something in every row', () => {
    expect(rows.filter((row) => !row[3])).toEqual([]);
  });

  it('names only sheets that the product builds', () => {
    const { models, absent } = buildModels(inputOf(SMALL_SHEETS), reportMessagesOf('zh-CN'));
    const built = [...models, ...absent].map(({ key }) => key);
    const named = rows.flatMap((row) => [...row[3]!.matchAll(/sheets? ((?:`[\w.]+`(?:, | and )?)+)/g)].flatMap((match) => [...match[1]!.matchAll(/`([\w.]+)`/g)].map((key) => key[1]!)));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => ![...built, ...ON_REQUEST].includes(key))).toEqual([]);
  });

  it('names only columns that the customer list has', () => {
    const named = rows.flatMap((row) => [...row[3]!.matchAll(/columns? ((?:`\w+`(?:, )?)+)/g)].flatMap((match) => [...match[1]!.matchAll(/`(\w+)`/g)].map((key) => key[1]!)));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((key) => !(CUSTOMER_COLUMN_KEYS as readonly string[]).includes(key))).toEqual([]);
  });
});
