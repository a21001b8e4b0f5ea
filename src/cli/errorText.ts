import { describeError, isClienteleError } from '../app/errors';
import type { CliMessages } from '../core/locales/cliMessages';
import type { Language } from '../core/locales/language';
import { HostFileError } from '../host/files/hostFileError';
import { Failure } from './failure';

/** One line for a person: what happened and what to do. */
export function errorText(error: unknown, language: Language, messages: CliMessages): string {
  return sentence(error, language, messages).replace(/\s*\n\s*/g, ' ');
}

function sentence(error: unknown, language: Language, messages: CliMessages): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof HostFileError) return messages.files[error.code](error.path);
  if (isClienteleError(error)) {
    const { what, todo } = describeError(error, language);
    return `${what}${language === 'zh-CN' ? '' : ' '}${todo}`;
  }
  return messages.unexpected(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
