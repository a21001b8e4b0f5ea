import { open } from './open';

describe('formats', () => {
  test('a format is read where all cells agree and is null where they differ', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#FFEE00';
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      sheet.getRange('B2').format.font.bold = false;
      const read = range.load('format/fill/color,format/font/bold,format/horizontalAlignment');
      await context.sync();
      expect([read.format.fill.color, read.format.font.bold, read.format.horizontalAlignment]).toEqual(['#FFEE00', null, 'Center']);
    });
  });

  test('whole-column formats cost one run and reach every row', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C:C').format.fill.color = '#EEEEEE';
      const last = sheet.getRange('C1048576').load('format/fill/color');
      const used = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect(last.format.fill.color).toBe('#EEEEEE');
      expect(used.isNullObject).toBe(true);
    });
    expect([...(host.workbook.activeSheet.cells.columnStyles.get(2)?.nonDefault() ?? [])]).toHaveLength(1);
  });

  test('one number format is given to whole columns, alone or as an array of one', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A:A').numberFormat = [['@']];
      sheet.getRange('B1:B3').numberFormat = [['0.00']];
      const range = sheet.getRange('A2:B3').load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['@', '0.00'],
        ['@', '0.00'],
      ]);
    });
  });

  test('borders of a range are the edges of its cells', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange('A1:B3').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').color = '#123456';
      borders.getItem('InsideHorizontal').style = 'Dot';
      await context.sync();
      const bottom = borders.getItem('EdgeBottom').load('style,color');
      await context.sync();
      expect([bottom.style, bottom.color]).toEqual(['Continuous', '#123456']);
    });
    const { cells } = host.workbook.activeSheet;
    const edges = (row: number): unknown => host.workbook.styles.get(cells.style(row, 0)).borders;
    expect(edges(2)).toMatchObject({ EdgeBottom: { color: '#123456' }, EdgeTop: { style: 'Dot' } });
    expect(edges(0)).toEqual({ EdgeBottom: { style: 'Dot', color: '#000000', weight: 'Thin' } });
  });

  test('text shows values as their number formats say', async () => {
    const { Excel } = open();
    const rows: [unknown, string, string][] = [
      [1234567.891, '#,##0.00', '1,234,567.89'],
      [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
      [-5, '#,##0_);(#,##0)', '(5)'],
      [0.1234, '0.0%', '12.3%'],
      [45322, 'yyyy-mm-dd', '2024-01-31'],
      [45322.5, 'yyyy/m/d h:mm', '2024/1/31 12:00'],
      [45322, 'yyyy"年"m"月"d"日"', '2024年1月31日'],
      [45322, 'mmm-yy', 'Jan-24'],
      [123456, '0!.0,"万"', '12.3万'],
      [1234567, '[>=10000]0!.0,"万";0', '123.5万'],
      [999, '[>=10000]0!.0,"万";0', '999'],
      [13800138000, '000-0000-0000', '138-0013-8000'],
      [123456, '#,##0.0,', '123.5'],
      [123456789, '[>=100000000]0.00,,"M";0', '123.46M'],
      [0, '0;-0;"-"', '-'],
      [1.005, '0.00', '1.01'],
      [1e15, 'General', '1E+15'],
      [0.1 + 0.2, 'General', '0.3'],
      ['abc', '@" !"', 'abc !'],
      [12345.678, '0.00E+00', '1.23E+04'],
      [1.75, '# ?/?', '1 3/4'],
      [1.5, '[h]:mm', '36:00'],
      [true, 'General', 'TRUE'],
      [13800138000, '0', '13800138000'],
    ];
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows.length, 1);
      range.values = rows.map(([value]) => [value]);
      range.numberFormat = rows.map(([, format]) => [format]);
      range.load('text');
      await context.sync();
      expect(range.text.map(([text], index) => [rows[index]?.[1], text])).toEqual(rows.map(([, format, text]) => [format, text]));
    });
  });

  test('column widths, hidden rows and autofit are kept in points', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B1:B2').values = [['a much longer text than the column is wide'], ['客户名称']];
      sheet.getRange('B:B').format.autofitColumns();
      const width = sheet.getRange('A1').load('format/columnWidth');
      const fitted = sheet.getRange('B1').load('format/columnWidth');
      const both = sheet.getRange('A1:B1').load('format/columnWidth');
      const hidden = sheet.getRange('A1:A3').load('rowHidden');
      await context.sync();
      expect(width.format.columnWidth).toBe(100);
      expect(fitted.format.columnWidth).toBeGreaterThan(200);
      expect([both.format.columnWidth, hidden.rowHidden]).toEqual([null, null]);
    });
  });

  test('links keep their target and show their text', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.hyperlink = { documentReference: "'My sheet'!A1", textToDisplay: 'Li Ming', screenTip: 'go' };
      cell.load('values,hyperlink');
      await expect(context.sync()).resolves.toBeUndefined();
      expect(cell.hyperlink).toMatchObject({ documentReference: "'My sheet'!A1", screenTip: 'go' });
    });
  });
});
