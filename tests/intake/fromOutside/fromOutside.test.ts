import { findSources, readSources } from '../../../src/app/readBook';
import { openPort } from '../../../src/cli/openPort';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import { readFiles } from '../../../src/host/files/readFiles';
import { Bookkeeper } from '../../../src/worker/bookkeeper';
import type { ErpExport } from '../erpExports/erpExport';
import { csv } from '../erpExports/erpExport';
import { MADE } from './made';

const TODAY = dayOf(2024, 12, 31);
const ORDER = { settings: DEFAULT_SETTINGS, today: TODAY, language: 'zh-CN' } as const;
const encoder = new TextEncoder();

async function read(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], mapping?: unknown) {
  const workbook = await readFiles(files.map(({ name, bytes }) => ({ path: name, bytes })));
  const port = openPort(workbook, process.cwd(), TODAY);
  const found = await findSources(port, mapping ?? null);
  const keeper = new Bookkeeper();
  if (found.recognition.problems.length === 0) await readSources(port, found, keeper, {});
  return { found, keeper };
}

const encoded = ({ files }: ErpExport) => files.map(({ name, content }) => ({ name, bytes: encoder.encode(content) }));
const problemsOf = (keeper: Bookkeeper) => Object.fromEntries(keeper.audit(ORDER).problems.map(({ code, count }) => [code, count]));

describe('What comes from outside is read right, or is said', () => {
  it.each(MADE.filter(({ refused }) => !refused).map((each) => [each.name, each] as const))('%s', async (_, wanted) => {
    const { found, keeper } = await read(encoded(wanted));
    expect(found.recognition.problems).toEqual([]);
    expect(problemsOf(keeper)).toEqual(wanted.problems);
    const { facts } = keeper.drawUp(ORDER);
    expect(facts.totals).toMatchObject(wanted.totals ?? {});
    expect(Object.fromEntries(facts.customers.map(({ name, revenue }) => [name, revenue]))).toEqual(wanted.customers);
    expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
  });

  it.each(MADE.filter(({ refused }) => refused).map((each) => [each.name, each] as const))('%s', async (_, wanted) => {
    const { found } = await read(encoded(wanted));
    expect(found.recognition.problems.map(({ code }) => code)).toEqual(wanted.refused);
  });

  const lines = [
    ['2024-01-05', 'S1', '恒通', 1000],
    ['2024-01-06', 'S2', '宏达', 500],
  ];

  it('reads a list without a header by the letters of its columns, its first line included', async () => {
    const columns = { date: 'A', orderNo: 'B', customerName: 'C', amount: 'D' };
    const { found, keeper } = await read([{ name: '销售.csv', bytes: encoder.encode(csv(lines)) }], { 销售: { kind: 'sales', headerRow: 0, columns } });
    expect(found.recognition.problems).toEqual([]);
    expect(keeper.drawUp(ORDER).facts.totals).toMatchObject({ grossSales: '1500.00', orders: 2 });
  });

  it('counts a sheet left out as the same sales where a person says that it is sales of its own', async () => {
    const sales = encoder.encode(csv([['日期', '订单号', '客户名称', '金额'], ...lines, ['2024-01-07', 'S3', '百汇', 10], ['2024-01-08', 'S4', '百汇', 20]]));
    const files = [
      { name: '一店.csv', bytes: sales },
      { name: '二店.csv', bytes: sales },
    ];
    expect((await read(files)).found.recognition.unused).toMatchObject([{ sheetName: '二店', reason: 'sameSales' }]);
    const { keeper } = await read(files, { 一店: { kind: 'sales' }, 二店: { kind: 'sales' } });
    expect(keeper.drawUp(ORDER).facts.totals).toMatchObject({ grossSales: '3060.00' });
  });

  it('decodes each line by itself where files of two encodings were glued together', async () => {
    const head = encoder.encode(csv([['日期', '订单号', '客户名称', '金额'], ...lines]));
    // 2024-01-07,S3,百汇,10 in GB18030
    const tail = Uint8Array.of(...encoder.encode('2024-01-07,S3,'), 0xb0, 0xd9, 0xbb, 0xe3, ...encoder.encode(',10\r\n'));
    const { keeper } = await read([{ name: '销售.csv', bytes: Uint8Array.of(...head, ...tail) }]);
    expect(keeper.drawUp(ORDER).facts.customers.map(({ name }) => name).sort()).toEqual(['宏达', '恒通', '百汇'].sort());
  });
});
