import type { PlacedChart, SheetLayout } from '../../core/sheets/sheetLayout';
import { hostCodeOf } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { WritePlan } from '../ownership/writePlan';
import type { ExcelPort } from '../port';
import { bodyFont } from './theme';

interface ChartToFinish {
  readonly sheet: Excel.Worksheet;
  readonly layout: SheetLayout;
  readonly placed: PlacedChart;
}

type Touch = (context: Excel.RequestContext, charts: readonly ChartToFinish[]) => Promise<void>;

/** A sheet chart without a frame around it (ExcelApi 1.7). */
const withoutBorder: Touch = async (_context, charts) => {
  for (const { sheet, placed } of charts) sheet.charts.getItem(placed.name).format.border.lineStyle = 'None';
};

/** Points between a chart's top and the cell's: a chart has a ground, which would hide the rule of the heading above. */
const INSET = 3;

const belowTheRule: Touch = async (context, charts) => {
  const placed = charts.map(({ sheet, placed: { name } }) => sheet.charts.getItem(name).load({ top: true, height: true }));
  await syncInTime(context);
  for (const chart of placed) {
    chart.top += INSET;
    chart.height -= INSET;
  }
};

const inOurFont: Touch = async (_context, charts) => {
  for (const { sheet, placed, layout } of charts) sheet.charts.getItem(placed.name).format.font.name = bodyFont(layout.language);
};

/**
 * Alternative text: what a screen reader says in place of the picture. `Chart` has no such property; the shape that
 * holds a chart has (`Shape.altTextDescription`; looked up with `getItemOrNullObject`, ExcelApi 1.14). Whether a host
 * lists charts among its shapes is not documented (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-shapes);
 * the figures also stand in the table beside every chart.
 */
const withAltText: Touch = async (context, charts) => {
  const shapes = charts.map(({ sheet, placed }) => sheet.shapes.getItemOrNullObject(placed.name).load({ id: true }));
  await syncInTime(context);
  for (const [index, shape] of shapes.entries()) {
    if (!shape.isNullObject) shape.altTextDescription = charts[index]!.placed.altText;
  }
};

const TOUCHES = { belowTheRule, withoutBorder, inOurFont, withAltText };
export type ChartTouch = keyof typeof TOUCHES;

/**
 * The last touches to charts, each on its own and each optional: a host that cannot do one still has the whole report.
 * @returns the touches this host refused
 * @throws anything that is not the host's refusal
 */
export async function finishCharts(port: ExcelPort, plan: WritePlan): Promise<ChartTouch[]> {
  const refused: ChartTouch[] = [];
  if (plan.sheets.every((sheet) => sheet.layout.charts.length === 0)) return refused;
  for (const name of Object.keys(TOUCHES) as ChartTouch[]) {
    try {
      await port.run(async (context) => {
        await TOUCHES[name](context, chartsOf(context, plan));
        await syncInTime(context);
      });
    } catch (error) {
      if (hostCodeOf(error) === null) throw error;
      refused.push(name);
    }
  }
  return refused;
}

function chartsOf(context: Excel.RequestContext, plan: WritePlan): ChartToFinish[] {
  return plan.sheets.flatMap(({ name, layout }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return layout.charts.map((placed) => ({ sheet, layout, placed }));
  });
}
