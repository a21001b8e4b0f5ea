import type { Language } from './language';
import type { PortraitWords } from './portraitWords';
import { portrait as enUS } from './en-US/portrait';
import { portrait as zhCN } from './zh-CN/portrait';

const WORDS: Readonly<Record<Language, PortraitWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of the customer portrait in a language. */
export const portraitWordsOf = (language: Language): PortraitWords => WORDS[language];
