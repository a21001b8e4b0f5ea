import type { Language } from './language';
import type { TemplateWords } from './templateWords';
import { template as enUS } from './en-US/template';
import { template as zhCN } from './zh-CN/template';

const WORDS: Readonly<Record<Language, TemplateWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of the template workbook in a language. */
export const templateWordsOf = (language: Language): TemplateWords => WORDS[language];
