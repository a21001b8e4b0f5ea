import type { SheetLayout } from '../../core/sheets/sheetLayout';
import { isHostTrouble } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/** A sheet as it stands, with what was meant to stand on it. */
export interface DescribedSheet {
  readonly name: string;
  readonly layout: SheetLayout;
}

/**
 * Alternative text: what a screen reader says in place of the picture. `Chart` has no such property; the shape that
 * holds a chart has (`Shape.altTextDescription`; looked up with `getItemOrNullObject`, ExcelApi 1.14). Whether a host
 * lists charts among its shapes is not documented (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-shapes),
 * so this is optional: the figures also stand in the table beside every chart.
 * @returns whether the host took the texts
 * @throws anything that is not the host's refusal or silence
 */
export async function describeCharts(port: ExcelPort, sheets: readonly DescribedSheet[]): Promise<boolean> {
  const charts = sheets.flatMap(({ name, layout }) => layout.charts.map((placed) => ({ sheet: name, placed })));
  if (charts.length === 0) return true;
  try {
    await port.run(async (context) => {
      for (const { sheet, placed } of charts) {
        // On a null object the command does nothing.
        context.workbook.worksheets.getItem(sheet).shapes.getItemOrNullObject(placed.name).altTextDescription = placed.altText;
      }
      await syncInTime(context);
    });
    return true;
  } catch (error) {
    if (!isHostTrouble(error)) throw error;
    return false;
  }
}
