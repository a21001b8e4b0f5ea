import { LANGUAGES } from '../core/locales/language';
import { reportMessagesOf } from '../core/locales/messages';
import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import { probeMarker } from '../excel/ownership/marker';
import type { ExcelPort } from '../excel/port';
import { cellToWrite } from '../excel/render/textWriter';

/** Rows of the summary among which the status line stands. */
const HEAD_ROWS = 6;

/**
 * Writes another text on the summary's status line: one cell. The line is found by its first words in any language; where
 * there is no summary, or the user has written over the line, nothing is written. The next build writes its own.
 * @param textFor the text wanted in place of the one that stands there; null = leave it
 * @returns the text that stood there, where it was written over; else null
 * @throws ClienteleError when Excel refuses, e.g. E-SHEET-PROTECTED
 */
export function writeStatusLine(port: ExcelPort, textFor: (now: string) => string | null): Promise<string | null> {
  const beginnings = LANGUAGES.flatMap((one) => {
    const { updating, freshBegins, staleBegins } = reportMessagesOf(one).routine.status;
    return [updating, freshBegins, staleBegins];
  });
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, marker: probeMarker(sheet), head: sheet.getRangeByIndexes(0, 0, HEAD_ROWS, 1).load({ values: true }) }));
    await syncInTime(context);
    const summary = probes.find(({ marker }) => marker.read()?.key === 'summary');
    const cells = (summary?.head.values ?? []).map(([cell]) => String(cell));
    const row = cells.findIndex((cell) => beginnings.some((begin) => cell.startsWith(begin)));
    const now = cells[row];
    const text = now === undefined ? null : textFor(now);
    if (!summary || now === undefined || text === null || text === now) return null;
    summary.sheet.getRangeByIndexes(row, 0, 1, 1).values = [[cellToWrite(text)]];
    await syncInTime(context);
    return now;
  });
}
