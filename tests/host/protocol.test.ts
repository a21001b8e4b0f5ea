import { newWorkbook } from '../../src/host/model/workbook';
import { errorCode, open } from './open';

describe('the protocol', () => {
  test('workbooks opened side by side do not know of each other', async () => {
    const one = open();
    const two = open();
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.add('Only here');
      await context.sync();
    });
    expect(one.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Only here']);
    expect(two.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  test('what the host does not model is ApiNotFound', async () => {
    const code = await errorCode(open(), async (context) => {
      context.workbook.worksheets.getFirst().comments.load('items');
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  test('an API above the requirement set of the host is refused by the client', async () => {
    const office = open({ excelApi: '1.8' });
    const code = await errorCode(office, async (context) => {
      context.workbook.worksheets.getFirst().getRanges('A1,B2');
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
    expect(
      await errorCode(office, async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').load('values');
        await context.sync();
      }),
    ).toBe('no error');
  });

  test('a property read before it is loaded is an error of the client', async () => {
    const code = await errorCode(open(), async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      await context.sync();
      return sheet.name;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  test('collections are loaded by page, and an object by its nested members', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      const sheet = worksheets.getItem('C').load({ name: true, pageLayout: { orientation: true } });
      await context.sync();
      expect(worksheets.items.map((each) => each.name)).toEqual(['B', 'C']);
      expect([sheet.name, sheet.pageLayout.orientation]).toEqual(['C', 'Portrait']);
    });
  });

  test('members of a loaded collection can be worked with in later batches', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('B');
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      for (const sheet of sheets.items) sheet.getRange('A1').values = [[sheet.name]];
      await context.sync();
    });
    expect(host.workbook.sheets.map((sheet) => sheet.cells.value(0, 0))).toEqual(['Sheet1', 'B']);
  });

  test('an object is set from plain members', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.set({ values: [[1]], format: { fill: { color: '#0000FF' }, font: { italic: true } } });
      range.load('values,format/fill/color,format/font/italic');
      await context.sync();
      expect([range.values, range.format.fill.color, range.format.font.italic]).toEqual([[[1]], '#0000FF', true]);
    });
  });

  test('ranges are let go when their run is over', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).load('values');
      await context.sync();
    });
    // The client asks for the release in a batch of its own after the run.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.state.references.count).toBe(0);
  });

  test('faults on purpose: a chosen batch fails after so many actions, or is never answered', async () => {
    let batch = 0;
    const failing = open({
      beforeBatch: (number) => {
        batch = number;
        return number === 2 ? { code: 'GeneralException', afterActions: 0 } : undefined;
      },
    });
    const code = await errorCode(failing, async (context) => {
      context.workbook.worksheets.add('first');
      await context.sync();
      context.workbook.worksheets.add('second');
      await context.sync();
    });
    expect([code, batch]).toEqual(['GeneralException', 2]);
    expect(failing.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'first']);

    const silent = open({ beforeBatch: () => 'silence' }, newWorkbook());
    const answered = silent.Excel.run((context) => context.sync()).then(() => 'answered');
    const waited = new Promise((resolve) => setTimeout(() => resolve('waiting'), 100));
    expect(await Promise.race([answered, waited])).toBe('waiting');
  });

  test('a fault of the host itself is told to the caller instead of leaving it waiting', async () => {
    const office = open();
    Object.defineProperty(office.host.workbook, 'sheets', {
      get: () => {
        throw new TypeError('a broken workbook');
      },
    });
    const read = office.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'GeneralException', message: expect.stringContaining('a broken workbook') });
  });

  test('settings, names and properties of the workbook are kept', async () => {
    const office = open();
    await office.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('clientele', { version: 1, columns: ['a', 'b'] });
      workbook.properties.title = '客户管理汇总';
      workbook.properties.custom.add('build', 7);
      workbook.names.add('rate', '=0.15');
      await context.sync();
      const setting = workbook.settings.getItem('clientele').load('value');
      const custom = workbook.properties.custom.getItem('BUILD').load('value,type');
      const rate = workbook.names.getItem('RATE').load('value,type,formula');
      workbook.properties.load('title');
      await context.sync();
      expect(setting.value).toEqual({ version: 1, columns: ['a', 'b'] });
      expect([custom.value, custom.type, workbook.properties.title]).toEqual([7, 'Number', '客户管理汇总']);
      expect([rate.value, rate.formula]).toEqual(['0.15', '=0.15']);
    });
    const name = (text: string): Promise<string> =>
      errorCode(office, async (context) => {
        context.workbook.names.add(text, '=1');
        await context.sync();
      });
    expect([await name('A1'), await name('1st'), await name('two words'), await name('rate')]).toEqual([
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      'ItemAlreadyExists',
    ]);
  });
});
