import type { BasisWords } from '../../locales/reportMessages';
import { isoOf } from '../../values/civilDay';
import type { Period } from '../../values/period';

/** A period as it is printed: `2024-03-01 to 2024-03-15`. */
export function periodWords(period: Period, words: BasisWords): string {
  return words.range(isoOf(period.start), isoOf(period.end));
}
