import type { CommandDesk } from './commandDesk';
import { tellFailure } from './tellFailure';

/**
 * Adds the blank sheets to fill in: those that the selected lines of the contents ask for, else the whole template. Nothing that
 * stands in the workbook is changed; the first of them comes to the front.
 */
export async function addTemplateCommand(desk: CommandDesk): Promise<void> {
  const { pane } = desk;
  const asked = (await pane.services.help.missingSelected?.()) ?? [];
  await pane.addTemplate(asked.length > 0 ? asked : undefined);
  await tellFailure(desk, 'template');
}
