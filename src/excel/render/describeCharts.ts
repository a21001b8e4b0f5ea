import { hostCodeOf } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { WritePlan } from '../ownership/writePlan';
import type { ExcelPort } from '../port';

/**
 * Alternative text of the charts: what a screen reader says in place of the picture. `Chart` has no such property; the
 * shape that holds a chart has (`Shape.altTextDescription`, ExcelApi 1.9; looked up by name with
 * `getItemOrNullObject`, 1.14). Whether a host lists charts among its shapes is not documented
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-shapes), so this comes last and on its own: the
 * figures also stand in the table beside every chart.
 * @returns how many charts could be described
 * @throws anything that is not the host's refusal
 */
export async function describeCharts(port: ExcelPort, plan: WritePlan): Promise<number> {
  const charts = plan.sheets.flatMap((sheet) => sheet.layout.charts.map((chart) => ({ sheet: sheet.name, chart })));
  if (charts.length === 0 || !port.supports('1.14')) return 0;
  try {
    return await port.run(async (context) => {
      const shapes = charts.map(({ sheet, chart }) => context.workbook.worksheets.getItem(sheet).shapes.getItemOrNullObject(chart.name));
      await syncInTime(context);
      let described = 0;
      for (const [index, shape] of shapes.entries()) {
        if (shape.isNullObject) continue;
        shape.altTextDescription = charts[index]!.chart.altText;
        described += 1;
      }
      await syncInTime(context);
      return described;
    });
  } catch (error) {
    if (hostCodeOf(error) === null) throw error;
    return 0;
  }
}
