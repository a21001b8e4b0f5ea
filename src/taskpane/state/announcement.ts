import type { Language } from '../../core/locales/language';
import type { PaneMessages } from '../../core/locales/paneMessages';
import { failureText } from './failureText';
import type { View } from './paneState';

/** What a screen reader says when the view changes: the news in one sentence, not every row counted. */
export function announcementOf(view: View, words: PaneMessages, language: Language): string {
  switch (view.kind) {
    case 'looking':
      return words.looking;
    case 'found':
      return words.found.heading(view.found.sources.length);
    case 'working':
      return view.progress ? words.working.steps[view.progress.step] : words.working.headings[view.job];
    case 'done':
      return words.done.heading;
    case 'failed': {
      const { title, what } = failureText(view.failure, view.job, language);
      return `${title}. ${what}`;
    }
  }
}
