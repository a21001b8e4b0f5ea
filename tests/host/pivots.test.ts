import { readXlsx } from '../../src/host/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../src/host/files/xlsx/write/writeXlsx';
import { newWorkbook, type Workbook } from '../../src/host/model/workbook';
import type { OfficeInNode } from '../../src/host/node';
import { errorCode, open } from './open';

const ROWS = [
  ['Region', 'Month', 'Person', 'Amount'],
  ['East', 'M1', 'Ann', 100],
  ['West', 'M1', 'Bob', 40.5],
  ['East', 'M2', 'Bob', -20],
  ['East', 'M2', 'Ann', 9.5],
  ['North', 'M3', 'Ann', 0],
] as const;

/** A sheet with a table of sales, and an empty sheet for PivotTables. */
async function sales(): Promise<OfficeInNode & { workbook: Workbook }> {
  const workbook = newWorkbook('Data');
  const office = open({}, workbook);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1:D6').values = ROWS.map((row) => [...row]);
    sheet.tables.add('A1:D6', true).name = 'Sales';
    context.workbook.worksheets.add('Pivots');
    await context.sync();
  });
  return Object.assign(office, { workbook });
}

interface Wish {
  readonly rows?: string;
  readonly columns?: string;
  readonly values?: readonly (readonly [field: string, name: string, summarise: 'Sum' | 'Count' | 'Average'])[];
  readonly at?: string;
  readonly name?: string;
}

function make({ Excel }: OfficeInNode, { rows, columns, values = [['Amount', 'Total', 'Sum']], at = 'B3', name = 'P1' }: Wish): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Pivots');
    const pivot = sheet.pivotTables.add(name, context.workbook.tables.getItem('Sales'), sheet.getRange(at));
    pivot.layout.layoutType = 'Tabular';
    if (rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(rows));
    if (columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(columns));
    for (const [field, figure, summarise] of values) {
      const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
      data.summarizeBy = summarise;
      data.name = figure;
      data.numberFormat = '#,##0.00';
    }
    const range = pivot.layout.getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('A PivotTable', () => {
  it('shows a line for each item and the grand total', async () => {
    expect(await make(await sales(), { rows: 'Region' })).toEqual([['Region', 'Total'], ['East', 89.5], ['North', 0], ['West', 40.5], ['Grand Total', 130]]);
  });

  it('shows several figures side by side', async () => {
    const cells = await make(await sales(), { rows: 'Person', values: [['Amount', 'Total', 'Sum'], ['Region', 'Lines', 'Count'], ['Amount', 'Mean', 'Average']] });
    expect(cells).toEqual([['Person', 'Total', 'Lines', 'Mean'], ['Ann', 109.5, 3, 36.5], ['Bob', 20.5, 2, 10.25], ['Grand Total', 130, 5, 26]]);
  });

  it('crosses two fields, and leaves blank where nothing falls', async () => {
    expect(await make(await sales(), { rows: 'Region', columns: 'Month' })).toEqual([
      ['Total', 'Month', '', '', ''],
      ['Region', 'M1', 'M2', 'M3', 'Grand Total'],
      ['East', 100, -10.5, '', 89.5],
      ['North', '', '', 0, 0],
      ['West', 40.5, '', '', 40.5],
      ['Grand Total', 140.5, -10.5, 0, 130],
    ]);
  });

  it('keeps what it shows until it is refreshed, and then follows its table', async () => {
    const office = await sales();
    await make(office, { rows: 'Region' });
    const seen = await office.Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('P1');
      context.workbook.worksheets.getItem('Data').getRange('D2').values = [[1000]];
      const before = pivot.layout.getRange().load('values');
      await context.sync();
      pivot.refresh();
      const after = pivot.layout.getRange().load('values');
      await context.sync();
      return [before.values.at(-1), after.values.at(-1)];
    });
    expect(seen).toEqual([['Grand Total', 130], ['Grand Total', 1030]]);
  });

  it('loses a field whose header is gone', async () => {
    const office = await sales();
    await make(office, { rows: 'Region', columns: 'Month' });
    const fields = await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B1').values = [['月份']];
      const pivot = context.workbook.pivotTables.getItem('P1');
      pivot.refresh();
      const columns = pivot.columnHierarchies.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(fields).toEqual([]);
  });

  it('is refused where it would cover another one, a table, or a filled cell', async () => {
    const office = await sales();
    await make(office, { rows: 'Region' });
    const over = (at: string, name = 'P2'): Promise<string> => errorCode(office, async () => void (await make(office, { rows: 'Region', at, name })));
    expect(await over('C4')).toBe('PivotTableRangeConflict');
    expect(await over('B1', 'P3')).toBe('PivotTableRangeConflict');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pivots').getRange('J4').values = [['mine']];
      await context.sync();
    });
    expect(await over('J2', 'P4')).toBe('PivotTableRangeConflict');
    expect(await over('M2', 'P1')).toBe('InvalidArgument');
    const same = (name: string): Promise<string> => errorCode(office, async (context) => {
      context.workbook.pivotTables.getItem('P1').dataHierarchies.getItem('Total').name = name;
      await context.sync();
    });
    expect(await same('amount')).toBe('InvalidArgument');
  });

  it('goes with its cells and its slicers when it is deleted', async () => {
    const office = await sales();
    await make(office, { rows: 'Region' });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Pivots');
      const slicer = sheet.slicers.add(context.workbook.pivotTables.getItem('P1'), 'Person', sheet);
      slicer.name = 'People';
      slicer.left = 12;
      const loaded = context.workbook.slicers.getItem('People').load('caption,left,height');
      await context.sync();
      expect([loaded.caption, loaded.left, loaded.height]).toEqual(['Person', 12, 198]);
      context.workbook.pivotTables.getItem('P1').delete();
      const slicers = sheet.slicers.getCount();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect([slicers.value, used.isNullObject]).toEqual([0, true]);
    });
  });
});

describe('A PivotTable in a file', () => {
  it('comes back with the same fields, figures and cells, and can be refreshed', async () => {
    const office = await sales();
    const cells = await make(office, { rows: 'Region', columns: 'Month' });
    await make(office, { rows: 'Person', values: [['Amount', 'Total', 'Sum'], ['Region', 'Lines', 'Count']], at: 'B20', name: 'P2' });
    const again = await readXlsx(await writeXlsx(office.workbook), 'again.xlsx');
    const [first, second] = again.sheetNamed('Pivots')!.pivotTables;
    const [was] = office.workbook.sheetNamed('Pivots')!.pivotTables;
    expect(first!.definition).toEqual(was!.definition);
    expect(second!.definition).toMatchObject({ rows: ['Person'], columns: [], data: [{ name: 'Total', summarizeBy: 'Sum', numberFormat: '#,##0.00' }, { name: 'Lines', summarizeBy: 'Count' }] });
    const reopened = open({}, again);
    const values = await reopened.Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('P1');
      pivot.refresh();
      const range = pivot.layout.getRange().load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual(cells);
  });
});
