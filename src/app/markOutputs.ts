import { LANGUAGES, type Language } from '../core/locales/language';
import { reportMessagesOf } from '../core/locales/messages';
import { isoOf } from '../core/values/civilDay';
import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import { probeMarker } from '../excel/ownership/marker';
import type { ExcelPort } from '../excel/port';
import { cellToWrite } from '../excel/render/textWriter';
import type { Staleness } from './staleness';
import { stalenessText } from './stalenessText';

/** Rows of the summary among which the status line stands. */
const HEAD_ROWS = 6;

/**
 * Writes on the summary's status line whether the sheets are up to date, where it says something else: one cell. The line is found by its first words in any
 * language; where the user has written over it, nothing is written. The next build writes its own.
 * @returns whether the cell was written
 * @throws ClienteleError when Excel refuses, e.g. E-SHEET-PROTECTED
 */
export function markOutputs(port: ExcelPort, found: Staleness, language: Language): Promise<boolean> {
  const words = reportMessagesOf(language).routine.status;
  const text = found.changes.length === 0 ? words.fresh(isoOf(found.built)) : words.stale(isoOf(found.built), stalenessText(found, language));
  const beginnings = LANGUAGES.flatMap((one) => {
    const { status } = reportMessagesOf(one).routine;
    return [status.freshBegins, status.staleBegins];
  });
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, marker: probeMarker(sheet), head: sheet.getRangeByIndexes(0, 0, HEAD_ROWS, 1).load({ values: true }) }));
    await syncInTime(context);
    const summary = probes.find(({ marker }) => marker.read()?.key === 'summary');
    const cells = (summary?.head.values ?? []).map(([cell]) => String(cell));
    const row = cells.findIndex((cell) => beginnings.some((begin) => cell.startsWith(begin)));
    if (!summary || row < 0 || cells[row] === text) return false;
    summary.sheet.getRangeByIndexes(row, 0, 1, 1).values = [[cellToWrite(text)]];
    await syncInTime(context);
    return true;
  });
}
