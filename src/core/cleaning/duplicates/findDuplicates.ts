import type { CustomerColumns } from '../customerColumns';
import { candidatePairs } from './candidatePairs';
import { comparable } from './comparable';
import type { Comparable } from './comparable';
import type { DuplicatePair } from './duplicatePair';
import { DEFAULT_DUPLICATE_SETTINGS } from './duplicateSettings';
import type { DuplicateSettings } from './duplicateSettings';
import { countSharing } from './rarity';
import { withCells } from './reasonCells';
import { scorePair } from './scorePair';

/**
 * Pairs of rows that may be one customer, in four steps: read each row in the forms that are compared, gather the pairs
 * that share a key, weigh what speaks for and against each, keep those worth a look. Nothing is merged here: that takes
 * equal ids or the user's word (applyDecisions). The same list gives the same pairs; docs/duplicates.md has the measured
 * quality.
 * @returns by first row, then second row
 */
export function findDuplicates(customers: CustomerColumns, settings: Partial<DuplicateSettings> = {}): DuplicatePair[] {
  const own: DuplicateSettings = { ...DEFAULT_DUPLICATE_SETTINGS, ...settings };
  const { length } = customers;
  const forms: Comparable[] = [];
  for (let row = 0; row < length; row++) forms.push(comparable(customers, row, own.country));

  const sharing = countSharing(forms);
  const pairs: DuplicatePair[] = [];
  for (const code of candidatePairs(forms, own.largestBlock)) {
    const a = Math.floor(code / length);
    const b = code % length;
    const { score, class: kind, found } = scorePair(forms[a]!, forms[b]!, sharing, own);
    if (kind) pairs.push({ a, b, score, class: kind, reasons: withCells(found, customers, a, b) });
  }
  return pairs;
}
