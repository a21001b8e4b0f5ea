import { buildSummary } from '../../src/app/buildSummary';
import { decideDuplicate } from '../../src/app/decideDuplicate';
import { reportMessagesOf } from '../../src/core/locales/messages';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { addDays, dayOf, type CivilDay } from '../../src/core/values/civilDay';
import { serialOfDay } from '../../src/core/values/excelSerial';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../excel/openWorkbook';

const TODAY = dayOf(2024, 6, 3);
/** C1 and C2 are one company under two ids; they and C3 stopped buying, C4 buys to the end. */
const CUSTOMERS = [
  ['客户编号', '客户名称', '联系人', '电话'],
  ['C1', '上海华东机电有限公司', '王芳', '021-55550001'],
  ['C2', '华东机电（上海）', '王芳', '02155550001'],
  ['C3', '恒通工贸', '赵敏', '13800138000'],
  ['C4', '远大泵业', '钱进', '13912345678'],
];
const salesWith = (date1904: boolean) => [
  ['订单号', '日期', '客户编号', '客户名称', '金额'],
  ...['C1', 'C2', 'C3', 'C4'].flatMap((id, c) =>
    Array.from({ length: 12 }, (_, i) => [`${id}-${i}`, serialOfDay(id === 'C4' ? addDays(TODAY, -20 * i) : addDays(dayOf(2023, 10, 1), 10 * i), date1904), id, CUSTOMERS[c + 1]![1]!, 1000 * (c + 1)]),
  ),
];
const ABOUT = reportMessagesOf('zh-CN');

async function opened(date1904 = false): Promise<OpenWorkbook> {
  const book = await openWorkbook([{ name: '销售', rows: salesWith(date1904), formats: [null, 'yyyy-mm-dd'] }, { name: '客户', rows: CUSTOMERS }]);
  book.workbook.date1904 = date1904;
  return book;
}
const build = (book: OpenWorkbook, today: CivilDay = TODAY) =>
  buildSummary({ port: book.port, language: 'zh-CN', settings: { ...DEFAULT_SETTINGS, pivotData: { ...DEFAULT_SETTINGS.pivotData, build: 'never' } }, today });

/** Rows of a list of ours below its header, by header. */
async function rowsOf(book: OpenWorkbook, sheet: string): Promise<{ readonly row: number; readonly column: (header: string) => number; readonly of: (header: string) => unknown }[]> {
  const cells = await valuesOf(book.port, sheet);
  const head = cells.findIndex((row) => row.includes(ABOUT.today.columns.customerId));
  const column = (header: string): number => cells[head]!.indexOf(header);
  return head < 0 ? [] : cells.slice(head + 1).map((row, i) => ({ row: head + 1 + i, column, of: (header) => row[column(header)] }));
}

async function type(book: OpenWorkbook, sheet: string, id: string, header: string, value: string | number): Promise<void> {
  const line = (await rowsOf(book, sheet)).find((one) => one.of(ABOUT.today.columns.customerId) === id);
  if (!line) throw new Error(`${id} is not on ${sheet}`);
  await book.port.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(line.row, line.column(header), 1, 1).values = [[value]];
    await context.sync();
  });
}

const idsOf = async (book: OpenWorkbook, sheet: string) => (await rowsOf(book, sheet)).map((line) => line.of(ABOUT.today.columns.customerId));

/** The user calls C1 and C2 one on the duplicates sheet. */
async function merge(book: OpenWorkbook): Promise<void> {
  const cells = await valuesOf(book.port, '疑似重复客户');
  const pair = cells[cells.findIndex((row) => row[0] === '决定') + 1]!;
  expect(await decideDuplicate(book.port, String(pair.at(-1)), 'merge', 'zh-CN')).toBe(true);
}

describe('What was noted under the id of a customer merged since (R-G1)', () => {
  it('follows the customer kept: a follow-up in the log and on the list, a coupon in the log and as last coupon', async () => {
    const book = await opened();
    await build(book);
    expect(await idsOf(book, '今日跟进')).toEqual(expect.arrayContaining(['C1', 'C2', 'C3']));
    await type(book, '今日跟进', 'C2', ABOUT.today.columns.result, '已联系');
    await type(book, '今日跟进', 'C2', ABOUT.today.columns.next, serialOfDay(addDays(TODAY, 9)));
    await type(book, '优惠券名单', 'C2', ABOUT.coupons.columns.issued, serialOfDay(TODAY));
    await merge(book);
    await build(book);
    const log = await rowsOf(book, '跟进记录');
    expect(log.map((line) => [line.of(ABOUT.today.log.columns.customerId), line.of(ABOUT.today.log.columns.customer), line.of(ABOUT.today.log.columns.result)])).toEqual([['C1', '上海华东机电有限公司', '已联系']]);
    const line = (await rowsOf(book, '今日跟进')).find((one) => one.of(ABOUT.today.columns.customerId) === 'C1');
    expect([line?.of(ABOUT.today.columns.result), line?.of(ABOUT.today.columns.next)]).toEqual(['已联系', serialOfDay(addDays(TODAY, 9))]);
    expect(await idsOf(book, '发券记录')).toEqual(['C1']);
    expect(await idsOf(book, '优惠券名单')).toEqual(['C3']); // C1 had one today
  });

  it('keeps the later of two entries in force, closes the earlier one, and building again changes nothing', async () => {
    const book = await opened();
    await build(book);
    await type(book, '今日跟进', 'C2', ABOUT.today.columns.result, '已联系');
    await build(book);
    const next = addDays(TODAY, 1);
    await type(book, '今日跟进', 'C1', ABOUT.today.columns.result, '已约访');
    await build(book, next);
    await merge(book);
    await build(book, next);
    const entries = async () => (await rowsOf(book, '跟进记录')).map((line) => [line.of(ABOUT.today.log.columns.customerId), line.of(ABOUT.today.log.columns.result), line.of(ABOUT.today.log.columns.closed)]);
    const merged = await entries();
    expect(merged).toEqual([['C1', '已约访', ''], ['C1', '已联系', serialOfDay(next)]]);
    await build(book, next);
    expect(await entries()).toEqual(merged);
  });
});

/** A cell of a list as the workbook shows it. */
async function shown(book: OpenWorkbook, sheet: string, id: string, header: string): Promise<string> {
  const line = (await rowsOf(book, sheet)).find((one) => one.of(ABOUT.today.columns.customerId) === id);
  return book.port.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(line!.row, line!.column(header), 1, 1).load({ text: true });
    await context.sync();
    return cell.text[0]![0]!;
  });
}

describe('A workbook that counts its days from 1904', () => {
  it('shows our dates as they are, and dates typed on our lists are the days the user meant', async () => {
    const book = await opened(true);
    await build(book);
    expect(await shown(book, '客户清单', 'C4', ABOUT.customers.columns.lastPurchase)).toBe('2024-06-03');
    await type(book, '今日跟进', 'C3', ABOUT.today.columns.result, '已联系');
    await type(book, '今日跟进', 'C3', ABOUT.today.columns.next, serialOfDay(addDays(TODAY, 9), true));
    await type(book, '优惠券名单', 'C3', ABOUT.coupons.columns.issued, serialOfDay(TODAY, true));
    await build(book);
    expect(await shown(book, '跟进记录', 'C3', ABOUT.today.log.columns.next)).toBe('2024-06-12');
    expect(await shown(book, '今日跟进', 'C3', ABOUT.today.columns.next)).toBe('2024-06-12');
    expect(await shown(book, '发券记录', 'C3', ABOUT.coupons.log.columns.issued)).toBe('2024-06-03');
    expect(await shown(book, '客户清单', 'C3', ABOUT.customers.columns.lastCoupon)).toBe('2024-06-03');
  });
});

describe('Rows that the user inserts above a table of ours', () => {
  it('leave the table to be found, and what was filled in below them is kept', async () => {
    const book = await opened();
    await build(book);
    for (const [sheet, above] of [['今日跟进', 2], ['优惠券名单', 1]] as const) {
      await book.port.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange(`1:${above}`).insert('Down');
        worksheet.getRange('A1').values = [['给销售部']];
        await context.sync();
      });
    }
    await type(book, '今日跟进', 'C3', ABOUT.today.columns.result, '已约访');
    await type(book, '优惠券名单', 'C3', ABOUT.coupons.columns.issued, serialOfDay(TODAY));
    await build(book);
    expect((await rowsOf(book, '跟进记录')).map((line) => [line.of(ABOUT.today.log.columns.customerId), line.of(ABOUT.today.log.columns.result)])).toEqual([['C3', '已约访']]);
    expect(await idsOf(book, '发券记录')).toEqual(['C3']);
    const line = (await rowsOf(book, '今日跟进')).find((one) => one.of(ABOUT.today.columns.customerId) === 'C3');
    expect(line?.of(ABOUT.today.columns.result)).toBe('已约访');
  });
});
