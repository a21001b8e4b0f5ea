import type { SourcesFound } from './findSources';
import type { PrintedList } from './sourcePrint';

/** Counts what others than this add-in change in the workbook; see {@link ChangeCount}. */
export interface Changes {
  now(): number | null;
}

/**
 * What a reading of the sources stands on, as text (R-J1): how every list looked, how it is understood, which rows are
 * hidden. A list printed row by row is known to its last cell. A longer one is printed at samples alone, so for it the
 * count of changes must be the same as well; where nobody counts, nothing is known.
 * @returns null where a later job has to read for itself
 */
export function readingBasis(lists: readonly PrintedList[], { recognition, hidden }: SourcesFound, changes: Changes | undefined): string | null {
  const seen = lists.every(({ print }) => print.of === 'rows') ? 'all' : (changes?.now() ?? null);
  return seen === null ? null : JSON.stringify([seen, lists, recognition.sheets, hidden]);
}
