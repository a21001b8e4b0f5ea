import { buildPortrait } from '../../src/app/buildPortrait';
import { buildSummary } from '../../src/app/buildSummary';
import { selectedCustomer, selectedCustomers, type SelectedCustomerOptions } from '../../src/app/selectedCustomer';
import { CustomerDirectory } from '../../src/core/analysis/portrait/customerDirectory';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { userOf } from '../../src/host/byUser';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';

const TODAY = dayOf(2024, 3, 15);
const SALES: Cell[][] = [
  ['订单号', '日期', '客户编号', '客户名称', '金额'],
  ['A1', '2024-03-01', '001', '海岚机电', 100],
  ['A2', '2024-03-02', '1', '晨辉', 200],
  ['A3', '2024-03-03', 'K3', '同名公司', 300],
  ['A4', '2024-03-04', 'K4', '同名公司', 400],
  ['A5', '2024-03-05', '', '', 50],
];
const NOTES: Cell[][] = [
  ['跟进', '说明'],
  ['下周拜访 海岚机电', '（其他）'],
  ['Ｋ３', '全角编号'],
  ['海岚 机电', '名称里有空格'],
  ['同名公司', '两家'],
  ['海岚', '只是一部分'],
];
/** The customers as an analysis lists them. */
const CUSTOMERS = { ids: ['001', '1', 'K3', 'K4'], names: ['海岚机电', '晨辉', '同名公司', '同名公司'], inScope: Uint8Array.of(1, 1, 1, 1), length: 4 };
const OPTIONS: SelectedCustomerOptions = { find: (written) => written.map((one) => new CustomerDirectory(CUSTOMERS).find(one)) };

const open = (): Promise<OpenWorkbook> => openWorkbook([{ name: '销售', rows: SALES }, { name: '备忘', rows: NOTES }]);
const select = async (book: OpenWorkbook, sheet: string, address: string) => {
  userOf(book.office.host).select(sheet, address);
  return selectedCustomer(book.port, OPTIONS);
};

describe('The customer of the selected row', () => {
  it('is found on a source sheet by its id, whatever cell of the row is selected, and an id is text: 001 is not 1', async () => {
    const book = await open();
    expect(await select(book, '销售', 'E2')).toEqual({ found: 'one', customer: 0, written: '001', sheetName: '销售', row: 2 });
    expect(await select(book, '销售', 'A3')).toMatchObject({ found: 'one', customer: 1, written: '1' });
    expect(await select(book, '销售', '4:4')).toMatchObject({ found: 'one', customer: 2 });
  });

  it('is found on any other sheet by the selected cell first: width, case and spaces do not matter', async () => {
    const book = await open();
    expect(await select(book, '备忘', 'A3')).toMatchObject({ found: 'one', customer: 2, written: 'Ｋ３' });
    expect(await select(book, '备忘', 'B4')).toMatchObject({ found: 'one', customer: 0, written: '海岚 机电' });
  });

  it('is asked for where several bear the name', async () => {
    const book = await open();
    expect(await select(book, '备忘', 'A5')).toMatchObject({ found: 'several', written: '同名公司', candidates: [{ id: 'K3' }, { id: 'K4' }] });
  });

  it('is nobody, with the reason, where the row is a header, blank, below the data, names no customer or one not known', async () => {
    const book = await open();
    expect(await select(book, '销售', 'C1')).toMatchObject({ found: 'none', reason: 'noCustomer' });
    expect(await select(book, '销售', 'E6')).toMatchObject({ found: 'none', reason: 'blankRow' });
    expect(await select(book, '销售', 'A90')).toMatchObject({ found: 'none', reason: 'noCells' });
    expect(await select(book, '备忘', 'A6')).toMatchObject({ found: 'none', reason: 'noCustomer' });
    userOf(book.office.host).type('销售', 'C6:D6', [['K9', '同名']]);
    expect(await select(book, '销售', 'D6')).toMatchObject({ found: 'none', reason: 'unknown', written: 'K9' });
  });

  it('is only what the row writes where nothing has been analysed yet: a portrait can be asked for by that', async () => {
    const book = await open();
    userOf(book.office.host).select('销售', 'E2');
    expect(await selectedCustomer(book.port, { find: () => null })).toEqual({ found: 'none', reason: 'noAnalysis', near: [], written: '001' });
  });

  it('is found on our lists by their key column, on our pages by their names, on a portrait by whose it is', async () => {
    const book = await open();
    await buildSummary({ port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: TODAY });
    await buildPortrait({ port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: TODAY, customers: ['K4', '1'] });
    const list = book.workbook.sheets.find(({ name }) => name === '客户清单')!;
    for (let row = 1; row <= 4; row++) {
      const header = Array.from({ length: 20 }, (_, column) => list.cells.value(0, column));
      const id = String(list.cells.value(row, header.indexOf('客户ID')));
      expect(await select(book, '客户清单', `H${row + 1}`)).toMatchObject({ found: 'one', customer: CUSTOMERS.ids.indexOf(id) });
    }
    expect(await select(book, '晨辉', 'C30')).toMatchObject({ found: 'one', customer: 1 });
    const summary = book.workbook.sheets.find(({ name }) => name === '客户管理汇总')!;
    const cells = Array.from({ length: 60 }, (_, row) => Array.from({ length: 12 }, (_, column) => [row, column, summary.cells.value(row, column)] as const)).flat();
    const place = cells.find(([, , value]) => value === '海岚机电')!;
    userOf(book.office.host).select('客户管理汇总', `${'ABCDEFGHIJKLMNOP'[place[1]]}${place[0] + 1}`);
    expect(await selectedCustomer(book.port, OPTIONS)).toMatchObject({ found: 'one', customer: 0 });
  });

  it('is each customer of the rows, once, where several rows are selected; rows hidden by a filter are not meant', async () => {
    const book = await open();
    userOf(book.office.host).select('销售', 'A2:A6');
    expect((await selectedCustomers(book.port, OPTIONS)).map((one) => one.found === 'one' && one.customer)).toEqual([0, 1, 2, 3]);
    const sheet = book.workbook.sheets.find(({ name }) => name === '销售')!;
    sheet.hiddenRows.set(2, 2, 1);
    expect((await selectedCustomers(book.port, OPTIONS)).map((one) => one.found === 'one' && one.customer)).toEqual([0, 3]);
  });
});
