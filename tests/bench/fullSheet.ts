import { checkData } from '../../src/app/checkData';
import { openPort } from '../../src/cli/openPort';
import { dayOf } from '../../src/core/values/civilDay';
import { serialOfDay } from '../../src/core/values/excelSerial';
import { newWorkbook, type Workbook } from '../../src/host/model/workbook';

/** The most rows a sheet holds below one header. */
const ROWS = 1_048_575;
const HEADER = ['订单号', '日期', '客户编号', '客户名称', '产品', '数量', '单价', '金额', '成本', '业务员'];

/** A sheet that is full to its last row: ten columns of a ledger, 21,000 customers. */
function fullSheet(rows: number): Workbook {
  const workbook = newWorkbook('销售明细');
  const { cells } = workbook.activeSheet;
  const columns = HEADER.map((header, index) => {
    const column = cells.column(index);
    column.reserve(rows + 1);
    column.set(0, header);
    return column;
  });
  const [order, date, id, name, product, quantity, price, amount, cost, person] = columns as [typeof columns[0], ...typeof columns];
  const first = serialOfDay(dayOf(2021, 1, 1));
  for (let row = 1; row <= rows; row += 1) {
    const customer = (row * 7919) % 21_000;
    const [pieces, cents] = [1 + (row % 20), 500 + ((row * 31) % 20_000)];
    order!.set(row, `SO${100_000 + Math.floor(row / 3)}`);
    date!.setNumber(row, first + Math.floor((row / rows) * 1_800));
    id!.set(row, `C${customer}`);
    name!.set(row, `客户${customer}有限公司`);
    product!.set(row, `P${row % 2_000}`);
    quantity!.setNumber(row, pieces);
    price!.setNumber(row, cents / 100);
    amount!.setNumber(row, (pieces * cents) / 100);
    cost!.setNumber(row, (pieces * Math.floor(cents * 0.7)) / 100);
    person!.set(row, `业务员${customer % 50}`);
  }
  return workbook;
}

// Reads a full sheet through the client and says what it took; `tests/bench/fullSheet.test.ts` and `npm run bench` start it.
const [packageFolder = '', rows = String(ROWS)] = process.argv.slice(2);
const today = dayOf(2026, 1, 1);
const workbook = fullSheet(Number(rows));
const filledMb = Math.round(process.memoryUsage().rss / 2 ** 20);
const port = openPort(workbook, packageFolder, today);
const told: number[] = [];
const start = performance.now();
const { summary } = await checkData({
  port,
  language: 'zh-CN',
  today,
  onProgress: ({ step, done }) => {
    if (step === 'read' && done !== undefined) told.push(done);
  },
});
const ms = Math.round(performance.now() - start);
console.log(JSON.stringify({ ms, filledMb, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), usable: summary.rows['sales']?.usable ?? 0, told: told.length, ascending: told.every((done, i) => i === 0 || done > told[i - 1]!), last: told.at(-1) ?? 0 }));
