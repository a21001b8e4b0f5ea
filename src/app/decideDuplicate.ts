import type { Language } from '../core/locales/language';
import { reportMessagesOf } from '../core/locales/messages';
import { writeFilledIn } from '../excel/read/writeFilledIn';
import type { ExcelPort } from '../excel/port';
import { oneAtATime } from './oneAtATime';

/**
 * Writes a decision on a pair of customers into the duplicates sheet, where the next build reads it: the same cell that
 * the user may fill in by hand. Nothing is merged before that build.
 * @param pair the pair's name, as the sheet's key column has it
 * @param decision null takes the decision back
 * @returns false where the workbook has no duplicates sheet yet, or it does not list the pair
 * @throws ClienteleError when Excel refuses
 */
export function decideDuplicate(port: ExcelPort, pair: string, decision: 'merge' | 'apart' | null, language: Language): Promise<boolean> {
  const { merge, apart } = reportMessagesOf(language).dataQuality.duplicates;
  const text = decision === null ? '' : decision === 'merge' ? merge : apart;
  return oneAtATime(port, () => writeFilledIn(port, 'duplicates', pair, text));
}
