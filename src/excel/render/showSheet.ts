import { isHostTrouble } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/**
 * Brings a sheet to the front with the cursor at a cell.
 * @returns false where Excel does not allow it now: activating throws while another workbook has the focus (S15;
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting). The build is complete without it.
 * @throws anything that is not the host's refusal or silence
 */
export async function showSheet(port: ExcelPort, sheetName: string, cell: { readonly row: number; readonly column: number }): Promise<boolean> {
  try {
    await port.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await syncInTime(context);
    });
    return true;
  } catch (error) {
    if (!isHostTrouble(error)) throw error;
    return false;
  }
}
