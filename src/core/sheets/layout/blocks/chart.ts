import type { ChartBlock, TableColumn } from '../../model';
import type { PlacedChart } from '../../sheetLayout';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { numberKindOf } from '../columnLook';
import { ROW_POINTS } from '../rowHeights';

/** Keeps the rows a chart covers; it is placed once the table it draws from has its rectangle. */
export function layChart(block: ChartBlock, box: Box, canvas: Canvas): number {
  const rows = Math.max(4, Math.round(block.points / ROW_POINTS.body));
  canvas.wantHeight(box.row, ROW_POINTS.air); // else the chart's paper hides the rule of the heading above
  for (let row = 1; row <= rows; row++) canvas.wantHeight(box.row + row, ROW_POINTS.body);
  canvas.pendingCharts.push({ block, area: rowsOf(box, box.row + 1, rows) });
  return rows + 1;
}

/** A part of a whole that comes near it: the axis ends at 100 %. */
const NEARLY_ALL = 0.5;
/** Values whose least is above this part of the greatest. */
const NEAR_EACH_OTHER = 0.75;

/** What the value axis shows: numbers as the table shows them, room for labels below negative values, no more than all of a whole. */
function scaleOf(block: ChartBlock, columns: readonly TableColumn[]): Pick<PlacedChart, 'valueKind' | 'labelsLow' | 'most' | 'fromZero'> {
  const drawn = block.series.filter(({ ownAxis }) => !ownAxis).flatMap(({ column }) => columns.find(({ key }) => key === column) ?? []);
  const numbers = drawn.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  const [least, greatest] = numbers.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [0, 0]);
  const valueKind = drawn[0] ? numberKindOf(drawn[0].kind, 'page') : 'money0';
  const parts = valueKind === 'ratio' && block.chart !== 'columnStacked' && least >= 0 && greatest <= 1 && greatest > NEARLY_ALL;
  // Excel lets an axis begin above zero where the values differ by less than a sixth.
  const close = block.chart !== 'line' && numbers.length > 0 && Math.min(...numbers) > NEAR_EACH_OTHER * greatest;
  return { valueKind, labelsLow: least < 0, most: parts ? 1 : null, ...(close ? { fromZero: true as const } : {}) };
}

/**
 * Points the charts at the columns of their tables.
 * @throws RangeError when a chart names a table or column that the sheet does not have
 */
export function placeCharts(canvas: Canvas): void {
  for (const { block, area } of canvas.pendingCharts) {
    const place = canvas.tablePlaces.get(block.table);
    if (!place) throw new RangeError(`chart ${block.name} draws from table ${block.table}, which is not on the sheet`);
    const column = (key: string) => {
      const at = place.columnOf.get(key);
      if (at === undefined) throw new RangeError(`chart ${block.name} draws from column ${key}, which table ${block.table} does not have`);
      return { row: place.firstBodyRow, column: at, rows: place.rowCount, columns: 1 };
    };
    canvas.charts.push({
      name: block.name,
      type: block.chart,
      area,
      altText: block.altText,
      categories: column(block.categories),
      series: block.series.map((series) => ({
        name: series.name,
        values: column(series.column),
        role: series.role,
        asLine: series.asLine,
        ...(series.ownAxis ? { ownAxis: numberKindOf(place.columns.find(({ key }) => key === series.column)?.kind ?? 'ratio', 'page') } : {}),
      })),
      ...scaleOf(block, place.columns),
      legend: block.legend,
    });
  }
}
