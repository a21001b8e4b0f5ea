import { errorCode, open } from './open';

describe('conditional formats', () => {
  test('of every kind keep what was set', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A1:A9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=A1>5';
      custom.custom.format.fill.color = '#FF0000';
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { operator: 'Between', formula1: '1', formula2: '9' };
      value.cellValue.format.font.color = '#00FF00';
      const text = conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'VIP' };
      const bar = conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#5B9BD5';
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      const scale = conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#0000FF' },
      } as Excel.ConditionalColorScaleCriteria;
      const icons = conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeArrows';
      const top = conditionalFormats.add('TopBottom');
      top.topBottom.rule = { type: 'TopItems', rank: 3 };
      const preset = conditionalFormats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'DuplicateValues' };
      await context.sync();
      conditionalFormats.load('items/type,items/priority');
      const rule = bar.dataBar.load('lowerBoundRule');
      await context.sync();
      expect(conditionalFormats.items.map((format) => format.type)).toEqual([
        'PresetCriteria',
        'TopBottom',
        'IconSet',
        'ColorScale',
        'DataBar',
        'ContainsText',
        'CellValue',
        'Custom',
      ]);
      expect(rule.lowerBoundRule).toEqual({ type: 'Number', formula: '0' });
    });
    const rules = host.workbook.activeSheet.conditionalFormats.map((format) => format.rule);
    expect(rules[0]).toMatchObject({ type: 'Custom', formula: '=A1>5', style: { fillColor: '#FF0000' } });
    expect(rules[1]).toMatchObject({ operator: 'Between', formula1: '1', formula2: '9', style: { fontColor: '#00FF00' } });
    expect(rules[4]).toMatchObject({ type: 'ColorScale', midpoint: null });
  });

  test('a part of another kind is an error, or a null object', async () => {
    const office = open();
    const code = await errorCode(office, async (context) => {
      const format = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('DataBar');
      format.customOrNullObject.load();
      await context.sync();
      expect(format.customOrNullObject.isNullObject).toBe(true);
      format.custom.rule.formula = '=TRUE';
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });

  test('clearing a part of the cells leaves the rest of the range covered', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      sheet.getRange('A3:A4').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(host.workbook.activeSheet.conditionalFormats[0]?.ranges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 4, column: 0, rows: 5, columns: 1 },
    ]);
  });
});

describe('data validation', () => {
  test('a drop-down keeps its list, prompt and alert, and reads back where it holds', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '跟进中,成交,流失' } };
      dataValidation.prompt = { showPrompt: true, title: '状态', message: '请选择' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'x', message: 'y' };
      const inside = sheet.getRange('B3').dataValidation.load('type,rule,prompt,errorAlert');
      const outside = sheet.getRange('C3').dataValidation.load('type');
      const mixed = sheet.getRange('B9:B10').dataValidation.load('type');
      await context.sync();
      expect([inside.type, inside.rule, inside.prompt.title, inside.errorAlert.style]).toEqual([
        'List',
        { list: { inCellDropDown: true, source: '跟进中,成交,流失' } },
        '状态',
        'Warning',
      ]);
      expect([outside.type, mixed.type]).toEqual(['None', 'Inconsistent']);
    });
  });

  test('a written-out list of more than 255 characters is refused; a range serves longer ones', async () => {
    const office = open();
    const set = (source: string): Promise<string> =>
      errorCode(office, async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      });
    expect(await set('x'.repeat(256))).toBe('InvalidArgument');
    expect(await set('=Sheet1!$D$1:$D$99')).toBe('no error');
  });
});

describe('page layout', () => {
  test('keeps paper, zoom, print area, titles, margins, footers and page breaks', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.horizontalPageBreaks.add('A21');
      const area = pageLayout.getPrintArea().load('address');
      pageLayout.load('zoom,orientation,leftMargin');
      await context.sync();
      expect([area.address, pageLayout.orientation, pageLayout.leftMargin]).toEqual(['Sheet1!A1:H40', 'Landscape', 72]);
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
    });
    const { pageLayout } = host.workbook.activeSheet;
    expect(pageLayout).toMatchObject({
      paperSize: 'A4',
      titleRows: { row: 0, rows: 3 },
      horizontalPageBreaks: [20],
      headersFooters: { centerFooter: '&P / &N' },
    });
  });
});

describe('charts', () => {
  test('read their series out of the cells and keep what is set', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C4').values = [
        ['月份', '收入', '客户'],
        ['1月', 10, 1],
        ['2月', 20, 2],
        ['3月', 30, 3],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
      chart.name = 'trend';
      chart.title.text = '趋势';
      chart.legend.position = 'Top';
      chart.format.border.lineStyle = 'None';
      chart.setPosition('E2', 'H10');
      await context.sync();
      const line = chart.series.getItemAt(1);
      line.chartType = 'Line';
      line.axisGroup = 'Secondary';
      line.format.line.color = '#ED7D31';
      chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
      chart.series.getItemAt(0).gapWidth = 60;
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.majorGridlines.visible = false;
      const again = sheet.charts.getItem('TREND').load('name,top,left,width,height,chartType,series/items/name');
      await context.sync();
      expect([again.name, again.top, again.left, again.width, again.height]).toEqual(['trend', 15, 192, 192, 135]);
      expect(again.series.items.map((series) => series.name)).toEqual(['收入', '客户']);
    });
    const [chart] = host.workbook.activeSheet.charts;
    expect(chart?.border.lineStyle).toBe('None');
    expect(chart?.series).toMatchObject([
      { values: 'Sheet1!$B$2:$B$4', categories: 'Sheet1!$A$2:$A$4', nameRef: 'Sheet1!$B$1', fillColor: '#4472C4', gapWidth: 60 },
      { values: 'Sheet1!$C$2:$C$4', type: 'Line', axisGroup: 'Secondary', lineColor: '#ED7D31' },
    ]);
    expect(chart?.axes.value).toMatchObject({ numberFormat: '#,##0', majorGridlines: false });
  });

  test('an unknown chart type and a missing chart are errors', async () => {
    const office = open();
    const act = (make: (sheet: Excel.Worksheet) => void): Promise<string> =>
      errorCode(office, async (context) => {
        make(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    expect(await act((sheet) => sheet.charts.add('Cake' as Excel.ChartType, sheet.getRange('A1:B2')))).toBe('InvalidArgument');
    expect(await act((sheet) => sheet.charts.getItem('none').delete())).toBe('ItemNotFound');
  });
});
