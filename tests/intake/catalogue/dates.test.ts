import type { CellInput } from '../../../src/core/tables/columns';
import { analyse } from '../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf, isoOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { priorYearPeriod } from '../../../src/core/values/period';
import { isDateFormat } from '../../../src/core/records/recognition/columnEvidence';
import { checkData } from '../../../src/app/checkData';
import { openWorkbook } from '../../excel/openWorkbook';
import { EN, readAll, readOne, ZH } from './ledger';

const line = (date: CellInput, at = 0): CellInput[] => [`A${at}`, date, 'C1', '上海机械', 10];
/** A ledger of some dates below a Chinese or English header. */
const dates = (cells: readonly CellInput[], header: readonly string[] = ZH) => readOne([header, ...cells.map((cell, i) => line(cell, i))]);
/** Enough plain dates for the column to be seen as one of dates. */
const PLAIN = ['2024-01-15', '2024-01-16', '2024-01-17', '2024-01-18'];

describe.each([['zh', ZH], ['en', EN]] as const)('dates below %s headers', (_language, header) => {
  test('DT1 serials of the first months of 1900 are refused, never shifted', () => {
    expect(dates([45_306, 45_307, 45_308, 1, 59, 60], header)).toMatchObject({ days: ['2024-01-15', '2024-01-16', '2024-01-17'], counts: { 'E-DATE-RANGE': 3 } });
  });

  test('DT2 a workbook of the 1904 system is 1,462 days later', () => {
    const rows = [header, line(serialOfDay(dayOf(2024, 1, 15), true)), line(serialOfDay(dayOf(2024, 1, 16), true))];
    expect(readOne(rows, { date1904: true }).days).toEqual(['2024-01-15', '2024-01-16']);
  });

  test.each<[string, readonly CellInput[]]>([
    ['serials and digits', [45_306, 20240115, '20240115', '45306']],
    ['year first', ['2024-01-15', '2024/1/15', '2024.1.15', '2024年1月15日', '２０２４／０１／１５', '2024 年 1 月 15 日']],
    ['month words', ['15-Jan-24', '15 Jan 2024', 'Jan 15, 2024', '15th January 2024', '2024-Jan-15']],
    ['with a weekday', ['2024-01-15 星期一', '2024年1月15日（周一）', '周一 2024-01-15', 'Mon, 15 Jan 2024', 'Monday 2024-01-15', '15 January 2024, Monday']],
    ['with a time of day', ['2024-01-15 上午 9:30', '2024年1月15日 下午3时20分', '2024-01-15 下午3点', '2024/1/15 10:20 PM', '2024-01-15T23:59:59Z', '2024-01-15 上午']],
    ['of the Minguo calendar', ['民國113年1月15日', '中華民國113年1月15日', '113/1/15', '113年1月15日', '1130115', 1130115]],
  ])('DT3 %s', (_kind, cells) => {
    expect(dates(cells, header)).toMatchObject({ days: cells.map(() => '2024-01-15'), counts: {}, warned: {} });
  });

  test('DT3 a month alone is its first day, and the column says how many there are', () => {
    const cells = ['Mar-24', 'March 2024', '2024年3月', '2024-03', 202403];
    expect(dates(cells, header)).toMatchObject({ days: cells.map(() => '2024-03-01'), counts: {}, warned: { 'W-DATE-MONTH': 1 } });
    expect(dates(cells, header).book.intake[0]!.issues[0]!.value).toBe('5');
  });

  test('DT4 the order of day and month follows the cells of the column that tell', () => {
    expect(dates(['01/02/2024', '25/02/2024'], header).days).toEqual(['2024-02-01', '2024-02-25']);
    expect(dates(['01/02/2024', '02/25/2024'], header).days).toEqual(['2024-01-02', '2024-02-25']);
  });

  test('DT4 where no cell tells the way of the user is taken, and said', () => {
    const rows = [header, line('01/02/2024'), line('03/04/2024', 1)];
    expect(readOne(rows, {}, { dateOrder: 'dmy' })).toMatchObject({ days: ['2024-02-01', '2024-04-03'], warned: { 'W-DATE-ASSUMED': 1 } });
    expect(readOne(rows, {}, { dateOrder: 'mdy' })).toMatchObject({ days: ['2024-01-02', '2024-03-04'], warned: { 'W-DATE-ASSUMED': 1 } });
  });

  test('DT4 a column that holds both orders loses the cells that do not tell, with their count', () => {
    expect(dates(['25/02/2024', '02/25/2024', '01/02/2024', '03/04/2024'], header)).toMatchObject({ days: ['2024-02-25', '2024-02-25'], counts: { 'E-DATE-ORDER': 2 }, warned: { 'W-DATE-MIXED': 1 } });
  });

  test('DT4 a column that holds both orders is told with how many cells prove each, and how many neither', () => {
    const { book } = dates(['25/02/2024', '26/02/2024', '02/25/2024', '01/02/2024', '03/04/2024', '05/06/2024'], header);
    expect(book.intake[0]!.issues.find(({ code }) => code === 'W-DATE-MIXED')).toMatchObject({ value: '1/2/3', field: 'date' });
  });

  test('DT5 years of two digits lie in 1970 to 2069', () => {
    expect(dates(['15-Jan-24', '15-Jan-69', '15-Jan-70', '24.01.24'], header).days).toEqual(['2024-01-15', '2069-01-15', '1970-01-15', '2024-01-24']);
  });

  test('DT6 a time of day is cut after it is rounded to the second', () => {
    expect(dates([45_306, 45_306.25, 45_306.99998, 45_306.9999999, '2024-01-15 23:59:59.9999'], header).days).toEqual(['2024-01-15', '2024-01-15', '2024-01-15', '2024-01-16', '2024-01-15']);
  });

  test('DT7 the written calendar day counts, whatever zone is named', () => {
    expect(dates(['2024-01-15T23:30:00Z', '2024-01-15T00:30:00+08:00', '2024-01-15T23:30:00-05:00'], header).days).toEqual(Array(3).fill('2024-01-15'));
  });

  test('DT9 dates after the as-of date are out of scope, counted and in no figure', () => {
    const { book } = dates(['2024-01-15', '2024-02-15', '2034-02-15'], header);
    const analysis = analyse(book, DEFAULT_SETTINGS, { today: dayOf(2024, 3, 1) });
    expect(isoOf(analysis.asOf)).toBe('2024-02-15');
    expect(analysis.rows.sales).toMatchObject({ read: 3, used: 2, outOfScopeBy: { 'X-AFTER-AS-OF': 1 } });
  });

  test('DT10 numbers that are no dates are refused one by one, and a column of them is no date column', () => {
    expect(dates([...PLAIN, 3, 999999, 12.5], header).counts).toEqual({ 'E-DATE-RANGE': 3 });
    expect(dates([1, 2, 3, 4, 5], header).problems).toEqual(['R-NO-DATE-COLUMN']);
  });

  test('DT11 a ship date before the order date is kept as written', () => {
    const ship = header === ZH ? '发货日期' : 'Ship date';
    const { book } = readOne([[...header, ship], [...line('2024-01-15'), '2024-01-10'], [...line('2024-01-16', 1), '']]);
    expect(isoOf(book.sales.shipDate![0] as ReturnType<typeof dayOf>)).toBe('2024-01-10');
    expect(book.sales.length).toBe(2);
  });

  test('DT11 shipped before it was ordered and due before it was invoiced are listed with both dates', () => {
    const zh = header === ZH;
    const sold = [[...header, zh ? '发货日期' : 'Ship date'], [...line('2024-01-15'), '2024-01-10'], [...line('2024-01-16', 1), '2024-01-16'], [...line('2024-01-17', 2), '']];
    const owed = [zh ? ['发票号', '客户编号', '开票日期', '到期日', '应收金额'] : ['Invoice no', 'Customer ID', 'Invoice date', 'Due date', 'Invoice amount'], ['I1', 'C1', '2024-02-01', '2024-01-01', 5], ['I2', 'C1', '2024-02-01', '2024-02-01', 5]];
    const { book, warned } = readAll([{ name: '销售', rows: sold }, { name: '应收', rows: owed }]);
    expect(warned).toEqual({ 'W-SHIP-BEFORE-ORDER': 1, 'W-DUE-BEFORE-INVOICE': 1 });
    expect(book.intake.map((sheet) => sheet.issues)).toEqual([
      [expect.objectContaining({ code: 'W-SHIP-BEFORE-ORDER', row: 2, column: 5, value: '2024-01-15 / 2024-01-10' })],
      [expect.objectContaining({ code: 'W-DUE-BEFORE-INVOICE', row: 2, column: 3, value: '2024-02-01 / 2024-01-01' })],
    ]);
  });

  test('DT13 the day of today is handed in: the same book is seen as of any day', () => {
    const { book } = dates(['2024-01-15', '2024-02-15'], header);
    expect(isoOf(analyse(book, DEFAULT_SETTINGS, { today: dayOf(2024, 1, 31) }).asOf)).toBe('2024-01-15');
    expect(isoOf(analyse(book, DEFAULT_SETTINGS, { today: dayOf(2024, 3, 31) }).asOf)).toBe('2024-02-15');
  });
});

test('DT3 cells that say there is no date are empty, not wrong', () => {
  const empty = ['NULL', 'N/A', 'nan', '-', '/', '无', ' '];
  expect(dates([...PLAIN, ...PLAIN, ...empty]).counts).toEqual({ 'E-DATE-EMPTY': empty.length });
});

test('DT8 the zone of the machine does not matter: every zone gives one day for a serial and a text', () => {
  const zone = process.env.TZ;
  try {
    for (const name of ['Asia/Shanghai', 'America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Pacific/Apia', 'UTC']) {
      process.env.TZ = name;
      expect([name, ...dates([45_306, '2024-01-15', '2024-01-15T23:59:59Z', 'Jan 15, 2024']).days]).toEqual([name, ...Array<string>(4).fill('2024-01-15')]);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('DT12 the same month last year ends where last year ended it', () => {
  const period = priorYearPeriod({ start: dayOf(2024, 2, 1), end: dayOf(2024, 2, 29) });
  expect([isoOf(period.start), isoOf(period.end)]).toEqual(['2023-02-01', '2023-02-28']);
});

test('DT14 a date column of serials is read through Excel as the days it shows', async () => {
  const rows = [[...EN], line(45_306), line(45_307, 1)];
  const book = await openWorkbook([{ name: 'Sales', rows, formats: [null, 'm/d/yyyy', null, null, null] }]);
  const { days } = await checkData({ port: book.port, language: 'en-US', today: dayOf(2024, 3, 1) });
  expect(days.map((span) => span && [isoOf(span.first), isoOf(span.last)])).toEqual([['2024-01-15', '2024-01-16']]);
});

test.each([['m/d/yyyy', true], ['yyyy"年"m"月"d"日"', true], ['[$-804]yyyy/m/d;@', true], ['dd.mm.yy', true], ['e/m/d', true], ['0.00', false], ['#,##0', false], ['General', false], ['@', false], ['"day" 0', false]])(
  'DT15 the tokens of the format %s tell a date: %s',
  (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  },
);
