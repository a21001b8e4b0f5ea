import type { CliMessages } from '../../core/locales/cliMessages';
import type { Progress } from '../../app/progress';
import { textWidth } from './textWidth';

/** Where progress goes: stderr, and only when a person watches it. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(progress: Progress | { readonly step: 'open' | 'save' }): void;
  clear(): void;
}

/** One line that is written over at each step; nothing at all where stderr is not a terminal. */
export function progressLine(stream: ProgressStream, words: CliMessages['steps'], quiet: boolean): ProgressLine {
  if (quiet || stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let last = '';
  const put = (text: string): void => {
    if (text === last) return;
    last = text;
    stream.write(`\r\u001b[2K${text}`);
  };
  return {
    show(progress) {
      const sheet = 'sheet' in progress && progress.sheet !== undefined ? ` ${progress.sheet}` : '';
      const share = 'done' in progress && progress.done !== undefined && progress.total ? ` ${Math.floor((progress.done / progress.total) * 100)}%` : '';
      const text = `${words[progress.step]}${sheet}${share} ...`;
      put(textWidth(text) < (stream.columns ?? 80) ? text : `${words[progress.step]}${share} ...`);
    },
    clear: () => put(''),
  };
}
