import { userOf } from '../../src/host/byUser';
import { open } from './open';

/** Lets events that were sent reach the handlers. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  test('a handler hears the selection change on its sheet, with the address', async () => {
    const { Excel, host } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    userOf(host).select('Sheet1', 'B2:C3');
    await settle();
    expect(heard).toEqual(['B2:C3']);
  });

  test("the workbook's handlers hear selections on any sheet", async () => {
    const { Excel, host } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other').load('id');
      context.workbook.worksheets.onSelectionChanged.add(
        async (event) => void heard.push(`${event.worksheetId === other.id} ${event.address}`),
      );
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook'));
      await context.sync();
    });
    userOf(host).select('Other', 'D4');
    await settle();
    expect(heard).toEqual(['true D4', 'workbook']);
  });

  test('a click fires the single-click event with the cell', async () => {
    const { Excel, host } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSingleClicked.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    userOf(host).click('Sheet1', 'A5');
    await settle();
    expect(heard).toEqual(['A5']);
  });

  test('changes tell whether the add-in or the person made them', async () => {
    const { Excel, host } = open();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => void heard.push([event.address, event.changeType, event.source, event.triggerSource]));
      await context.sync();
      sheet.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    userOf(host).type('Sheet1', 'C7', [['x']]);
    await settle();
    expect(heard).toEqual([
      ['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['C7', 'RangeEdited', 'Local', 'Unknown'],
    ]);
  });

  test('no event comes while events are switched off', async () => {
    const { Excel } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['A2']);
  });

  test('added, activated, renamed and deleted sheets are told', async () => {
    const { Excel } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      worksheets.onDeactivated.add(async () => void heard.push('deactivated'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
      const sheet = worksheets.add('New');
      await context.sync();
      sheet.activate();
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted']);
  });

  test("a table's handler hears changes inside the table only", async () => {
    const { Excel } = open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      table.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      sheet.getRange('A2').values = [['in']];
      sheet.getRange('F9').values = [['out']];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['A2']);
  });

  test('a change of one cell tells what it held before and after, and its range can be got', async () => {
    const { Excel, host } = open();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        const values = await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          return range.values;
        });
        heard.push([event.details.valueBefore, event.details.valueAfter, event.details.valueTypeAfter, values]);
      });
      await context.sync();
    });
    userOf(host).type('Sheet1', 'B2', [['5']]);
    await settle();
    await settle();
    expect(heard).toEqual([['', 5, 'Double', [[5]]]]);
  });

  test('a removed handler hears nothing more', async () => {
    const { Excel, host } = open();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets
        .getActiveWorksheet()
        .onSelectionChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    userOf(host).select('Sheet1', 'B2');
    await settle();
    expect(heard).toEqual([]);
  });
});
