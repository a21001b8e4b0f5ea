import type { CommandDesk } from './commandDesk';
import { tellFailure } from './tellFailure';

/**
 * Brings every sheet of ours up to date: the summary with its lists, the reusable portrait, and every customer's own.
 * Sheets that show the same already are left alone. The user stays at the sheet they are on.
 */
export async function refreshCommand(desk: CommandDesk): Promise<void> {
  if (!(await desk.pane.refresh())) await tellFailure(desk, 'build');
}
