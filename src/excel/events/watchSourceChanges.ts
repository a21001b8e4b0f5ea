import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/** What an event says of who did it. */
export interface ChangeOrigin {
  readonly source?: string;
  /** ExcelApi 1.14; left out by older Excel. */
  readonly triggerSource?: string;
}

/**
 * Whether a change is one that the user at this computer made (W16): not a co-author's, whose own Excel looks after it, and not one
 * that this add-in wrote.
 */
export function isByThisUser({ source, triggerSource }: ChangeOrigin): boolean {
  return source !== 'Remote' && triggerSource !== 'ThisLocalAddin';
}

/**
 * Calls back when the user has changed cells of a sheet, or added, removed or renamed one (ExcelApi 1.9; names 1.17). Excel may leave events out when much
 * happens at once, so a callback says "look", not what has changed.
 * @param changed gets the id of the sheet
 * @param wanted which changes count
 * @returns how to stop listening
 * @throws ClienteleError when Excel cannot be asked
 */
export async function watchSourceChanges(port: ExcelPort, changed: (worksheetId: string) => void, wanted: (origin: ChangeOrigin) => boolean = isByThisUser): Promise<() => Promise<void>> {
  const heard = (event: ChangeOrigin & { readonly worksheetId: string }): Promise<void> => {
    if (wanted(event)) changed(event.worksheetId);
    return Promise.resolve();
  };
  const handlers = await inExcel(port, 'untouched', async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard), ...(port.supports('1.17') ? [worksheets.onNameChanged.add(heard)] : [])];
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
