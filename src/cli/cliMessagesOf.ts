import type { CliMessages } from '../core/locales/cliMessages';
import type { Language } from '../core/locales/language';
import { cli as enUS } from '../core/locales/en-US/cli';
import { cli as zhCN } from '../core/locales/zh-CN/cli';

const MESSAGES: Readonly<Record<Language, CliMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words of the command line in a language. */
export const cliMessagesOf = (language: Language): CliMessages => MESSAGES[language];
