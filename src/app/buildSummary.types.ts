import type { Analysis } from '../core/analysis/analysis';
import type { Language } from '../core/locales/language';
import type { Facts } from '../core/reports/facts/facts';
import type { Settings } from '../core/settings/settings';
import type { CivilDay } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import type { OnProgress } from './progress';

export interface BuildSummaryRequest {
  readonly port: ExcelPort;
  readonly language: Language;
  readonly settings: Settings;
  /** Never read inside: the clock belongs to the composition root. */
  readonly today: CivilDay;
  /** The `--map` document, already parsed from JSON; validated here. */
  readonly mapping?: unknown;
  readonly onProgress?: OnProgress;
  /** Cancels between steps and chunks; the workbook is then as it was. */
  readonly signal?: AbortSignal;
}

export interface BuildSummaryResult {
  readonly analysis: Analysis;
  readonly facts: Facts;
  /** Built sheets in tab order. */
  readonly sheets: readonly BuiltSheet[];
  readonly sources: readonly SourceSheet[];
}

export interface BuiltSheet {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
}

export interface SourceSheet {
  readonly sheetName: string;
  readonly kind: string;
  readonly rows: number;
  readonly rejected: number;
}
