import type { WrittenDecision } from '../core/reports/duplicates/readDecisions';
import type { ExcelPort } from '../excel/port';
import { readFilledIn } from '../excel/read/readFilledIn';

/** What the user wrote into the decision column of the duplicates sheet that the last build made. */
export async function loadDecisions(port: ExcelPort): Promise<WrittenDecision[]> {
  const cells = await readFilledIn(port, 'duplicates');
  return cells.map(({ key, text }) => ({ pair: key, text }));
}
