import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/**
 * Calls back whenever the user selects other cells, on any sheet (ExcelApi 1.9). Excel may leave out an event when much
 * happens at once, so a callback says "look", not what is selected.
 * @returns how to stop listening
 * @throws ClienteleError when Excel cannot be asked
 */
export async function watchSelection(port: ExcelPort, changed: () => void): Promise<() => Promise<void>> {
  const heard = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await inExcel(port, 'untouched', async (context) => {
    const { worksheets } = context.workbook;
    // Another sheet in front has another selection, and no selection event of its own.
    const added = [worksheets.onSelectionChanged.add(heard), worksheets.onActivated.add(heard)];
    await syncInTime(context);
    return added;
  });
  return () =>
    inExcel(port, 'untouched', async () => {
      // A handler can only be removed in the context it was added in.
      for (const handler of handlers) handler.remove();
      const [first] = handlers;
      if (first) await syncInTime(first.context as Excel.RequestContext);
    });
}
