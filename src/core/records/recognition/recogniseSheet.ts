import { judge, type AsSales } from './judge';
import { listsOf } from './listsOf';
import type { ProposalNote, SheetProposal, UnusedSheet } from './recognition';
import { tableRegion, wholeRange } from './regions';
import { isBlank } from '../cells/blank';
import { isTotalLabel } from '../words/totalRow';
import { tableSample, type SheetSample, type TableArea } from './sheetSample';
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
    const proposal = region && judge(place, region, wish).proposal;
    return proposal ? [{ ...proposal, lastDataRow: lastRowOf(sample, table, proposal.lastDataRow) }] : [];
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
    asSales: isPivot ? null : proposals.length === 0 ? (nearest?.asSales ?? null) : (judged.find((j) => j.asSales !== null)?.asSales ?? null),
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

/** Filled cells that make the row below a table a line that was typed there without the table growing. */
const LEAST_CELLS_BELOW = 2;

/**
 * Last row of a list in a native table, 1-based: lines typed right below a table that did not grow belong to it as the eye
 * sees them, up to the next table or the end of the used range (R-X6).
 */
function lastRowOf(sample: SheetSample, table: TableArea, last: number): number {
  const below = (table.below ?? []).filter((cell) => !isBlank(cell));
  if (below.length < LEAST_CELLS_BELOW || below.some(isTotalLabel)) return last;
  const overlaps = ({ firstColumn, columnCount }: Pick<TableArea, 'firstColumn' | 'columnCount'>) => firstColumn < table.firstColumn + table.columnCount && table.firstColumn < firstColumn + columnCount;
  const next = [...(sample.tables ?? []), ...(sample.pivots ?? [])].filter((other) => other.firstRow >= last && overlaps(other)).map((other) => other.firstRow);
  return Math.min(sample.firstRow + sample.rowCount, ...next);
}
