import { errorCode, open } from './open';

/** Writes values to a block from A1 and answers what its properties read back. */
async function roundTrip(values: unknown[][], format?: string): Promise<Excel.Range> {
  const { Excel } = open();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    range.values = values;
    range.load(['values', 'valueTypes', 'text', 'numberFormat', 'formulas', 'address']);
    await context.sync();
    return range;
  });
}

describe('values', () => {
  test('numbers, texts and truth values are read back as written', async () => {
    const range = await roundTrip([
      [1, 'two', true],
      [-0.5, '', false],
    ]);
    expect(range.values).toEqual([
      [1, 'two', true],
      [-0.5, '', false],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String', 'Boolean'],
      ['Double', 'Empty', 'Boolean'],
    ]);
    expect(range.address).toBe('Sheet1!A1:C2');
  });

  test('null leaves a cell alone and an empty text empties it', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    });
  });

  test('texts that look like numbers, dates, percentages and truth values are converted with a format', async () => {
    const range = await roundTrip([['12', '1,234.50', '12%', '2024-01-31', '10:30', 'TRUE', '#N/A', '1.5E3', '(5)']]);
    expect(range.values[0]).toEqual([12, 1234.5, 0.12, 45322, 0.4375, true, '#N/A', 1500, -5]);
    expect(range.numberFormat[0]).toEqual(['General', '#,##0.00', '0%', 'm/d/yyyy', 'h:mm', 'General', 'General', '0.00E+00', 'General']);
    expect(range.valueTypes[0]?.[6]).toBe('Error');
  });

  test('a text format or a leading apostrophe keeps texts as they are', async () => {
    expect((await roundTrip([['007', '=1+1', '2024-01-31', 12]], '@')).values).toEqual([['007', '=1+1', '2024-01-31', '12']]);
    expect((await roundTrip([["'007", "'=1+1"]])).values).toEqual([['007', '=1+1']]);
  });

  test('texts that begin with = + - become formulas, as Excel reads them', async () => {
    const range = await roundTrip([['=A2+1', '-张三', '+A2']]);
    expect(range.formulas).toEqual([['=A2+1', '=-张三', '=A2']]);
  });

  test('a text Excel cannot read as a formula fails the batch', async () => {
    const office = open();
    const code = await errorCode(office, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['-张三 (上海']];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('an array of another shape than the range is refused', async () => {
    const office = open();
    const code = await errorCode(office, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('one value is given to every cell of a range', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test('a text of more than 32,767 characters is refused and the longest allowed one is kept', async () => {
    const office = open();
    const write = (length: number): Promise<string> =>
      errorCode(office, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(length)]];
        await context.sync();
      });
    expect(await write(32_768)).toBe('InvalidArgument');
    expect(await write(32_767)).toBe('no error');
  });

  test('what ran before a failing command has taken effect', async () => {
    const office = open();
    await errorCode(office, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['not reached']];
      await context.sync();
    });
    expect(office.host.workbook.activeSheet.cells.value(0, 0)).toBe('kept');
    expect(office.host.workbook.activeSheet.cells.value(2, 0)).toBeNull();
  });

  test('cells of whole columns read as null and cannot be set', async () => {
    const office = open();
    await office.Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('C:C').load('values,address,cellCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe('Sheet1!C:C');
      expect(column.cellCount).toBe(1_048_576);
    });
    const code = await errorCode(office, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C:C').values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('a read of more than five million cells answers null without an error', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const large = sheet.getRangeByIndexes(0, 0, 1_000_001, 5).load('values');
      await context.sync();
      expect(large.values).toBeNull();
    });
  });

  test('large writes cross in the chunks the client makes and land where they belong', async () => {
    const { Excel, host } = open();
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `name ${row % 7}`, row / 4]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B3:D3002').values = rows;
      await context.sync();
    });
    expect(host.workbook.activeSheet.cells.value(2, 1)).toBe(0);
    expect(host.workbook.activeSheet.cells.value(3001, 2)).toBe(`name ${2999 % 7}`);
    expect(host.workbook.activeSheet.cells.value(3001, 3)).toBe(2999 / 4);
  });
});
