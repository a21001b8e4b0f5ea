import { LANGUAGES } from '../locales/language';
import { templateWordsOf } from '../locales/templateWordsOf';
import type { CivilDay } from '../values/civilDay';
import { sampleId, sampleRows } from './sampleRows';

/** Whether a row is a sample as it was inserted, a sample somebody has written in, or none. */
export type SampleMark = 'sample' | 'changed' | 'none';

/** Sample rows are told apart by their texts, so any day will do: a date in front of a follow-up is left out. */
const ANY_DAY = 0 as CivilDay;
const withoutDate = (text: string): string => text.replace(/^\d{4}-\d{2}-\d{2}-/, '');

/** Every text of a sample customer's rows, by the customer's id, in both languages. */
function sampleTexts(): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    const words = templateWordsOf(language);
    words.samples.customers.forEach((_, customer) => texts.set(sampleId(words, customer), new Set()));
    for (const row of Object.values(sampleRows(words, ANY_DAY)).flat()) {
      const own = texts.get(String(row.customerId));
      for (const cell of Object.values(row)) if (typeof cell === 'string') own?.add(withoutDate(cell));
    }
  }
  return texts;
}

/**
 * Tells the template's sample rows from the user's: a row is one when a cell is the id of a sample customer, wherever the column
 * stands. It counts as changed when any of its texts is not of that sample, for then somebody may have begun to fill it in.
 * Numbers and dates are not compared.
 */
export function sampleMarker(): (row: readonly unknown[]) => SampleMark {
  const texts = sampleTexts();
  return (row) => {
    const own = row.map((cell) => (typeof cell === 'string' ? texts.get(cell) : undefined)).find((found) => found !== undefined);
    if (!own) return 'none';
    return row.every((cell) => typeof cell !== 'string' || cell === '' || own.has(withoutDate(cell))) ? 'sample' : 'changed';
  };
}
