import { newWorkbook } from '../../src/host/model/workbook';
import { errorCode, open } from './open';

describe('worksheets', () => {
  test('an added sheet keeps its place, name and id across syncs', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('客户汇总').load('name,id,position,visibility');
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['客户汇总', 1, 'Visible']);
      expect(used.address).toBe('客户汇总!A1');
    });
  });

  test('sheet names follow Excel: length, characters, apostrophes, History and twins ignoring case', async () => {
    const office = open();
    const add = (name: string): Promise<string> =>
      errorCode(office, async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    for (const name of ['x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', '[a', 'a]', 'a:b', "'a", "a'", 'History', 'hISTORY', ''])
      expect([name, await add(name)]).toEqual([name, 'InvalidArgument']);
    expect(await add('sheet1')).toBe('ItemAlreadyExists');
    expect(await add('x'.repeat(31))).toBe('no error');
    expect(await add("O'Neill & Co")).toBe('no error');
  });

  test('a renamed sheet is found by its id, and formulas, names and links to it follow', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Data');
      data.load('id');
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A1').formulas = [['=Data!A1&"Data!"']];
      first.getRange('A2').hyperlink = { documentReference: 'Data!A1', textToDisplay: 'go' };
      context.workbook.names.add('source', data.getRange('A1:B2'));
      await context.sync();
      data.name = 'My data';
      const formula = first.getRange('A1').load('formulas');
      const named = context.workbook.names.getItem('source').load('formula');
      await context.sync();
      expect(formula.formulas).toEqual([['=\'My data\'!A1&"Data!"']]);
      expect(named.formula).toBe("='My data'!$A$1:$B$2");
      const again = context.workbook.worksheets.getItem(data.id).load('name');
      await context.sync();
      expect(again.name).toBe('My data');
    });
    expect([...host.workbook.activeSheet.hyperlinks.values()][0]?.documentReference).toBe("'My data'!A1");
  });

  test('the last visible sheet can be neither deleted nor hidden', async () => {
    const office = open();
    const act = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
      errorCode(office, async (context) => {
        change(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    expect(await act((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await act((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
  });

  test('a very hidden sheet must be shown before it can be deleted', async () => {
    const office = open();
    const remove = (visibility: Excel.SheetVisibility): Promise<string> =>
      errorCode(office, async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.visibility = visibility;
        sheet.delete();
        await context.sync();
      });
    expect(await remove(office.Excel.SheetVisibility.veryHidden)).toBe('InvalidOperation');
    expect(await remove(office.Excel.SheetVisibility.hidden)).toBe('no error');
  });

  test('a missing sheet is ItemNotFound or a null object, and a null object takes commands quietly', async () => {
    const office = open();
    expect(
      await errorCode(office, async (context) => {
        context.workbook.worksheets.getItem('nowhere').load('name');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('nowhere');
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  test('custom properties, tab colour, frozen panes and gridlines are kept', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.customProperties.add('kind', 'summary');
      sheet.tabColor = '#1F4E79';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const marker = sheet.customProperties.getItemOrNullObject('KIND').load('value');
      const none = sheet.customProperties.getItemOrNullObject('other').load('value');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([marker.value, none.isNullObject, frozen.address]).toEqual(['summary', true, 'Sheet1!A1:B3']);
    });
    const [sheet] = host.workbook.sheets;
    expect([sheet?.tabColor, sheet?.showGridlines, sheet?.freeze]).toEqual(['#1F4E79', false, { rows: 3, columns: 2 }]);
  });

  test('a copy has the cells under a new name and its tables get new names', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'Sales';
      const copy = sheet.copy('After', sheet).load('name,position');
      const cells = copy.getRange('A1:B2').load('values');
      copy.tables.load('items/name');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
      expect(cells.values).toEqual([
        ['a', 'b'],
        [1, 2],
      ]);
      expect(copy.tables.items.map((table) => table.name)).toEqual(['Sales1']);
    });
  });

  test('the structure of a protected workbook cannot be changed', async () => {
    const workbook = newWorkbook();
    workbook.protection.protected = true;
    const office = open({}, workbook);
    expect(
      await errorCode(office, async (context) => {
        context.workbook.worksheets.add('x');
        await context.sync();
      }),
    ).toBe('AccessDenied');
  });

  test('locked cells of a protected sheet refuse writing and unlocked ones take it', async () => {
    const office = open();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B:B').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      await context.sync();
    });
    const act = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
      errorCode(office, async (context) => {
        change(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    expect(await act((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await act((sheet) => (sheet.getRange('B1').values = [[1]]))).toBe('no error');
    expect(await act((sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBe('no error');
    expect(await act((sheet) => (sheet.getRange('A1').format.rowHeight = 30))).toBe('AccessDenied');
    expect(await act((sheet) => sheet.protection.unprotect('wrong'))).toBe('AccessDenied');
    expect(await act((sheet) => sheet.protection.unprotect('secret'))).toBe('no error');
  });
});
