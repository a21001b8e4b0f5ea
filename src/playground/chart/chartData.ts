import { parseArea, splitSheet } from '../../host/cells/address';
import type { ChartModel, ChartSeriesModel } from '../../host/model/chart';
import type { Workbook } from '../../host/model/workbook';
import { cellText } from '../../host/text/cellText';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly model: ChartSeriesModel; readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** What a chart shows, read from the cells its series refer to. */
export function chartData(workbook: Workbook, chart: ChartModel): ChartData {
  const series = chart.series.map((model, index) => ({
    model,
    name: (model.nameRef && cellsOf(workbook, model.nameRef)[0]?.text) || model.name || `${index + 1}`,
    values: model.values === null ? [] : cellsOf(workbook, model.values).map(({ value }) => (typeof value === 'number' ? value : null)),
  }));
  const categories = chart.series.find((each) => each.categories !== null)?.categories;
  const longest = Math.max(0, ...series.map((each) => each.values.length));
  const texts = categories ? cellsOf(workbook, categories).map(({ text }) => text) : [];
  return { categories: Array.from({ length: longest }, (_, index) => texts[index] ?? String(index + 1)), series };
}

function cellsOf(workbook: Workbook, reference: string): { value: unknown; text: string }[] {
  const { sheetName, rest } = splitSheet(reference);
  const sheet = sheetName === null ? undefined : workbook.sheetNamed(sheetName);
  const area = parseArea(rest);
  if (!sheet || !area) return []; // a reference to a sheet that is gone
  const found: { value: unknown; text: string }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = sheet.cells.value(row, column);
      found.push({ value, text: cellText(value, workbook.styles.get(sheet.cells.style(row, column)).numberFormat, workbook.date1904) });
    }
  }
  return found;
}
