import { pane as enUS } from './en-US/pane';
import type { Language } from './language';
import type { PaneMessages } from './paneMessages';
import { pane as zhCN } from './zh-CN/pane';

const PANES: Readonly<Record<Language, PaneMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of the task pane in a language. */
export function paneMessagesOf(language: Language): PaneMessages {
  return PANES[language];
}
