import type { Analysis } from '../core/analysis/analysis';
import type { Language } from '../core/locales/language';
import type { Facts } from '../core/reports/facts/facts';
import type { MissingReport } from '../core/reports/registry';
import type { Settings } from '../core/settings/settings';
import type { CivilDay } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import type { PivotNote } from '../excel/render/writePivots';
import type { AnalysisHead, BookkeeperClient } from '../worker/bookkeeper';
import type { OnProgress } from './progress';
import type { Changes } from './readingBasis';

export interface BuildSummaryRequest {
  readonly port: ExcelPort;
  readonly language: Language;
  readonly settings: Settings;
  /** Never read inside: the clock belongs to the composition root. */
  readonly today: CivilDay;
  /** The `--map` document, already parsed from JSON; validated here. */
  readonly mapping?: unknown;
  /** The bookkeeper in a worker (the add-in); left out, one in this thread does the work. */
  readonly bookkeeper?: BookkeeperClient | undefined;
  /** Counts what others change, so that a long list that nobody touched is not read again; left out, it is. */
  readonly changes?: Changes | undefined;
  /** Whether the first sheet comes to the front when it stands. Default true. */
  readonly show?: boolean | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Cancels between steps and chunks; the workbook is then as it was. */
  readonly signal?: AbortSignal | undefined;
}

/** A build with every figure of it. */
export interface BuildSummaryResult extends BuiltSummary {
  readonly analysis: Analysis;
  readonly facts: Facts;
}

/** What a build did, and its headline. */
export interface BuiltSummary {
  readonly analysis: AnalysisHead;
  /** Built sheets in tab order. */
  readonly sheets: readonly BuiltSheet[];
  readonly sources: readonly SourceSheet[];
  /** Whether the summary could be brought to the front (Excel refuses while another workbook has the focus). */
  readonly shown: boolean;
  /** Whether the sheets were written in place: in a workbook of protected structure a failure on the way would leave them half new. */
  readonly directly: boolean;
  /** What became of each PivotTable and slicer: a failure of one is a note here and harms nothing else. */
  readonly pivots: readonly PivotNote[];
  /** Reports that the workbook cannot have yet, with the template sheets that would bring them. */
  readonly missing: readonly MissingReport[];
}

export interface BuiltSheet {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  /** Links left out because a sheet has room for only so many; 0 for most. */
  readonly linksLeftOut: number;
}

export interface SourceSheet {
  readonly sheetName: string;
  readonly kind: string;
  readonly rows: number;
  readonly rejected: number;
}
