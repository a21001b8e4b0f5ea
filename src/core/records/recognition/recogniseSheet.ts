import { judge, type AsSales } from './judge';
import { listsOf } from './listsOf';
import type { ProposalNote, SheetProposal, UnusedSheet } from './recognition';
import { tableRegion, wholeRange } from './regions';
import { tableSample, type SheetSample } from './sheetSample';
import { NO_WISH, type Wish } from './wish';
import { withoutPivots } from './withoutPivots';

/** Columns looked at from the left; a list of records has fewer, and a used range may claim 16,384 (S9). */
const MOST_COLUMNS = 500;

export interface SheetFinding {
  readonly proposals: readonly SheetProposal[];
  readonly unused: UnusedSheet | null;
  /** For a sheet that is not used: how far it is from being a sales sheet. */
  readonly asSales: AsSales | null;
}

/**
 * Recognises one sheet: its native tables first; if none of them is usable, its used range. A range that holds several
 * lists, side by side or below each other, is read as several sheets, never as one (S5). PivotTables are no source (S8).
 */
export function recogniseSheet(given: SheetSample, wish: Wish = NO_WISH): SheetFinding {
  if (isBlankSample(given)) return notUsed(given, 'empty');
  const sample = withoutPivots(given);
  if (sample !== given && isBlankSample(sample)) return notUsed(given, 'pivot');
  const fromTables = (sample.tables ?? []).flatMap((table) => {
    const place = table.head ? tableSample(sample, table) : sample;
    const region = tableRegion(place, table);
    return (region && judge(place, region, wish).proposal) ?? [];
  });
  if (fromTables.length > 0) return { proposals: fromTables, unused: null, asSales: null };
  const range = wholeRange(sample);
  const whole = { ...range, columnCount: Math.min(range.columnCount, MOST_COLUMNS) };
  const parts = listsOf(sample, whole, wish);
  const judged = parts.map((part) => judge(sample, part, wish));
  const proposals = judged.flatMap((j) => j.proposal ?? []);
  const nearest = judged.find((j) => j.proposal === null && j.asSales !== null) ?? judged.find((j) => j.proposal === null) ?? null;
  const isPivot = sample !== given && proposals.length === 0;
  return {
    proposals: parts.length > 1 ? proposals.map((p) => ({ ...p, notes: [...(p.notes ?? []), placeNote(p)] })) : proposals,
    unused: isPivot ? notUsed(given, 'pivot').unused : (nearest?.unused ?? null),
    asSales: proposals.length > 0 || isPivot ? null : (nearest?.asSales ?? null),
  };
}

function placeNote(proposal: SheetProposal): ProposalNote {
  const first = Math.min(...proposal.columns.map((c) => c.column));
  return { code: 'W-SEVERAL-TABLES', column: first, field: null, value: `${proposal.headerRow}:${proposal.lastDataRow}` };
}

function isBlankSample(sample: SheetSample): boolean {
  return sample.rows.every((row) => row.every((c) => c === '' || c === null));
}

function notUsed(sample: SheetSample, reason: 'empty' | 'pivot'): SheetFinding {
  return { proposals: [], unused: { sheetName: sample.sheetName, reason, nearest: null, missing: [], headers: [] }, asSales: null };
}
