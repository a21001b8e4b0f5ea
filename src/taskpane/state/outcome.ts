import type { BuiltSheet, BuiltSummary } from '../../app/buildSummary.types';
import type { MissingReport } from '../../core/reports/registry';
import { isoOf } from '../../core/values/civilDay';
import type { Minor } from '../../core/values/minor';

/** The headline of a finished build: a few figures of the analysis, so that the columns of all customers can be let go. */
export interface Outcome {
  readonly sheets: readonly BuiltSheet[];
  /** Reports that the workbook cannot have yet. */
  readonly missing: readonly MissingReport[];
  /** Days as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly lastSale: string | null;
  /** Days between the as-of date and today. */
  readonly daysBehind: number;
  /** Exact amounts at `scale` decimal digits: the analysis period, the one before, the same one a year earlier. */
  readonly revenue: { readonly scale: number; readonly now: Minor; readonly before: Minor; readonly yearBefore: Minor | null };
  readonly buyers: number;
  readonly new: number;
  readonly returning: number;
  readonly churned: number;
  readonly checks: number;
  readonly checksFailed: number;
  readonly rowsRead: number;
  readonly rowsRejected: number;
  /** Whether settings kept in the workbook had to be set aside for the defaults. */
  readonly settingsSetAside: boolean;
  /** PivotTables and slicers that Excel refused, by their names, with its codes. */
  readonly pivotsFailed: readonly { readonly name: string; readonly code: string }[];
  /** Whether phones and e-mails stand on the sheets in full. */
  readonly contactsShown: boolean;
  /** Whether Excel let the summary come to the front. */
  readonly shown: boolean;
}

/** The headline of a build's result. */
export function outcomeOf({ analysis, sheets, sources, pivots, shown, missing }: BuiltSummary, settingsSetAside: boolean): Outcome {
  const { asOf, today, periods, totals, lifecycle, checks, scale } = analysis;
  return {
    sheets,
    missing,
    asOf: isoOf(asOf),
    period: { from: isoOf(periods.current.start), to: isoOf(periods.current.end) },
    lastSale: totals.lastSale === null ? null : isoOf(totals.lastSale),
    daysBehind: today - asOf,
    revenue: { scale, now: totals.period.revenue, before: totals.previous.revenue, yearBefore: totals.priorYear?.revenue ?? null },
    buyers: totals.period.buyers,
    new: lifecycle.new,
    returning: lifecycle.returning,
    churned: lifecycle.churned,
    checks: checks.length,
    checksFailed: checks.filter((check) => !check.ok).length,
    rowsRead: sources.reduce((sum, source) => sum + source.rows, 0),
    rowsRejected: sources.reduce((sum, source) => sum + source.rejected, 0),
    settingsSetAside,
    pivotsFailed: pivots.flatMap(({ name, outcome, code }) => (outcome === 'failed' ? [{ name, code: code ?? '' }] : [])),
    contactsShown: analysis.settings.contactDetails === 'shown',
    shown,
  };
}
