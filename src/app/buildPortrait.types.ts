import type { Language } from '../core/locales/language';
import type { Facts } from '../core/reports/facts/facts';
import type { Settings } from '../core/settings/settings';
import type { CivilDay } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import type { BookkeeperClient } from '../worker/bookkeeper';
import type { BuiltSheet } from './buildSummary.types';
import type { OnProgress } from './progress';
import type { Changes } from './readingBasis';

export interface BuildPortraitRequest {
  readonly port: ExcelPort;
  readonly language: Language;
  readonly settings: Settings;
  /** Never read inside: the clock belongs to the composition root. */
  readonly today: CivilDay;
  /** Ids or names, as a person writes them or as they stand in a cell; at least one, or a class. */
  readonly customers: readonly string[];
  /** A class of customers in words, such as `A,down` (classExpression.ts); they follow those named. */
  readonly ofClass?: string | null | undefined;
  /** Whether the facts of the book are wanted with the portraits. */
  readonly withFacts?: boolean | undefined;
  /** `shared`: the one portrait sheet, which shows the customer asked for last; `own`: a sheet each. Left out: shared for one customer, own for several. */
  readonly sheets?: 'shared' | 'own' | undefined;
  /** The `--map` document, already parsed from JSON; validated here. */
  readonly mapping?: unknown;
  /** The bookkeeper in a worker (the add-in); left out, one in this thread does the work. */
  readonly bookkeeper?: BookkeeperClient | undefined;
  /** Counts what others change, so that a long list that nobody touched is not read again; left out, it is. */
  readonly changes?: Changes | undefined;
  /** Whether the first sheet comes to the front when it stands. Default true. */
  readonly show?: boolean | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Cancels between steps and between portraits: those written are whole, the others are not begun. */
  readonly signal?: AbortSignal | undefined;
}

export interface BuildPortraitResult {
  readonly asOf: CivilDay;
  readonly portraits: readonly BuiltPortrait[];
  /** How many were asked for, each customer once. */
  readonly wanted: number;
  /** Whether the job was cancelled after some portraits had been written. */
  readonly cancelled: boolean;
  /** The facts of the whole book, as a summary gives them; null where they were not wanted. */
  readonly facts: Facts | null;
  /** Whether the first portrait could be brought to the front. */
  readonly shown: boolean;
}

export interface BuiltPortrait extends BuiltSheet {
  readonly id: string;
  readonly customerName: string;
}
