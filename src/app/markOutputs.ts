import type { Language } from '../core/locales/language';
import { reportMessagesOf } from '../core/locales/messages';
import { isoOf } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import type { Staleness } from './staleness';
import { stalenessText } from './stalenessText';
import { writeStatusLine } from './statusLine';

/**
 * Writes on the summary's status line whether the sheets are up to date, where it says something else.
 * @returns whether the line was written
 * @throws ClienteleError when Excel refuses, e.g. E-SHEET-PROTECTED
 */
export async function markOutputs(port: ExcelPort, found: Staleness, language: Language): Promise<boolean> {
  const words = reportMessagesOf(language).routine.status;
  const text = found.changes.length === 0 ? words.fresh(isoOf(found.built)) : words.stale(isoOf(found.built), stalenessText(found, language));
  return (await writeStatusLine(port, () => text)) !== null;
}
