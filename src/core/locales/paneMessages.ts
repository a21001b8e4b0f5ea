import type { PaneCustomerWords } from './paneCustomerWords';
import type { PaneDataWords } from './paneDataWords';
import type { PaneHelpWords } from './paneHelpWords';
import type { PaneMappingWords } from './paneMappingWords';
import type { PaneScreenWords } from './paneScreenWords';
import type { PaneSettingsWords } from './paneSettingsWords';
import type { FieldOf, SourceKind } from '../records/sourceKinds';

/** A field of any kind of source. */
export type AnyField = { [Kind in SourceKind]: FieldOf<Kind> }[SourceKind];

/** Every word of the task pane. Words it shares with the sheets (kinds of sources, reasons) come from {@link ReportMessages}. */
export interface PaneMessages {
  readonly product: string;
  readonly tagline: string;
  version(version: string): string;
  readonly privacy: string;
  readonly looking: string;
  readonly found: FoundWords;
  readonly welcome: WelcomeWords;
  readonly working: WorkingWords;
  readonly done: DoneWords;
  readonly failed: FailedWords;
  readonly screens: PaneScreenWords;
  readonly customer: PaneCustomerWords;
  readonly settings: PaneSettingsWords;
  readonly data: PaneDataWords;
  readonly mapping: PaneMappingWords;
  readonly help: PaneHelpWords;
  /** How the fields of the sources are called where the pane says which column was taken for what. */
  readonly fields: Readonly<Record<AnyField, string>>;
  readonly build: string;
  readonly lookAgain: string;
  readonly openSheet: string;
}

export interface FoundWords {
  heading(sheets: number): string;
  rows(count: number): string;
  period(from: string, to: string): string;
  place(headerRow: number, table: string | null): string;
  rejected(count: number): string;
  setAside(count: number): string;
  warned(count: number): string;
  readonly noProblem: string;
  /** How many of the filled cells hold a value of their kind. */
  usable(ratio: string): string;
  readonly notChecked: string;
  readonly check: string;
  readonly checking: string;
  columns(count: number): string;
  unused(count: number): string;
  readonly reasons: Readonly<Record<'ignored' | 'empty' | 'noHeader' | 'missing' | 'pivot' | 'sameSales', string>>;
  /** A sheet that is nearly of a kind, and what it lacks. */
  nearly(kind: string, missing: string): string;
  readonly and: string;
  /** Between a statement and what explains it. */
  readonly because: string;
  /** The headers of a sheet that is not used. */
  seen(headers: string): string;
  ownSheets(count: number): string;
  readonly hint: string;
  readonly rebuildHint: string;
  /** What has changed since the last build. */
  changed(changes: string): string;
  readonly changes: Readonly<Record<'rowsAdded' | 'rowsRemoved' | 'edited' | 'sheetAdded' | 'sheetRemoved' | 'settings', (sheet: string, count: number | null) => string>>;
  /** The reminder the user asked for; the day of the last build. */
  due(built: string): string;
  readonly updateNow: string;
  readonly lastBuild: string;
  readonly showResult: string;
  /** A job that had been torn off was finished on this start. */
  recovered(sheets: string): string;
  /** Sheets of a job that was torn off were taken away again. */
  undone(sheets: string): string;
  readonly rebuildNeeded: string;
}

export interface WelcomeWords {
  readonly heading: string;
  readonly value: string;
  readonly points: readonly string[];
  readonly needs: string;
  readonly sample: string;
  readonly sampleHint: string;
}

export interface WorkingWords {
  readonly headings: Readonly<Record<'build' | 'sample' | 'portrait' | 'cleanCopy' | 'template' | 'removeSamples', string>>;
  readonly steps: Readonly<Record<'find' | 'read' | 'analyse' | 'write' | 'finish', string>>;
  sheet(name: string): string;
  rows(done: number, total: number): string;
  percent(percent: number): string;
  /** Estimated time left, in seconds. */
  left(seconds: number): string;
  readonly cancel: string;
  readonly unharmed: string;
}

export interface DoneWords {
  readonly heading: string;
  period(from: string, to: string): string;
  asOf(date: string): string;
  readonly revenue: string;
  onYear(change: string): string;
  onPrevious(change: string): string;
  readonly buyers: string;
  readonly new: string;
  readonly returning: string;
  readonly churned: string;
  checksOk(count: number): string;
  checksFailed(failed: number, count: number): string;
  rejected(rejected: number, read: number): string;
  stale(days: number, date: string): string;
  readonly settingsProblem: string;
  readonly sheets: string;
  /** Above the template sheets that would bring further reports. */
  readonly missing: string;
  readonly missingHint: string;
  insertSheet(name: string): string;
  brings(reports: string): string;
  /** Between the names of reports. */
  readonly nameGap: string;
  linksLeftOut(count: number): string;
  /** PivotTables and slicers that Excel refused; Excel's code for the first. */
  pivotsFailed(names: string, code: string): string;
  /** Beside a result whose sheets show contact details in full (P5). */
  readonly sharing: string;
  readonly notShown: string;
  readonly back: string;
  readonly again: string;
}

export interface FailedWords {
  readonly headings: Readonly<Record<'build' | 'sample' | 'portrait' | 'cleanCopy' | 'template' | 'removeSamples' | 'look', string>>;
  readonly cancelled: string;
  readonly todo: string;
  readonly unexpected: string;
  readonly unexpectedTodo: string;
  readonly workbookUnknown: string;
  code(code: string): string;
  readonly retry: string;
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
}

/** What the page says before the pane runs: its own small dictionary, so that it is there when nothing else is. */
export interface StartupMessages {
  readonly starting: string;
  readonly officeBlocked: string;
  readonly scriptsBlocked: string;
  readonly excelSilent: string;
  readonly outsideExcel: string;
}
