import { CHOSEN, PORTRAIT_KEY } from '../core/reports/portrait/portraitKey';
import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import { probeInputs } from '../excel/ownership/inputCells';
import { probeMarker } from '../excel/ownership/marker';
import type { ExcelPort } from '../excel/port';

/** What stands in the title of the reusable portrait sheet. */
export interface PortraitWanted {
  /** The sheet, so that a change event can be told from those of other sheets. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** Id or name: the customer shown, or the one the reader has chosen from the drop-down or written there instead. */
  readonly written: string;
}

/**
 * Whom the reusable portrait sheet should show: its title cell, which holds a drop-down of the customers. The pane and the
 * ribbon ask for it when the sheet has changed and hand what is written to `buildPortrait`, which finds the customer or
 * says why it cannot. Null without such a sheet, and where the title has been cleared.
 * @throws ClienteleError when Excel cannot be read
 */
export function portraitWanted(port: ExcelPort): Promise<PortraitWanted | null> {
  if (!port.supports('1.12')) return Promise.resolve(null);
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true, name: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, marker: probeMarker(sheet), inputs: probeInputs(sheet) }));
    await syncInTime(context);
    const own = probes.find(({ marker }) => marker.read()?.key === PORTRAIT_KEY);
    const cells = own?.inputs.readCells();
    if (!own || !cells) return null;
    await syncInTime(context);
    const value = cells()?.[CHOSEN];
    const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return written === '' ? null : { sheetId: own.sheet.id, sheetName: own.sheet.name, written };
  });
}
