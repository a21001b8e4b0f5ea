import type { SampleSheet } from '../app/sample/SampleSheet';
import { sampleCompany } from '../app/sample/sampleCompany';
import type { Language } from '../core/locales/language';
import { calendarOf, type CivilDay } from '../core/values/civilDay';
import { DEFAULT_STYLE } from '../host/model/cellStyle';
import type { Sheet } from '../host/model/sheet';
import { textWidth } from '../host/model/units';
import { Workbook } from '../host/model/workbook';

/** Chinese sheets are written in the font Chinese Excel starts with. */
const FONTS: Readonly<Record<Language, string>> = { 'zh-CN': '微软雅黑', 'en-US': 'Calibri' };

/** The sample company's workbook, as its owner would have typed it: plain data under headers, one native table a sheet where the sample asks for it. */
export function sampleWorkbook(language: Language, lastDay: CivilDay): Workbook {
  const workbook = new Workbook();
  for (const sample of sampleCompany({ language, asOf: calendarOf(lastDay) })) fill(workbook, workbook.addSheet(sample.name), sample, FONTS[language]);
  return workbook;
}

function fill(workbook: Workbook, sheet: Sheet, { rows, formats, widths, asTable }: SampleSheet, fontName: string): void {
  const header = rows[0] ?? [];
  const font = { ...DEFAULT_STYLE.font, name: fontName, size: 10 };
  const headerStyle = workbook.styles.intern({ ...DEFAULT_STYLE, font: { ...font, bold: true } });
  rows.forEach((cells, row) => cells.forEach((cell, column) => sheet.cells.setValue(row, column, cell)));
  header.forEach((_, column) => {
    const style = workbook.styles.intern({ ...DEFAULT_STYLE, font, numberFormat: formats[column] ?? 'General' });
    sheet.cells.setStyle({ row: 0, column, rows: 1, columns: 1 }, headerStyle);
    sheet.cells.setStyle({ row: 1, column, rows: rows.length - 1, columns: 1 }, style);
    const width = widths?.[column];
    if (width !== undefined) sheet.columnWidths.set(column, 1, textWidth(width));
  });
  sheet.freeze = { rows: 1, columns: 0 };
  if (asTable === undefined) return;
  sheet.tables.push({
    id: workbook.newId(),
    name: asTable,
    range: { row: 0, column: 0, rows: rows.length, columns: header.length },
    columns: header.map((name, index) => ({ id: index + 1, name: String(name ?? ''), filter: null, totals: null, totalsLabel: null })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sort: null,
  });
}
