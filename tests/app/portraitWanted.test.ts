import { buildPortrait } from '../../src/app/buildPortrait';
import { buildSummary } from '../../src/app/buildSummary';
import { portraitWanted } from '../../src/app/portraitWanted';
import { selectedCustomer } from '../../src/app/selectedCustomer';
import { CustomerDirectory } from '../../src/core/analysis/portrait/customerDirectory';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { userOf } from '../../src/host/byUser';
import { openWorkbook, type OpenWorkbook } from '../excel/openWorkbook';

const open = (): Promise<OpenWorkbook> =>
  openWorkbook([
    {
      name: '销售',
      rows: [
        ['订单号', '日期', '客户编号', '客户名称', '金额'],
        ['A1', '2024-03-01', 'K1', '海岚机电', 100],
        ['A2', '2024-03-02', 'K2', '=1+1', 200],
        ['A3', '2024-03-03', 'K3', '晨辉', 300],
      ],
    },
  ]);
const basics = (book: OpenWorkbook) => ({ port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15) }) as const;

describe('The title of the reusable portrait sheet', () => {
  it('is a drop-down of the customer list, and what is chosen there is the portrait wanted next', async () => {
    const book = await open();
    await buildSummary(basics(book));
    const built = await buildPortrait({ ...basics(book), customers: ['K1'] });
    const sheet = book.workbook.sheets.find(({ name }) => name === built.portraits[0]!.name)!;
    const source = await book.port.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheet.name).getRange('A1');
      dataValidation.load({ rule: true });
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(source).toBe("='客户清单'!$A$2:$A$4");
    const list = book.workbook.sheets.find(({ name }) => name === '客户清单')!;
    expect([1, 2, 3].map((row) => list.cells.value(row, 0)).sort()).toEqual(['=1+1', '晨辉', '海岚机电'].sort());
    expect(await portraitWanted(book.port)).toMatchObject({ sheetName: sheet.name, written: '海岚机电' });

    userOf(book.office.host).type(sheet.name, 'A1', [['晨辉']]);
    const wanted = await portraitWanted(book.port);
    expect(wanted).toMatchObject({ written: '晨辉' });
    const next = await buildPortrait({ ...basics(book), customers: [wanted!.written] });
    expect(next.portraits[0]).toMatchObject({ id: 'K3', name: sheet.name });
    expect(sheet.cells.value(0, 0)).toBe('晨辉');
  });

  it('says whose sheet it is when a cell of it is selected', async () => {
    const book = await open();
    const built = await buildPortrait({ ...basics(book), customers: ['K2'] });
    userOf(book.office.host).select(built.portraits[0]!.name, 'D20');
    const directory = new CustomerDirectory({ ids: ['K1', 'K2'], names: ['海岚机电', '=1+1'], inScope: Uint8Array.of(1, 1), length: 2 });
    expect(await selectedCustomer(book.port, { find: (written) => written.map((one) => directory.find(one)) })).toMatchObject({ found: 'one', customer: 1 });
  });

  it('has no drop-down where no customer list is built, and is still read; without the sheet nobody is wanted', async () => {
    const book = await open();
    expect(await portraitWanted(book.port)).toBeNull();
    const built = await buildPortrait({ ...basics(book), customers: ['K1'] });
    expect(book.workbook.sheets.find(({ name }) => name === built.portraits[0]!.name)!.cells.value(0, 0)).toBe('海岚机电');
    expect(await portraitWanted(book.port)).toMatchObject({ written: '海岚机电' });
  });

  it('is the only one: a sheet of a customer’s own shows that customer and nobody else', async () => {
    const book = await open();
    await buildPortrait({ ...basics(book), customers: ['K1', 'K3'] });
    expect(await portraitWanted(book.port)).toBeNull();
  });
});
