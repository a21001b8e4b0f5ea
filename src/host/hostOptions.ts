import type { ErrorCode } from './protocol/hostError';

/**
 * What an interceptor may do to a batch: fail it with a code, before anything of it has run, after some of its commands
 * or after all (`lost`: it ran, and the answer is an error); answer `null` for all cell contents asked for; or never
 * answer it, with nothing of it run or all of it.
 */
export type BatchFault = { readonly code: ErrorCode; readonly afterActions?: number | 'all' } | 'nullValues' | 'silence' | 'silenceAfterAll';

export interface HostOptions {
  /** The highest ExcelApi requirement set the host says it has. */
  readonly excelApi: string;
  /** Excel on the web refuses requests and answers over 5 MB; null lifts the limit, as on the desktop. */
  readonly payloadLimitBytes: number | null;
  /** Culture of what is typed and shown: `en-US` or `zh-CN`. */
  readonly culture: string;
  /** The year dates typed without a year fall in. */
  readonly currentYear: number;
  /** Called with each batch's number (from 1) and its text before it runs, to make faults on purpose. */
  readonly beforeBatch: ((batch: number, request: string) => BatchFault | undefined) | null;
}

export const DEFAULT_OPTIONS: HostOptions = {
  excelApi: '1.17',
  payloadLimitBytes: 5 * 1024 * 1024,
  culture: 'en-US',
  currentYear: 2024,
  beforeBatch: null,
};
