import { sampleCompany } from '../../app/sample/sampleCompany';
import type { SampleSheet } from '../../app/sample/SampleSheet';
import type { Language } from '../../core/locales/language';
import { calendarOf, type CivilDay } from '../../core/values/civilDay';
import type { Sheet } from '../../host/model/sheet';
import { textWidth } from '../../host/model/units';
import { Workbook } from '../../host/model/workbook';

/** The sample company as a workbook of its own, as if it had been opened from a file. */
export function sampleWorkbook(language: Language, today: CivilDay): Workbook {
  const workbook = new Workbook();
  workbook.name = language === 'zh-CN' ? '示例.xlsx' : 'sample.xlsx';
  for (const plain of sampleCompany({ language, asOf: calendarOf(today) })) fill(workbook, workbook.addSheet(plain.name), plain);
  return workbook;
}

function fill(workbook: Workbook, sheet: Sheet, { rows, formats, widths = [], asTable }: SampleSheet): void {
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const cells = sheet.cells.column(column);
    cells.reserve(rows.length);
    for (const [row, line] of rows.entries()) cells.set(row, line[column] ?? null);
    const format = formats[column];
    if (format)
      dress(workbook, sheet, { row: 1, column, rows: rows.length - 1, columns: 1 }, (style) => ({ ...style, numberFormat: format }));
  }
  dress(workbook, sheet, { row: 0, column: 0, rows: 1, columns }, (style) => ({ ...style, font: { ...style.font, bold: true } }));
  for (const [column, characters] of widths.entries()) sheet.columnWidths.set(column, 1, textWidth(characters));
  sheet.freeze = { rows: 1, columns: 0 };
  if (asTable !== undefined && rows.length > 1) {
    sheet.tables.push({
      id: workbook.newId(),
      name: asTable,
      range: { row: 0, column: 0, rows: rows.length, columns },
      columns: (rows[0] ?? []).map((header, index) => ({
        id: index + 1,
        name: String(header),
        filter: null,
        totals: null,
        totalsLabel: null,
      })),
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleLight1',
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      sort: null,
    });
  }
}

type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
type Style = ReturnType<Workbook['styles']['get']>;

function dress(workbook: Workbook, sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  if (area.rows > 0 && area.columns > 0) sheet.cells.mapStyles(area, workbook.styles.changer(change));
}
