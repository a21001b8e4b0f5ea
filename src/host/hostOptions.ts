import type { ErrorCode } from './protocol/hostError';

/** What an interceptor may do to a batch before it runs: fail it with a code, or never answer it. */
export type BatchFault = { readonly code: ErrorCode; readonly afterActions?: number } | 'silence';

export interface HostOptions {
  /** The highest ExcelApi requirement set the host says it has. */
  readonly excelApi: string;
  /** Excel on the web refuses requests and answers over 5 MB; null lifts the limit, as on the desktop. */
  readonly payloadLimitBytes: number | null;
  /** Culture of what is typed and shown: `en-US` or `zh-CN`. */
  readonly culture: string;
  /** The year dates typed without a year fall in. */
  readonly currentYear: number;
  /** Called with each batch's number (from 1) before it runs, to make faults on purpose. */
  readonly beforeBatch: ((batch: number) => BatchFault | undefined) | null;
}

export const DEFAULT_OPTIONS: HostOptions = {
  excelApi: '1.17',
  payloadLimitBytes: 5 * 1024 * 1024,
  culture: 'en-US',
  currentYear: 2024,
  beforeBatch: null,
};
