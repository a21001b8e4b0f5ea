import type { Language } from '../core/locales/language';
import { reportMessagesOf } from '../core/locales/messages';
import type { Staleness } from './staleness';

/** What has changed since the last build, in words; '' when nothing has. */
export function stalenessText({ changes }: Staleness, language: Language): string {
  const { status, separator } = reportMessagesOf(language).routine;
  return changes.map(({ what, sheetName, count }) => status.changes[what](sheetName, count)).join(separator);
}
