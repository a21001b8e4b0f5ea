import { commandWordsOf } from '../core/locales/commandWordsOf';
import { paneMessagesOf } from '../core/locales/paneMessagesOf';
import { version } from '../app/version';
import type { CommandDesk } from './commandDesk';

/** Says how the add-in is used: on the pane's help screen where the pane is in sight, else in a dialog. */
export async function helpCommand({ pane, language, paneInSight, tell }: CommandDesk): Promise<void> {
  pane.show('help');
  if (paneInSight()) return;
  const { help, product, version: versionIs } = paneMessagesOf(language);
  const { keys } = commandWordsOf(language);
  await tell({ title: `${product} · ${help.heading}`, paragraphs: [...help.howTo, ...keys, help.privacy, versionIs(version)] });
}
