import type { SheetProposal } from '../core/records';
import { rowCount, type RowSpan } from '../excel/read/hiddenRows';

/** Says of every sheet with hidden or filtered rows that they are read, or left out where a person wished so (S7). */
export function withHiddenNotes(sheets: readonly SheetProposal[], hidden: readonly (readonly RowSpan[])[]): SheetProposal[] {
  return sheets.map((sheet, index) => {
    const count = rowCount(hidden[index] ?? []);
    if (count === 0) return sheet;
    return withNote(sheet, sheet.reading?.visibleRowsOnly === true ? 'W-HIDDEN-LEFT-OUT' : 'W-HIDDEN-ROWS', String(count));
  });
}

/** Says of every sheet whose formulas are not all recalculated that its values may be old (S14). */
export function withStaleNotes(sheets: readonly SheetProposal[], stale: ReadonlySet<string>): SheetProposal[] {
  return sheets.map((sheet) => (stale.has(sheet.sheetName) ? withNote(sheet, 'W-VALUES-MAY-BE-STALE', '') : sheet));
}

function withNote(sheet: SheetProposal, code: 'W-HIDDEN-ROWS' | 'W-HIDDEN-LEFT-OUT' | 'W-VALUES-MAY-BE-STALE', value: string): SheetProposal {
  const column = Math.min(...sheet.columns.map((c) => c.column));
  return { ...sheet, notes: [...(sheet.notes ?? []), { code, column, field: null, value }] };
}
