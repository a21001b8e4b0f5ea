import type { ErrorMessages, ErrorSentence, ErrorCode, ErrorData } from '../core/locales/errorMessages';
import type { Language } from '../core/locales/language';
import { errors as enUS } from '../core/locales/en-US/errors';
import { errors as zhCN } from '../core/locales/zh-CN/errors';
import type { ClienteleError } from '../excel/errors/clienteleError';

export { ClienteleError, isClienteleError } from '../excel/errors/clienteleError';
export type { ErrorCode } from '../core/locales/errorMessages';

const MESSAGES: Readonly<Record<Language, ErrorMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

export interface ErrorText extends ErrorSentence {
  /** What became of the workbook. */
  readonly workbook: string;
}

/** The sentences of an error in the user's language: what happened, what to do, and what became of the workbook. */
export function describeError(error: ClienteleError, language: Language): ErrorText {
  const messages = MESSAGES[language];
  // The map is typed code by code; a looked-up union of functions needs the one widening here.
  const sentence = messages.sentences[error.code] as (data: ErrorData[ErrorCode]) => ErrorSentence;
  return { ...sentence(error.data), workbook: messages.workbook[error.workbook] };
}
