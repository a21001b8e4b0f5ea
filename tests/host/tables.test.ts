import { errorCode, open } from './open';
import type { OfficeInNode } from '../../src/host/node';

async function withTable(batch: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>): Promise<OfficeInNode> {
  const office = open();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:D5').values = [
      ['name', 'amount', 'grade'],
      ['Li', 30, 'A'],
      ['Wang', 10, 'B'],
      ['Zhao', 20, 'A'],
    ];
    const table = sheet.tables.add('B2:D5', true);
    table.name = 'Customers';
    await context.sync();
    await batch(table, context);
  });
  return office;
}

describe('tables', () => {
  test('a new table keeps its name, columns and parts across syncs', async () => {
    await withTable(async (table, context) => {
      table.load('name,style,showTotals,columns/items/name');
      const body = table.getDataBodyRange().load('address,values');
      const header = table.getHeaderRowRange().load('address');
      await context.sync();
      expect(table.name).toBe('Customers');
      expect(table.columns.items.map((column) => column.name)).toEqual(['name', 'amount', 'grade']);
      expect([body.address, header.address]).toEqual(['Sheet1!B3:D5', 'Sheet1!B2:D2']);
      expect(body.values[1]).toEqual(['Wang', 10, 'B']);
    });
  });

  test('a table can be found in the workbook and on its sheet by name, ignoring case', async () => {
    await withTable(async (_, context) => {
      const found = context.workbook.tables.getItem('CUSTOMERS').load('name');
      const none = context.workbook.tables.getItemOrNullObject('nobody').load('name');
      const scoped = context.workbook.worksheets.getItem('Sheet1').getRange('C3').getTables(false).load('items/name');
      await context.sync();
      expect(found.name).toBe('Customers');
      expect(none.isNullObject).toBe(true);
      expect(scoped.items.map((table) => table.name)).toEqual(['Customers']);
    });
  });

  test('a second table over the same cells is refused', async () => {
    const office = await withTable(async () => undefined);
    const code = await errorCode(office, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('D5:E9', true);
      await context.sync();
    });
    expect(code).toBe('MergedRangeConflict');
  });

  test('a table name must be allowed and free', async () => {
    const office = await withTable(async (_, context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('H1:I3', true).name = 'Other';
      await context.sync();
    });
    const rename = (name: string): Promise<string> =>
      errorCode(office, async (context) => {
        context.workbook.tables.getItem('Other').name = name;
        await context.sync();
      });
    expect(await rename('A1')).toBe('InvalidArgument');
    expect(await rename('has space')).toBe('InvalidArgument');
    expect(await rename('customers')).toBe('ItemAlreadyExists');
    expect(await rename('客户表')).toBe('no error');
  });

  test('resizing keeps the header row, and a moved header row is refused', async () => {
    const office = await withTable(async (table, context) => {
      table.resize('B2:E8');
      const range = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:E8');
      expect(table.columns.items.map((column) => column.name)).toEqual(['name', 'amount', 'grade', 'Column4']);
    });
    const code = await errorCode(office, async (context) => {
      context.workbook.tables.getItem('Customers').resize('B3:E8');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('rows added to a table push what lies below it down', async () => {
    await withTable(async (table, context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B7').values = [['below']];
      table.rows.add(undefined, [
        ['Sun', 5, 'C'],
        ['Zhou', 6, 'C'],
      ]);
      const body = table.getDataBodyRange().load('values');
      const below = sheet.getRange('B9').load('values');
      await context.sync();
      expect(body.values.map(([name]) => name)).toEqual(['Li', 'Wang', 'Zhao', 'Sun', 'Zhou']);
      expect(below.values).toEqual([['below']]);
    });
  });

  test('writing a header cell renames the column, and twin names get a number', async () => {
    await withTable(async (table, context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C2:D2').values = [['name', 2024]];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['name', 'name2', '2024']);
    });
  });

  test('sorting orders the body, numbers before texts and empty cells last', async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [
        ['x', 'text', ''],
        ['y', '', ''],
      ]);
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.map((row) => row[1])).toEqual(['text', 30, 20, 10, '']);
    });
  });

  test('a value filter hides the other rows and clearing it shows them again', async () => {
    await withTable(async (table, context) => {
      table.columns.getItem('grade').filter.applyValuesFilter(['A']);
      const row = table.getDataBodyRange().getRow(1).load('rowHidden');
      await context.sync();
      expect(row.rowHidden).toBe(true);
      table.clearFilters();
      row.load('rowHidden');
      await context.sync();
      expect(row.rowHidden).toBe(false);
    });
  });

  test('the total row comes below the body and goes again', async () => {
    await withTable(async (table, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address,values');
      await context.sync();
      expect(total.address).toBe('Sheet1!B6:D6');
      expect(total.values[0]?.[0]).toBe('Total');
      table.showTotals = false;
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:D5');
    });
  });

  test('a deleted table takes its cells along and a converted one leaves them', async () => {
    const converted = await withTable(async (table, context) => {
      table.convertToRange();
      await context.sync();
    });
    expect(converted.host.workbook.activeSheet.cells.value(2, 1)).toBe('Li');
    const deleted = await withTable(async (table, context) => {
      table.delete();
      await context.sync();
    });
    expect(deleted.host.workbook.activeSheet.cells.value(2, 1)).toBeNull();
    expect(deleted.host.workbook.activeSheet.tables).toHaveLength(0);
  });
});
