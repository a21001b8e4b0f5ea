import { PRINT_DIGITS, type ListPrint } from '../excel/read/listPrint';

/** One thing that changed in the sources since the last build. */
export interface SourceChange {
  readonly sheetName: string;
  readonly what: 'rowsAdded' | 'rowsRemoved' | 'edited' | 'sheetAdded' | 'sheetRemoved' | 'settings';
  /** Rows; null where they cannot be counted. */
  readonly count: number | null;
}

/** What changed between two looks at a list. Rows that only changed places have not changed (the figures do not depend on the order). */
export function changesOfList(sheetName: string, before: ListPrint, now: ListPrint): SourceChange[] {
  const change = (what: SourceChange['what'], count: number | null): SourceChange[] => (count === 0 ? [] : [{ sheetName, what, count }]);
  if (before.of === 'blocks' || now.prints === '') {
    const grown = now.end - before.end;
    const edited = before.of === 'blocks' && before.prints !== now.prints;
    return [...change('rowsAdded', Math.max(0, grown)), ...change('rowsRemoved', Math.max(0, -grown)), ...(edited && grown >= 0 ? change('edited', null) : [])];
  }
  const left = new Map<string, number>();
  for (const print of split(before.prints)) left.set(print, (left.get(print) ?? 0) + 1);
  let come = 0;
  for (const print of split(now.prints)) {
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    else come++;
  }
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  const edited = Math.min(come, gone);
  return [...change('rowsAdded', come - edited), ...change('rowsRemoved', gone - edited), ...change('edited', edited)];
}

const split = (prints: string): string[] => prints.match(new RegExp(`.{${PRINT_DIGITS}}`, 'g')) ?? [];
