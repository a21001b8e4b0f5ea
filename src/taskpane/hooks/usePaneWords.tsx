import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../core/locales/language';
import { reportMessagesOf } from '../../core/locales/messages';
import type { PaneMessages } from '../../core/locales/paneMessages';
import { paneMessagesOf } from '../../core/locales/paneMessagesOf';
import type { ReportMessages } from '../../core/locales/reportMessages';

export interface PaneWords {
  readonly language: Language;
  readonly words: PaneMessages;
  /** Words the pane shares with the built sheets: kinds of sources, reasons. */
  readonly reports: ReportMessages;
}

const wordsOf = (language: Language): PaneWords => ({ language, words: paneMessagesOf(language), reports: reportMessagesOf(language) });
const WORDS: Readonly<Record<Language, PaneWords>> = { 'zh-CN': wordsOf('zh-CN'), 'en-US': wordsOf('en-US') };
const Words = createContext<PaneWords>(WORDS['en-US']);

/** Gives everything inside the words of a language. */
export function SpeakLanguage({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Words.Provider value={WORDS[language]}>{children}</Words.Provider>;
}

/** The pane's words in the language around. */
export function usePaneWords(): PaneWords {
  return useContext(Words);
}
