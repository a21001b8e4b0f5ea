import { selectedCustomer } from '../app/selectedCustomer';
import { loadMapping } from '../app/workbookSettings';
import { commandWordsOf } from '../core/locales/commandWordsOf';
import type { CommandDesk } from './commandDesk';
import { tellFailure } from './tellFailure';

/**
 * Writes the portrait of the customer whose row is selected, on any sheet, and brings it to the front. What the row writes
 * is handed on as it stands, so that a customer entered after the last build is found too; a name that several bear, or
 * nobody, is refused before anything is written, with the candidates.
 */
export async function portraitCommand(desk: CommandDesk): Promise<void> {
  const written = await whoIsSelected(desk);
  if (written.length > 0) await writePortraitOf(desk, written);
}

/** @returns whether the portrait was written */
export async function writePortraitOf(desk: CommandDesk, written: string): Promise<boolean> {
  const { pane, language } = desk;
  const sheet = await pane.work('portrait', (onProgress, signal) => pane.services.customers.writePortrait(written, language, onProgress, signal));
  if (sheet === null) await tellFailure(desk, 'portrait');
  return sheet !== null;
}

/** The id or name in the selected row; empty after having said that there is none. */
async function whoIsSelected({ pane, port, language, tell }: CommandDesk): Promise<string> {
  // Without an analysis the row is taken at its word: the job that follows finds the customer, or says that it cannot.
  const selected = (await pane.services.customers.selected()) ?? (await selectedCustomer(port, { find: () => null, mapping: await loadMapping(port) }));
  if (selected.written !== null) return selected.written;
  const { portrait } = commandWordsOf(language);
  const reason = selected.found === 'none' ? selected.reason : 'noCustomer';
  await tell({ title: portrait.title, paragraphs: [portrait.nobody[reason === 'noCells' || reason === 'blankRow' ? reason : 'noCustomer'], portrait.how] });
  return '';
}
