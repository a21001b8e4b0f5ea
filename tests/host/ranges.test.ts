import { errorCode, open } from './open';

/** Addresses of ranges made from the first sheet, whose B2:C4 holds numbers. */
async function addresses(make: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<(string | null)[]> {
  const { Excel } = open();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2:C4').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const ranges = make(sheet);
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sheet1!', '')));
  });
}

describe('ranges', () => {
  test('are reached from sheets by address, index, name and whole columns and rows', async () => {
    const found = await addresses((sheet) => [
      sheet.getRange('a1:b2'),
      sheet.getRangeByIndexes(2, 3, 4, 5),
      sheet.getCell(0, 16_383),
      sheet.getRange('A:C'),
      sheet.getRange('1:3'),
      sheet.getUsedRange(),
      sheet.getRange('$B$2:$C$4'),
    ]);
    expect(found).toEqual(['A1:B2', 'D3:H6', 'XFD1', 'A:C', '1:3', 'B2:C4', 'B2:C4']);
  });

  test('are reached from other ranges', async () => {
    const found = await addresses((sheet) => {
      const range = sheet.getRange('B2:C4');
      return [
        range.getCell(0, 0),
        range.getRow(1),
        range.getColumn(1),
        range.getLastRow(),
        range.getLastCell(),
        range.getResizedRange(1, -1),
        range.getOffsetRange(1, 2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect('E9'),
        range.getIntersection('C3:Z99'),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        sheet.getRange('B2').getSurroundingRegion(),
        range.getAbsoluteResizedRange(1, 1),
      ];
    });
    expect(found).toEqual([
      'B2',
      'B3:C3',
      'C2:C4',
      'B4:C4',
      'C4',
      'B2:B5',
      'D3:E5',
      '2:4',
      'B:C',
      'B2:E9',
      'C3:C4',
      'B5:C6',
      'A2:A4',
      'B2:C4',
      'B2',
    ]);
  });

  test('that do not exist are null objects or errors', async () => {
    expect(
      await addresses((sheet) => [
        sheet.getRange('A1').getIntersectionOrNullObject('B2'),
        sheet.getRange('H1:J9').getUsedRangeOrNullObject(true),
      ]),
    ).toEqual([null, null]);
    const office = open();
    const act = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
      errorCode(office, async (context) => {
        make(context.workbook.worksheets.getFirst()).load('address');
        await context.sync();
      });
    expect(await act((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
    expect(await act((sheet) => sheet.getRange('A1').getIntersection('B2'))).toBe('ItemNotFound');
    expect(await act((sheet) => sheet.getRange('XFE1'))).toBe('InvalidArgument');
    expect(await act((sheet) => sheet.getRange('no such name'))).toBe('InvalidArgument');
    expect(await act((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1))).toBe('InvalidArgument');
  });

  test('used range: values only leaves formatted cells out, and an empty sheet answers A1', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const empty = sheet.getUsedRange().load('address');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('F9').format.fill.color = 'red';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      expect([empty.address, values.address, all.address]).toEqual(['Sheet1!A1', 'Sheet1!B2', 'Sheet1!B2:F9']);
    });
  });

  test('a kept range follows its cells when rows come in above it', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B5');
      range.values = [['kept']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!B7', [['kept']]]);
    });
  });

  test('inserting and deleting moves values, formats, tables, names, links and merges', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B4:C5').values = [
        ['h', 'k'],
        [1, 2],
      ];
      sheet.tables.add('B4:C5', true).name = 'Moves';
      sheet.getRange('B5').format.font.bold = true;
      sheet.getRange('E5:F5').merge();
      sheet.getRange('B8').hyperlink = { address: 'https://example.com', textToDisplay: 'x' };
      context.workbook.names.add('spot', sheet.getRange('C5'));
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').delete('Left');
      const table = context.workbook.tables.getItem('Moves').getRange().load('address,values');
      const named = context.workbook.names.getItem('spot').getRange().load('address');
      const bold = sheet.getRange('A7').load('format/font/bold');
      const link = sheet.getRange('A10').load('hyperlink');
      await context.sync();
      expect([table.address, table.values]).toEqual([
        'Sheet1!A6:B7',
        [
          ['h', 'k'],
          [1, 2],
        ],
      ]);
      expect([named.address, bold.format.font.bold, link.hyperlink.address]).toEqual(['Sheet1!B7', true, 'https://example.com']);
    });
    expect(host.workbook.activeSheet.merges).toEqual([{ row: 6, column: 3, rows: 1, columns: 2 }]);
  });

  test('inserting cells that would tear a table is a conflict', async () => {
    const office = open();
    const code = await errorCode(office, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('B2:D5', true);
      sheet.getRange('B3').insert('Down');
      await context.sync();
    });
    expect(code).toBe('InsertDeleteConflict');
  });

  test('cells move sideways when cells are inserted or deleted in some rows', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange('B1').insert('Right');
      sheet.getRange('A2').delete('Left');
      const range = sheet.getRange('A1:D2').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, '', 2, 3],
        [5, 6, '', ''],
      ]);
    });
  });

  test('merging keeps the first value only, and tables cannot be merged', async () => {
    const office = open();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['first', 'second']];
      sheet.getRange('A1:B1').merge();
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(range.values).toEqual([['first', '']]);
      sheet.tables.add('D1:E3', true);
      await context.sync();
    });
    const code = await errorCode(office, async (context) => {
      context.workbook.worksheets.getFirst().getRange('D2:E2').merge();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });

  test('clearing takes contents, formats or both', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#112233';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const left = sheet.getRange('A1').load('values,format/fill/color');
      const right = sheet.getRange('B1').load('values,format/fill/color');
      await context.sync();
      expect([left.values, left.format.fill.color]).toEqual([[['']], '#112233']);
      expect([right.values, right.format.fill.color]).toEqual([[[2]], '#FFFFFF']);
    });
  });

  test('copying takes values, formats or all, across sheets, repeating a smaller source', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:B1').values = [['a', 2]];
      sheet.getRange('A1:B1').numberFormat = [['@', '0.00']];
      other.getRange('A1:B2').copyFrom('Sheet1!A1:B1');
      other.getRange('D1').copyFrom(sheet.getRange('A1:B1'), 'Values', false, true);
      const all = other.getRange('A1:B2').load('values,numberFormat');
      const turned = other.getRange('D1:D2').load('values,numberFormat');
      await context.sync();
      expect([all.values, all.numberFormat]).toEqual([
        [
          ['a', 2],
          ['a', 2],
        ],
        [
          ['@', '0.00'],
          ['@', '0.00'],
        ],
      ]);
      expect([turned.values, turned.numberFormat]).toEqual([
        [['a'], [2]],
        [['General'], ['General']],
      ]);
    });
  });

  test('finding looks at what cells show', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['Total', 1234],
        ['subtotal', 5],
      ];
      sheet.getRange('B1').numberFormat = [['#,##0']];
      const total = sheet.getRange('A1:B9').find('total', { completeMatch: true }).load('address');
      const shown = sheet.getRange('A:B').findOrNullObject('1,234', {}).load('address');
      const none = sheet.getRange('A1:B9').findOrNullObject('absent', {}).load('address');
      await context.sync();
      expect([total.address, shown.address, none.isNullObject]).toEqual(['Sheet1!A1', 'Sheet1!B1', true]);
    });
  });

  test('several formats are set at once by cells, rows and columns', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: '#AA0000' }, font: { bold: true } } }, {}]]);
      sheet.getRange('A1:C1').setColumnProperties([{ format: { columnWidth: 80 } }, {}, { columnHidden: true }]);
      const cell = sheet.getRange('A1').load('format/fill/color,format/font/bold,format/columnWidth');
      const hidden = sheet.getRange('C1').load('columnHidden');
      await context.sync();
      expect([cell.format.fill.color, cell.format.font.bold, cell.format.columnWidth, hidden.columnHidden]).toEqual([
        '#AA0000',
        true,
        80,
        true,
      ]);
    });
  });
});
