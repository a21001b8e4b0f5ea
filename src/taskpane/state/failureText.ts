import { describeError } from '../../app/errors';
import type { Language } from '../../core/locales/language';
import { paneMessagesOf } from '../../core/locales/paneMessagesOf';
import { isCancelled, type Failure } from './failure';
import type { Job } from './paneState';

/** A failure in words. */
export interface FailureText {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  /** What became of the workbook. */
  readonly workbook: string;
  readonly code: string;
}

export function failureText(failure: Failure, job: Job | 'look', language: Language): FailureText {
  const { failed } = paneMessagesOf(language);
  if (failure.kind === 'unexpected') {
    return {
      title: failed.headings[job],
      what: failed.unexpected,
      todo: failed.unexpectedTodo,
      workbook: failed.workbookUnknown,
      code: failure.name,
    };
  }
  const { what, todo, workbook } = describeError(failure.error, language);
  return { title: isCancelled(failure) ? failed.cancelled : failed.headings[job], what, todo, workbook, code: failure.error.code };
}

/** What a report of the failure needs and no more: version, code, places in our code. No cell content (P4). */
export function failureDetails(failure: Failure, version: string): string {
  const lines = failure.kind === 'known' ? [failure.error.code, failure.error.workbook] : [failure.name, ...failure.frames];
  return [`Clientele ${version}`, ...lines].join('\n');
}
