import { buildPortrait } from '../../src/app/buildPortrait';
import { buildSummary } from '../../src/app/buildSummary';
import { cleanCopy } from '../../src/app/cleanCopy';
import { insertTemplate } from '../../src/app/insertTemplate';
import { oneAtATime } from '../../src/app/oneAtATime';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import type { Sheet } from '../../src/host/model/sheet';
import type { Workbook } from '../../src/host/model/workbook';
import { addPlainSheets } from '../../src/excel/render/addPlainSheets';
import type { ExcelPort } from '../../src/excel/port';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';

/** A command of the product, as the matrix of faults runs it. */
export interface FaultCommand {
  readonly name: string;
  /** The workbook before the command. */
  readonly prepare: () => Promise<OpenWorkbook>;
  readonly run: (port: ExcelPort) => Promise<unknown>;
}

const CUSTOMERS: readonly (readonly [id: string, name: string])[] = [['K1', '华东机电'], ['K2', '=SUM(A1:A9)'], ['K3', '-恒通'], ['K4', '新锐科技']];
/** Two orders a customer, half a year and a month ago: all of them are buying. */
const ORDERS: readonly (readonly Cell[])[] = [
  ['订单号', '日期', '客户编号', '客户名称', '产品', '数量', '金额'],
  ...CUSTOMERS.flatMap(([id, name], index): Cell[][] => [
    [`A${index}`, 45_200 + index, id, name, '轴承', 2, 100.5 * (index + 1)],
    [`B${index}`, 45_340 + index, id, name, '电机', 1, 70 * (index + 2)],
  ]),
];

const order = { language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15) } as const;
/** A page with a chart, merges and links, a list with a table and the hidden sheet stand for all reports. */
const REPORTS = new Set(['value', 'class.buying', 'snapshots']);

/** The real bookkeeper, with fewer reports and each book drawn up once, so that thousands of runs are quick. */
class BriefBookkeeper extends Bookkeeper {
  private static readonly drawn = new Map<string, ReturnType<Bookkeeper['drawUp']>>();
  private rows = '';

  override takeRows(...given: Parameters<Bookkeeper['takeRows']>): ReturnType<Bookkeeper['takeRows']> {
    this.rows += JSON.stringify(given);
    return super.takeRows(...given);
  }

  override drawUp(...given: Parameters<Bookkeeper['drawUp']>): ReturnType<Bookkeeper['drawUp']> {
    const key = this.rows + JSON.stringify(given);
    const known = BriefBookkeeper.drawn.get(key);
    if (known) return known;
    const drawn = super.drawUp(...given);
    const brief = { ...drawn, layouts: drawn.layouts.filter((layout) => REPORTS.has(layout.key)) };
    BriefBookkeeper.drawn.set(key, brief);
    return brief;
  }
}

const build = (port: ExcelPort): Promise<unknown> => buildSummary({ port, ...order, bookkeeper: new BriefBookkeeper() });
const sourceOnly = (): Promise<OpenWorkbook> => openWorkbook([{ name: '销售', rows: ORDERS }, { name: '我的', rows: [['备忘', 1]] }]);

/** The list of ours beside which the user keeps notes. */
export const listOf = ({ sheets }: Workbook): Sheet | undefined => sheets.find(({ customProperties }) => customProperties.get('clientele.key') === 'class.buying');
export const NOTE = '重点客户，勿催';

async function built(): Promise<OpenWorkbook> {
  const book = await sourceOnly();
  await build(book.port);
  const { cells, tables } = listOf(book.workbook)!;
  const { row, columns, rows } = tables[0]!.range;
  for (let line = row + 1; line < row + rows; line++) cells.setValue(line, columns, `${NOTE} ${line}`);
  return book;
}

/** Changes the money of a line, so that customers change places. */
async function edited(): Promise<OpenWorkbook> {
  const book = await built();
  book.workbook.sheetNamed('销售')!.cells.setValue(3, 6, 9_000);
  return book;
}

/** And gives one customer's lines to another, so that a note loses its customer. */
async function replaced(): Promise<OpenWorkbook> {
  const book = await edited();
  const { cells } = book.workbook.sheetNamed('销售')!;
  for (const row of [5, 6]) for (const [column, value] of ['K9', '宏达贸易'].entries()) cells.setValue(row, column + 2, value);
  return book;
}

/** One line adds a command to the matrix. */
export const COMMANDS: readonly FaultCommand[] = [
  { name: 'first build', prepare: sourceOnly, run: build },
  { name: 'rebuild', prepare: replaced, run: build },
  { name: 'refresh', prepare: edited, run: build },
  { name: 'portrait', prepare: built, run: (port) => buildPortrait({ port, ...order, customers: ['K1'] }) },
  { name: 'clean copy', prepare: built, run: (port) => cleanCopy({ port, ...order }) },
  { name: 'template', prepare: sourceOnly, run: (port) => insertTemplate(port, { language: 'zh-CN', today: order.today, kinds: ['customers', 'survey'], samples: true }) },
  { name: 'sample', prepare: sourceOnly, run: (port) => oneAtATime(port, () => addPlainSheets(port, PLAIN)) },
];

const PLAIN = ['样例客户', '样例订单'].map((name, index) => ({ name, rows: [['编号', '金额'], ['C1', 5], ['=1', 7]], formats: [null, '#,##0.00'], widths: [10, 12], asTable: `Sample${index}` }));
