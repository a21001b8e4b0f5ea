import { findSources, readSources } from '../../../src/app/readBook';
import { openPort } from '../../../src/cli/openPort';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import { SheetDataScanner } from '../../../src/host/files/xlsx/read/scanSheetData';
import { SheetCells } from '../../../src/host/files/xlsx/read/sheetCells';
import { newWorkbook, type Workbook } from '../../../src/host/model/workbook';
import { Bookkeeper } from '../../../src/worker/bookkeeper';

const TODAY = dayOf(2024, 12, 31);
const ORDER = { settings: DEFAULT_SETTINGS, today: TODAY, language: 'zh-CN' } as const;
const HEADERS = ['日期', '订单号', '客户名称', '金额'];
const LINES = 6;

/** A sheet of six lines of 100, dated one day after the other. */
function salesWorkbook(): Workbook {
  const workbook = newWorkbook('销售');
  const { cells } = workbook.sheets[0]!;
  HEADERS.forEach((header, column) => cells.setValue(0, column, header));
  for (let line = 1; line <= LINES; line++) [`2024-01-0${line}`, `S${line}`, '恒通', 100].forEach((value, column) => cells.setValue(line, column, value));
  return workbook;
}

async function read(workbook: Workbook) {
  const port = openPort(workbook, process.cwd(), TODAY);
  const found = await findSources(port, null);
  const keeper = new Bookkeeper();
  await readSources(port, found, keeper, {});
  return { keeper, problems: keeper.audit(ORDER).problems.map(({ code, count }) => [code, count] as const) };
}

/** A native table over the header and so many lines. */
function addTable(workbook: Workbook, lines: number): void {
  workbook.sheets[0]!.tables.push({
    id: workbook.newId(),
    name: 'Sales',
    range: { row: 0, column: 0, rows: lines + 1, columns: HEADERS.length },
    columns: HEADERS.map((name, id) => ({ id, name, filter: null, totals: null, totalsLabel: null })),
    showHeaders: true,
    showTotals: false,
    style: '',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sort: null,
  });
}

it('reads lines typed right below a table that did not grow (R-X6)', async () => {
  const workbook = salesWorkbook();
  addTable(workbook, 4);
  expect((await read(workbook)).keeper.drawUp(ORDER).facts.totals).toMatchObject({ grossSales: '600.00', orders: LINES });
});

it('leaves what stands below a table with a gap alone', async () => {
  const workbook = salesWorkbook();
  addTable(workbook, LINES);
  const { cells } = workbook.sheets[0]!;
  ['2024-02-01', 'X', '核对', 9999].forEach((value, column) => cells.setValue(LINES + 3, column, value));
  expect((await read(workbook)).keeper.drawUp(ORDER).facts.totals).toMatchObject({ grossSales: '600.00' });
});

it('says that the results of formulas may be missing where the file has none', async () => {
  const workbook = salesWorkbook();
  workbook.sheets[0]!.cells.setFormula(2, 3, '=50*2', '');
  expect((await read(workbook)).problems).toEqual([['E-AMOUNT-EMPTY', 1]]);
  workbook.uncalculated = true;
  expect(new Map((await read(workbook)).problems)).toEqual(
    new Map([
      ['W-VALUES-MAY-BE-STALE', 1],
      ['E-AMOUNT-EMPTY', 1],
    ]),
  );
});

it.each([
  ['<c r="A1"><f>1+1</f></c>', true],
  ['<c r="A1"><f>1+1</f><v></v></c>', true],
  ['<c r="A1"><f>1+1</f><v/></c>', true],
  ['<c r="A1"><f>1+1</f><v>2</v></c>', false],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', false],
  ['<c r="A1"><v></v></c>', false],
])('sees in %s that a formula has no result: %s', (cell, expected) => {
  const sheet = newWorkbook().sheets[0]!;
  const scanner = new SheetDataScanner(sheet, new SheetCells(sheet, [], [0], null, false), () => undefined);
  scanner.scan(`<row r="1">${cell}</row>`);
  expect(scanner.uncalculated).toBe(expected);
});
