import type { Book } from '../book';
import type { ReadSheet } from '../intake/readSheet';

/**
 * Makes one book of all sheets read: resolves customers over them, joins sheets of one kind into one ledger,
 * brings money to one scale, computes line amounts and costs. Sheet order decides only which written form is shown.
 */
export function assembleBook(sheets: readonly ReadSheet[]): Book {
  throw new Error(`not written yet: ${sheets.length}`);
}
