import type { Book } from '../../records/book';
import { NO_DAY } from '../../values/civilDay';
import type { CustomerColumns } from '../customerColumns';
import { customerListOf } from '../customerListOf';
import { applyDecisions, type DuplicateDecision, type MergeResult } from '../duplicates/applyDecisions';
import { customerKeys } from '../duplicates/customerKeys';
import type { DuplicatePair } from '../duplicates/duplicatePair';
import { findDuplicates } from '../duplicates/findDuplicates';
import { matchKey } from '../../records/cells/matchKey';
import { phoneCountryOfList } from '../phone/phoneCountryOfList';
import { sameIdPairs } from './sameIdPairs';

/** More customers than this are not compared on their own account: it would add many seconds to every build. */
export const MOST_COMPARED = 20_000;

/** What was found about customers that may be one, in the list as it was before anything was merged. */
export interface DuplicateFindings {
  readonly customers: CustomerColumns;
  /** The key of every customer (customerKeys). */
  readonly keys: readonly string[];
  /** The name of every customer as the customer list shows it. */
  readonly names: readonly string[];
  /** Found pairs, and the pairs the user has decided on that are found no more (with no reasons). */
  readonly pairs: readonly DuplicatePair[];
  /** False where the list is longer than {@link MOST_COMPARED}: then only decided pairs are here. */
  readonly compared: boolean;
  readonly decisions: readonly DuplicateDecision[];
  /** Cells of the decision column that hold no decision, by the name of their pair. */
  readonly unread: readonly { readonly pair: string; readonly text: string }[];
  readonly merge: MergeResult;
  /** Sales lines of each customer, and the day of the last; NO_DAY without any. */
  readonly lines: Int32Array;
  readonly lastDay: Int32Array;
}

/**
 * Looks for customers that may be one and works out which the user wants merged.
 * @param filledIn what stood in the duplicates sheet of the last build
 * @param language decides between countries whose phone numbers fit the list equally well
 */
export function duplicateFindings(book: Book, { decisions, unread }: Pick<DuplicateFindings, 'decisions' | 'unread'>, language: string): DuplicateFindings {
  const customers = customerListOf(book);
  const keys = customerKeys(customers);
  const compared = customers.length <= MOST_COMPARED;
  const alike = compared ? findDuplicates(customers, { country: phoneCountryOfList(customers.phone, language) }) : [];
  const found = [...withoutDoubt(alike, book.customers.ids), ...sameIdPairs(book.customers.ids, alike)];
  const pairs = [...found, ...decidedOnly(found, decisions, keys)];
  return { customers, keys, names: book.customers.names, pairs, compared, decisions, unread, merge: applyDecisions(customers, found, decisions), ...salesOf(book) };
}

/** Pairs of one key are sure, also where the key is no id that cleaning would trust (a short number, a name). */
function withoutDoubt(pairs: readonly DuplicatePair[], ids: readonly string[]): DuplicatePair[] {
  return pairs.map((pair) => (pair.class !== 'sure' && matchKey(ids[pair.a]!) === matchKey(ids[pair.b]!) ? { ...pair, class: 'sure' } : pair));
}

/** Pairs that stand in the list only because the user has decided on them. */
function decidedOnly(found: readonly DuplicatePair[], decisions: readonly DuplicateDecision[], keys: readonly string[]): DuplicatePair[] {
  const rowOf = new Map(keys.map((key, row): [string, number] => [key, row]));
  const known = new Set(found.map(({ a, b }) => `${a} ${b}`));
  return decisions.flatMap((decision): DuplicatePair[] => {
    const [x, y] = [rowOf.get(decision.a), rowOf.get(decision.b)];
    if (x === undefined || y === undefined || x === y) return [];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    return known.has(`${a} ${b}`) ? [] : [{ a, b, score: 0, class: 'possible', reasons: [] }];
  });
}

function salesOf({ customers, sales }: Book): Pick<DuplicateFindings, 'lines' | 'lastDay'> {
  const lines = new Int32Array(customers.length);
  const lastDay = new Int32Array(customers.length).fill(NO_DAY);
  for (let i = 0; i < sales.length; i++) {
    const at = sales.customer[i]!;
    if (at < 0) continue;
    lines[at]!++;
    const day = sales.date[i]!;
    if (lastDay[at] === NO_DAY || day > lastDay[at]!) lastDay[at] = day;
  }
  return { lines, lastDay };
}
