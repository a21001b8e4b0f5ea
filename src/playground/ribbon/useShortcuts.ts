import { useEffect } from 'react';
import type { CommandName } from '../../commands/commandNames';
import shortcuts from '../../../assets/shortcuts.json';

/** Keys of the page -> commands, from the file that Excel reads. */
const COMMAND_OF = new Map(
  shortcuts.shortcuts.map(({ action, key }) => {
    const token = key.default.replace(/^\$\{resource\.|\}$/g, '') as keyof typeof shortcuts.resources.default;
    return [shortcuts.resources.default[token].value.slice(-1), action as CommandName];
  }),
);

/** Runs the add-in's keyboard shortcuts, Ctrl+Shift+Alt and a letter, anywhere on the page. */
export function useShortcuts(onCommand: (name: CommandName) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.shiftKey || !event.altKey) return;
      // By the key's place: with Alt held, some keyboards write another letter.
      const name = COMMAND_OF.get(event.code.replace(/^Key/, ''));
      if (!name) return;
      event.preventDefault();
      onCommand(name);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onCommand]);
}
