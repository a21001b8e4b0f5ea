import type { CommandWords } from './commandWords';
import { commands as enUS } from './en-US/commands';
import type { Language } from './language';
import { commands as zhCN } from './zh-CN/commands';

const COMMANDS: Readonly<Record<Language, CommandWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of the ribbon's commands in a language. */
export function commandWordsOf(language: Language): CommandWords {
  return COMMANDS[language];
}
