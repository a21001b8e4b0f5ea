import { newChart, newChartSeries } from '../../../src/host/model/chartDefaults';
import { DEFAULT_STYLE, type CellStyle } from '../../../src/host/model/cellStyle';
import { cellError } from '../../../src/host/model/cellValue';
import { noConditionalStyle, type ConditionalRule } from '../../../src/host/model/conditionalFormat';
import { NO_PROMPT, STOP_ALERT, type ValidationRule } from '../../../src/host/model/dataValidation';
import { cellKey, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../../../src/host/model/rectangle';
import type { Sheet } from '../../../src/host/model/sheet';
import { Workbook } from '../../../src/host/model/workbook';

export const area = (row: number, column: number, rows: number, columns: number): Rectangle => ({ row, column, rows, columns });

/** A workbook that has one of everything the model holds. */
export function everything(): Workbook {
  const workbook = new Workbook();
  const data = workbook.addSheet("客户 'A' & <B>");
  const report = workbook.addSheet('Report');
  const secret = workbook.addSheet('R1');
  secret.visibility = 'VeryHidden';
  values(data);
  looks(workbook, data);
  table(workbook, data);
  filter(report);
  printing(report);
  rules(workbook, report);
  chart(workbook, report);
  report.customProperties.set('clientele.kind', 'summary');
  report.customProperties.set('clientele.build', '{"版本":1}');
  report.tabColor = '#1F4E79';
  report.showGridlines = false;
  report.freeze = { rows: 3, columns: 1 };
  secret.protection.protected = true;
  secret.protection.options.allowSort = true;
  secret.protection.options.allowAutoFilter = true;
  secret.protection.options.selectionMode = 'Unlocked';
  secret.names.push({ name: 'Local', formula: "='客户 ''A'' & <B>'!$A$1", visible: true, comment: '' });
  workbook.names.push({ name: 'Rate', formula: '=0.13', visible: true, comment: 'tax' }, { name: 'Hidden_one', formula: '=Report!$A$1:$B$2', visible: false, comment: '' });
  workbook.settings.set('clientele.settings', { churnDays: 60, words: ['<a>', '"b"'] });
  Object.assign(workbook.properties, { title: '汇总', author: 'A & B', company: 'C', manager: 'M', keywords: 'k', comments: 'c', category: 'g', subject: 's', lastAuthor: 'L', revisionNumber: 3, creationDate: '2024-03-15T08:00:00Z' });
  workbook.properties.custom.set('number', 12).set('text', 'x').set('yes', true).set('when', { date: '2024-01-01T00:00:00Z' }).set('share', 0.5);
  workbook.calculationMode = 'Manual';
  workbook.activeSheetId = report.id;
  workbook.selection = [area(3, 1, 1, 1)];
  return workbook;
}

function values(sheet: Sheet): void {
  const cells = sheet.cells;
  const rows: (string | number | boolean | null)[][] = [
    ['编号', 'Name', '金额', 'When'],
    ['007', ' padded ', 1234.5, 45366],
    ['2', 'line\nbreak\r\nboth', -0.1, 45366.75],
    ['3', '_x000D_ looks escaped', 1e-7, null],
    ['4', '=not a formula', 123456789012345, true],
    ['5', 'emoji 😀 and 龘', 0, false],
    ['6', '\u0001control', 2 ** 53, null],
  ];
  rows.forEach((row, index) => row.forEach((value, column) => cells.setValue(index, column, value)));
  cells.setValue(8, 0, cellError('#DIV/0!') ?? null);
  cells.setFormula(8, 2, '=SUM(C2:C7)', 123456790246);
  cells.setFormula(8, 3, '=IF(A1<>"",“”&"<ok>","")', '<ok>');
  cells.setFormula(9, 2, '=A2=A3', false);
  cells.setFormula(9, 3, '=1/0', cellError('#DIV/0!') ?? null);
  cells.setFormula(10, 2, '=TRANSPOSE(A2:A3)', '007');
  sheet.arrayFormulas.set(cellKey(10, 2), area(10, 2, 1, 2));
  cells.setValue(10, 3, '2');
  cells.setValue(MAX_ROWS - 1, 0, 'last row');
  cells.setValue(0, MAX_COLUMNS - 1, 'last column');
  sheet.merges.push(area(12, 0, 2, 3));
  sheet.hyperlinks.set(cellKey(1, 1), { documentReference: 'Report!A1', screenTip: 'go "there"' });
  sheet.hyperlinks.set(cellKey(2, 1), { address: 'https://example.com/?a=1&b=2' });
  sheet.hyperlinks.set(cellKey(3, 1), { address: 'https://example.com/', documentReference: 'part' });
}

const styled = (change: Partial<CellStyle>): CellStyle => ({ ...DEFAULT_STYLE, ...change });

function looks(workbook: Workbook, sheet: Sheet): void {
  const put = (where: Rectangle, change: Partial<CellStyle>): void => sheet.cells.setStyle(where, workbook.styles.intern(styled(change)));
  put(area(0, 0, 1, 4), { font: { ...DEFAULT_STYLE.font, name: '微软雅黑', size: 10.5, bold: true, color: '#FFFFFF' }, fill: { color: '#1F4E79' }, alignment: { ...DEFAULT_STYLE.alignment, horizontal: 'Center', vertical: 'Center', wrapText: true } });
  put(area(1, 2, 6, 1), { numberFormat: '#,##0.00;[Red]-#,##0.00' });
  put(area(1, 3, 6, 1), { numberFormat: 'yyyy"年"m"月"d"日"' });
  put(area(20, 0, 1, 1), { borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#FF0000' }, EdgeBottom: { style: 'Double', weight: 'Thick', color: '#000000' }, EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#00FF00' }, DiagonalUp: { style: 'Dot', weight: 'Thin', color: '#0000FF' } } });
  put(area(21, 0, 1, 1), { font: { ...DEFAULT_STYLE.font, italic: true, strikethrough: true, underline: 'DoubleAccountant', superscript: true } });
  put(area(22, 0, 1, 1), { alignment: { horizontal: 'CenterAcrossSelection', vertical: 'Distributed', wrapText: false, indentLevel: 2, shrinkToFit: true, textOrientation: -45 } });
  put(area(23, 0, 1, 1), { alignment: { ...DEFAULT_STYLE.alignment, textOrientation: 180 }, protection: { locked: false, formulaHidden: true } });
  put(area(0, 6, MAX_ROWS, 2), { fill: { color: '#FFF2CC' } });
  put(area(30, 0, 2, MAX_COLUMNS), { fill: { color: '#DDEBF7' } });
  sheet.columnWidths.set(0, 2, 90);
  sheet.columnWidths.set(3, 1, 120.75);
  sheet.rowHeights.set(0, 1, 30);
  sheet.hiddenRows.set(25, 2, 1);
  sheet.hiddenColumns.set(5, 1, 1);
  sheet.standardWidth = 60;
  sheet.rightToLeft = true;
}

function table(workbook: Workbook, sheet: Sheet): void {
  sheet.tables.push({
    id: workbook.newId(), name: 'Clientele_Customers', range: area(0, 0, 9, 4),
    columns: ['编号', 'Name', '金额', 'When'].map((name, index) => ({
      id: index + 1, name, filter: index === 2 ? { filterOn: 'Custom', criterion1: '>=0', criterion2: '<1000', operator: 'And' } : null, totals: index === 2 ? 'sum' : null, totalsLabel: index === 0 ? '合计' : null,
    })),
    showHeaders: true, showTotals: true, style: 'TableStyleLight9', showBandedRows: true, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: true, highlightLastColumn: false, sort: null,
  });
  sheet.filteredRows.set(2, 1, 1);
}

function filter(sheet: Sheet): void {
  [['Month', 'Sales', 'Before'], ['Jan', 10, 8], ['Feb', 20, 18], ['Mar', 15, 21]].forEach((row, index) => row.forEach((value, column) => sheet.cells.setValue(index + 3, column, value)));
  sheet.autoFilter = { range: area(3, 0, 4, 3), criteria: new Map([[0, { filterOn: 'Values', values: ['Jan', ''] }], [1, { filterOn: 'TopItems', criterion1: '2' }]]) };
}

function printing(sheet: Sheet): void {
  const layout = sheet.pageLayout;
  Object.assign(layout, {
    orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: null }, printAreas: [area(0, 0, 40, 8)], titleRows: area(2, 0, 2, MAX_COLUMNS), titleColumns: area(0, 0, MAX_ROWS, 1),
    leftMargin: 36, topMargin: 50.4, centerHorizontally: true, printGridlines: true, firstPageNumber: 2, printOrder: 'OverThenDown', horizontalPageBreaks: [20], verticalPageBreaks: [4],
    headersFooters: { leftHeader: '&"微软雅黑,Bold"L', centerHeader: '', rightHeader: '&D', leftFooter: 'Clientele && Co', centerFooter: '&P / &N', rightFooter: '&A' },
  });
}

function rules(workbook: Workbook, sheet: Sheet): void {
  const style = { ...noConditionalStyle(), fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true, numberFormat: '0.0' };
  const none = { type: 'Automatic', formula: null } as const;
  const all: ConditionalRule[] = [
    { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=5', style },
    { type: 'Custom', formula: '=$A4="A"', style: { ...noConditionalStyle(), italic: true, borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' } } } },
    { type: 'ContainsText', operator: 'BeginsWith', text: '甲"', style },
    { type: 'TopBottom', kind: 'BottomPercent', rank: 25, style },
    { type: 'PresetCriteria', criterion: 'DuplicateValues', style },
    { type: 'PresetCriteria', criterion: 'EqualOrBelowAverage', style },
    { type: 'PresetCriteria', criterion: 'LastSevenDays', style },
    { type: 'DataBar', lower: { type: 'Number', formula: '0' }, upper: none, fillColor: '#5B9BD5', borderColor: '', gradient: false, negativeFillColor: '#FF0000', negativeBorderColor: '', negativeMatchesPositiveFill: false, negativeMatchesPositiveBorder: true, axis: 'None', axisColor: '', direction: 'LeftToRight', showBarOnly: true },
    { type: 'ColorScale', minimum: { type: 'LowestValue', formula: null, color: '#F8696B' }, midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' }, maximum: { type: 'HighestValue', formula: null, color: '#63BE7B' } },
    { type: 'IconSet', style: 'ThreeArrows', reverseOrder: true, showIconOnly: false, thresholds: [{ type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' }, { type: 'Number', formula: '-0.05', operator: 'GreaterThan' }, { type: 'Number', formula: '0.05', operator: 'GreaterThanOrEqual' }] },
  ];
  sheet.conditionalFormats = all.map((rule, priority) => ({ id: workbook.newId(), ranges: [area(4, 1, 3, 1), area(10, priority, 2, 1)], priority, stopIfTrue: priority === 0, rule }));
  const validations: ValidationRule[] = [
    { type: 'List', source: '男,女,"未知"', inCellDropDown: true },
    { type: 'List', source: '=Report!$A$4:$A$7', inCellDropDown: false },
    { type: 'WholeNumber', operator: 'Between', formula1: 1, formula2: 100 },
    { type: 'Date', operator: 'GreaterThan', formula1: '2024-01-01', formula2: null },
    { type: 'Time', operator: 'LessThan', formula1: 0.5, formula2: null },
    { type: 'TextLength', operator: 'LessThanOrEqualTo', formula1: '=LEN(A1)', formula2: null },
    { type: 'Custom', formula: '=COUNTIF(A:A,A1)=1' },
  ];
  sheet.dataValidations = validations.map((rule, index) => ({
    ranges: [area(20 + index, 0, 1, 2)], rule, ignoreBlanks: index % 2 === 0,
    prompt: index === 0 ? { showPrompt: true, title: '提示', message: 'Pick & choose\nplease' } : NO_PROMPT,
    errorAlert: index === 1 ? { showAlert: true, style: 'Warning', title: 'T', message: 'M' } : STOP_ALERT,
  }));
}

function chart(workbook: Workbook, sheet: Sheet): void {
  const made = newChart(workbook.newId(), 'Trend & more', 'ColumnClustered');
  const current = { ...newChartSeries(''), nameRef: 'Report!$B$4', values: 'Report!$B$5:$B$7', categories: 'Report!$A$5:$A$7', fillColor: '#1F4E79', gapWidth: 60, hasDataLabels: true };
  current.name = 'Sales';
  const before = { ...newChartSeries('Before'), values: 'Report!$C$5:$C$7', categories: 'Report!$A$5:$A$7', type: 'Line', lineColor: '#A5A5A5', lineWeight: 1.5, markerStyle: 'None', gapWidth: 150, axisGroup: 'Secondary' as const };
  made.series = [current, before];
  made.series[0]?.points.set(1, { fillColor: '#C00000' });
  Object.assign(made, { left: 100, top: 60, width: 400, height: 200, altTextTitle: 'T', altTextDescription: '月销售额 & "trend"', fontColor: '#595959', fontName: 'Calibri', fontSize: 9 });
  Object.assign(made.title, { text: 'Sales\nby month', fontSize: 14, fontColor: '#333333', bold: true });
  Object.assign(made.legend, { position: 'Top', fontSize: 9 });
  Object.assign(made.axes.value, { numberFormat: '#,##0', gridlineColor: '#D9D9D9', minimum: 0, majorUnit: 5, titleVisible: true, title: 'Yuan' });
  Object.assign(made.axes.category, { tickLabelPosition: 'Low', lineColor: '#BFBFBF' });
  Object.assign(made.axes.secondaryValue, { majorGridlines: false, numberFormat: '0' });
  const pie = newChart(workbook.newId(), 'Shares', 'Doughnut');
  pie.series = [{ ...newChartSeries('Sales'), values: 'Report!$B$5:$B$7', categories: 'Report!$A$5:$A$7' }];
  pie.axes.category.visible = false;
  pie.axes.value.visible = false;
  Object.assign(pie.legend, { visible: false, position: 'Right' });
  pie.title = { ...pie.title, visible: false, text: '' };
  sheet.charts.push(made, pie);
}
