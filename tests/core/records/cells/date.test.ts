import fc from 'fast-check';
import { calendarOf, dayOf, isoOf, type CivilDay } from '../../../../src/core/values/civilDay';
import { serialOfDay } from '../../../../src/core/values/excelSerial';
import {
  BUSINESS_DAYS, DATE_DAY_FIRST, DATE_EITHER, DATE_EMPTY, DATE_ERROR, DATE_MONTH, DATE_MONTH_FIRST, DATE_PLAIN, DATE_RANGE, DATE_TEXT, DateCellReader, LIFE_DAYS,
} from '../../../../src/core/records/cells/dateCell';
import type { CellInput } from '../../../../src/core/tables/columns';

function read(cell: CellInput | undefined, date1904 = false): [state: number, iso: string | null] {
  const reader = new DateCellReader(date1904);
  const state = reader.read(cell);
  return [state, state < DATE_EMPTY ? isoOf(reader.day as CivilDay) : null];
}

describe('a date cell', () => {
  test.each<[CellInput, string]>([
    [45322, '2024-01-31'],
    [45322.75, '2024-01-31'],
    [45321.9999999, '2024-01-31'],
    [20240131, '2024-01-31'],
    ['2024-01-31', '2024-01-31'],
    ['2024-1-31', '2024-01-31'],
    ['2024/1/31', '2024-01-31'],
    ['2024.1.31', '2024-01-31'],
    ['2024年1月31日', '2024-01-31'],
    ['2024 年 1 月 31 日', '2024-01-31'],
    ['２０２４年１月３１日', '2024-01-31'],
    ['２０２４／０１／３１', '2024-01-31'],
    ['20240131', '2024-01-31'],
    ['2024-01-31T23:59:59Z', '2024-01-31'],
    ['2024-01-31T23:59:59.9999+08:00', '2024-01-31'],
    ['2010-12-01 08:26:00', '2010-12-01'],
    ['1996-07-04 00:00:00.000', '1996-07-04'],
    ['31-Jan-24', '2024-01-31'],
    ['31-Jan-2024', '2024-01-31'],
    ['Jan 31, 2024', '2024-01-31'],
    ['31 January 2024', '2024-01-31'],
    ['2024-Jan-31', '2024-01-31'],
    ['3rd March 1999', '1999-03-03'],
    ['31.01.2024', '2024-01-31'],
    ['2024-01-31 星期三', '2024-01-31'],
    ['2024年1月31日（周三）', '2024-01-31'],
    ['Wed, 31 Jan 2024', '2024-01-31'],
    ['2024-01-31 上午 10:20', '2024-01-31'],
    ['2024/1/31 10:20 PM', '2024-01-31'],
    ['民國113年1月31日', '2024-01-31'],
    [' 2024-01-31\u00a0', '2024-01-31'],
    ['45322', '2024-01-31'],
    ['113年1月31日', '2024-01-31'],
    ['113/1/31', '2024-01-31'],
    ['中華民國113年1月31日', '2024-01-31'],
    ['1130131', '2024-01-31'],
    [1130131, '2024-01-31'],
    ['星期三 2024/1/31', '2024-01-31'],
    ['2024年1月31日 下午3时20分', '2024-01-31'],
    ['2024-01-31 晚上9点', '2024-01-31'],
    ['2024/1/31 上午', '2024-01-31'],
    ['31 January 2024, Wednesday', '2024-01-31'],
    ['24-1-70', '1970-01-24'],
    ['70-1-24', '1970-01-24'],
  ])('%p is %s', (cell, iso) => {
    expect(read(cell)[1]).toBe(iso);
  });

  test.each<[CellInput | undefined, number]>([
    ['', DATE_EMPTY], [null, DATE_EMPTY], [undefined, DATE_EMPTY], ['  \u3000\u200b', DATE_EMPTY], ['NULL', DATE_EMPTY],
    ['abc', DATE_TEXT], ['2024-02-30', DATE_TEXT], ['2024-13-01', DATE_TEXT], [true, DATE_TEXT], ['13/13/2024', DATE_TEXT], ['合计', DATE_TEXT], [NaN, DATE_TEXT],
    [0, DATE_RANGE], [60, DATE_RANGE], [3, DATE_RANGE], [999999, DATE_RANGE], [-1, DATE_RANGE], [Infinity, DATE_RANGE], ['1900-01-01', DATE_RANGE], [99999999, DATE_RANGE],
    ['N/A', DATE_EMPTY], ['nan', DATE_EMPTY], ['-', DATE_EMPTY], ['/', DATE_EMPTY], ['无', DATE_EMPTY], ['202413', DATE_TEXT], [202413, DATE_RANGE], ['#N/A', DATE_ERROR], ['#VALUE!', DATE_ERROR],
  ])('%p gives the reason %i', (cell, state) => {
    expect(read(cell)[0]).toBe(state);
  });

  test.each<[CellInput, string]>([['Mar-24', '2024-03-01'], ["Mar '24", '2024-03-01'], ['March 2024', '2024-03-01'], ['2024-Mar', '2024-03-01'], ['2024年3月', '2024-03-01'], ['2024-03', '2024-03-01'], ['3/2024', '2024-03-01'], ['202403', '2024-03-01'], [202403, '2024-03-01']])('%p is a month alone, taken as its first day', (cell, iso) => {
    expect(read(cell)).toEqual([DATE_MONTH, iso]);
  });

  test('says what slash dates tell of the order of day and month', () => {
    expect(read('01/02/2015')).toEqual([DATE_EITHER, '2015-01-02']);
    expect(read('1/18/2015')).toEqual([DATE_MONTH_FIRST, '2015-01-18']);
    expect(read('18/1/2015')).toEqual([DATE_DAY_FIRST, '2015-01-18']);
    expect(read('3/3/2015')).toEqual([DATE_PLAIN, '2015-03-03']);
    expect(read('1/2/15')).toEqual([DATE_EITHER, '2015-01-02']);
  });

  test('of a 1904 workbook is 1,462 days later', () => {
    expect(read(35064, true)[1]).toBe('2000-01-01');
  });

  test('of a birthday may lie before 1950', () => {
    const reader = new DateCellReader(false, LIFE_DAYS);
    expect(reader.read('1931-05-01')).toBe(DATE_PLAIN);
    expect(new DateCellReader(false).read('1931-05-01')).toBe(DATE_RANGE);
  });

  test('is read back from every way of writing it (I29, I21)', () => {
    fc.assert(
      fc.property(fc.integer({ min: BUSINESS_DAYS.first, max: BUSINESS_DAYS.last }), (number) => {
        const day = number as CivilDay;
        const { year, month, day: date } = calendarOf(day);
        const [mm, dd] = [String(month).padStart(2, '0'), String(date).padStart(2, '0')];
        const ways: CellInput[] = [
          serialOfDay(day), `${year}-${mm}-${dd}`, `${year}/${month}/${date}`, `${year}.${month}.${date}`, `${year}年${month}月${date}日`, `${year}${mm}${dd}`,
          Number(`${year}${mm}${dd}`), `${year}-${mm}-${dd}T23:59:59Z`, `${date}.${month}.${year}`,
        ];
        for (const way of ways) {
          const reader = new DateCellReader(false);
          expect([way, reader.read(way), reader.day]).toEqual([way, DATE_PLAIN, dayOf(year, month, date)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of any kind gives a state and never throws (I31)', () => {
    const reader = new DateCellReader(false);
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('1/1/1', '--', '2024-', '9999/99/99', `${'1/'.repeat(40)}`, ' '.repeat(30000)));
    fc.assert(
      fc.property(cell, (value) => {
        const state = reader.read(value);
        expect(state >= DATE_PLAIN && state <= DATE_ERROR).toBe(true);
        if (state < DATE_EMPTY) expect(reader.day >= BUSINESS_DAYS.first && reader.day <= BUSINESS_DAYS.last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('read after an equal one gives the same day', () => {
    const reader = new DateCellReader(false);
    reader.read('2024-01-31');
    const first = reader.day;
    reader.read('#N/A');
    expect(reader.read('2024-01-31')).toBe(DATE_PLAIN);
    expect(reader.read('2024-01-31')).toBe(DATE_PLAIN);
    expect(reader.day).toBe(first);
  });
});
