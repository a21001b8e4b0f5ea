import type { Sheet } from '../../../src/host/model/sheet';
import type { Workbook } from '../../../src/host/model/workbook';

/** What a workbook holds as plain data that two workbooks can be compared by: ids and the numbering of styles left out. */
export function plain(workbook: Workbook): unknown {
  const { names, settings, properties, calculationMode, date1904, protection } = workbook;
  const active = workbook.activeSheet.name;
  return { names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)), settings: [...settings], properties: { ...properties, custom: [...properties.custom] }, calculationMode, date1904, protection, active, sheets: workbook.sheets.map((sheet) => plainSheet(workbook, sheet)) };
}

const withoutId = <T extends { readonly id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> => rest;

export function plainSheet(workbook: Workbook, sheet: Sheet): Record<string, unknown> {
  const { name, visibility, tabColor, showGridlines, showHeadings, rightToLeft, freeze, protection, pageLayout, merges, dataValidations, standardWidth, names } = sheet;
  const columns = [...sheet.cells.columns].sort(([a], [b]) => a - b).map(([index, column]) => {
    column.trim();
    const cells: [row: number, value: unknown][] = [];
    for (let row = 0; row < column.length; row += 1) if (column.get(row) !== null) cells.push([row, column.get(row)]);
    return { index, cells, formulas: [...column.formulas].sort(([a], [b]) => a - b) };
  }).filter(({ cells }) => cells.length > 0);
  const styles = Array.from({ length: 30 }, (_, column) => [...sheet.cells.stylesOf(column).between(0, 1_048_576)].map((run) => [run.from, run.count, workbook.styles.get(run.value)]));
  return {
    name, visibility, tabColor, showGridlines, showHeadings, rightToLeft, freeze, protection, pageLayout, merges, dataValidations, standardWidth, names, columns, styles,
    customProperties: [...sheet.customProperties],
    widths: [...sheet.columnWidths.nonDefault()],
    heights: [...sheet.rowHeights.nonDefault()],
    hidden: [[...sheet.hiddenRows.nonDefault()], [...sheet.hiddenColumns.nonDefault()], [...sheet.filteredRows.nonDefault()]],
    links: [...sheet.hyperlinks].sort(([a], [b]) => a - b),
    arrays: [...sheet.arrayFormulas],
    autoFilter: sheet.autoFilter === null ? null : { range: sheet.autoFilter.range, criteria: [...sheet.autoFilter.criteria] },
    tables: sheet.tables.map(withoutId),
    conditionalFormats: sheet.conditionalFormats.map(withoutId),
    charts: sheet.charts.map((chart) => ({ ...withoutId(chart), series: chart.series.map((series) => ({ ...series, points: [...series.points] })) })),
  };
}
