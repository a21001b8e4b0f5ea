import { portraitWanted } from '../app/portraitWanted';
import { readSelection } from '../excel/read/readSelection';
import { showSheet } from '../excel/render/showSheet';
import { buildSummaryCommand } from './buildSummaryCommand';
import type { CommandDesk } from './commandDesk';
import { writePortraitOf } from './portraitCommand';

/**
 * Brings every sheet of ours up to date: the summary with its lists, and the portrait of whoever its sheet shows. Sheets
 * that show the same already are left alone. The user stays at the sheet they were on.
 */
export async function refreshCommand(desk: CommandDesk): Promise<void> {
  const { port } = desk;
  const at = await readSelection(port);
  if (!(await buildSummaryCommand(desk))) return;
  const portrait = await portraitWanted(port);
  if (portrait && !(await writePortraitOf(desk, portrait.written))) return;
  const [row] = at?.rows ?? [];
  if (at) await showSheet(port, at.sheetName, { row: (row?.row ?? 1) - 1, column: at.column });
}
