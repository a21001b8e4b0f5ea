import type { CommandDesk } from './commandDesk';
import { tellFailure } from './tellFailure';

/** Adds the blank sheets to fill in. Nothing that stands in the workbook is changed; the first of them comes to the front. */
export async function addTemplateCommand(desk: CommandDesk): Promise<void> {
  await desk.pane.addTemplate();
  await tellFailure(desk, 'template');
}
