import type { CommandName } from '../../commands/commandNames';
import type { PlaygroundWords } from '../words';
import type { MenuItem } from './Menu';

const ICONS: Readonly<Record<CommandName, string>> = {
  openPane: 'icon',
  buildSummary: 'build',
  portraitOfSelection: 'portrait',
  refresh: 'refresh',
  addTemplate: 'template',
  dataProblems: 'problems',
  help: 'help',
};

/** What stands on the ribbon, in its menu and on the cells: as manifest.xml says. */
export const ON_RIBBON: readonly CommandName[] = ['openPane', 'buildSummary', 'portraitOfSelection'];
export const IN_MENU: readonly CommandName[] = ['refresh', 'addTemplate', 'dataProblems', 'help'];
export const ON_CELLS: readonly CommandName[] = ['portraitOfSelection', 'refresh'];

/** The commands as entries of a menu, in words. */
export function menuItems(names: readonly CommandName[], words: PlaygroundWords): MenuItem[] {
  return names.map((name) => ({ id: name, label: words.commands[name], icon: ICONS[name] }));
}
