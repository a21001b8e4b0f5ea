import { areaAddress, parseArea, quotedSheetName, splitSheet } from '../cells/address';
import type { ChartModel, ChartSeriesModel } from '../model/chart';
import { newChartSeries } from '../model/chartDefaults';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { sectionsOf } from '../text/formatSections';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** A reference as charts keep it: `Sheet1!$A$1:$B$2`. */
export const chartReference = (sheet: Sheet, area: Rectangle): string => `${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;

/**
 * The series Excel reads out of a block: one a column (or a row, when the block is wider than high); a first line of
 * texts names them; a first column of texts or dates, or one under an empty corner, is the categories.
 */
export function seriesOf(workbook: Workbook, sheet: Sheet, area: Rectangle, by: SeriesBy): ChartSeriesModel[] {
  const columns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const cell = (line: number, place: number): Rectangle => ({
    row: area.row + (columns ? place : line),
    column: area.column + (columns ? line : place),
    rows: 1,
    columns: 1,
  });
  const lines = columns ? area.columns : area.rows;
  const places = columns ? area.rows : area.columns;
  const isLabel = (at: Rectangle): boolean => !isPlainNumber(workbook, sheet, at);
  const corner = sheet.cells.value(area.row, area.column) === null;
  const named = places > 1 && (corner || isLabel(cell(lines - 1, 0)));
  const categorised = lines > 1 && (corner || isLabel(cell(0, places - 1)));
  const from = named ? 1 : 0;
  const span = (line: number): Rectangle => {
    const first = cell(line, from);
    return columns ? { ...first, rows: places - from } : { ...first, columns: places - from };
  };
  const made: ChartSeriesModel[] = [];
  for (let line = categorised ? 1 : 0; line < lines; line += 1) {
    const head = cell(line, 0);
    const text = named ? sheet.cells.value(head.row, head.column) : null;
    const series = newChartSeries(text === null ? `Series${made.length + 1}` : String(text));
    series.nameRef = named ? chartReference(sheet, head) : null;
    series.values = chartReference(sheet, span(line));
    series.categories = categorised ? chartReference(sheet, span(0)) : null;
    made.push(series);
  }
  return made;
}

/** A number that is no date: what charts draw rather than label with. */
function isPlainNumber(workbook: Workbook, sheet: Sheet, at: Rectangle): boolean {
  if (typeof sheet.cells.value(at.row, at.column) !== 'number') return false;
  const format = workbook.styles.get(sheet.cells.style(at.row, at.column)).numberFormat;
  return !sectionsOf(format)[0]?.tokens.some((token) => token.kind === 'date');
}

/** The name a series shows: its cell's text now, when its name comes from a cell. */
export function seriesName(workbook: Workbook, series: ChartSeriesModel): string {
  if (series.nameRef === null) return series.name;
  const { sheetName, rest } = splitSheet(series.nameRef);
  const sheet = sheetName === null ? undefined : workbook.sheetNamed(sheetName);
  const area = parseArea(rest);
  const value = sheet === undefined || area === null ? null : sheet.cells.value(area.row, area.column);
  return value === null ? series.name : String(value);
}

/** A new chart shows its only series' name as its title; with several series it has none of its own. */
export function titleFor(workbook: Workbook, chart: ChartModel): string {
  const [only, ...more] = chart.series;
  return only !== undefined && more.length === 0 ? seriesName(workbook, only) : 'Chart Title';
}
