import type { Language } from './language';
import type { ReportMessages } from './reportMessages';
import { reports as enUS } from './en-US/reports';
import { reports as zhCN } from './zh-CN/reports';

const REPORTS: Readonly<Record<Language, ReportMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of the built sheets in a language. */
export function reportMessagesOf(language: Language): ReportMessages {
  return REPORTS[language];
}
