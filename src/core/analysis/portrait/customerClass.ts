import type { Book } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import type { CustomerField } from '../../records/sourceKinds';
import { textAt } from '../../tables/columns';
import { compareMinor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { ActivityState, Analysis, CustomerState, Grade, Move, ValueTag } from '../analysis';

/** Customers meant by what they are: within a key any of the values, all keys together. */
export interface CustomerClass {
  /** The grade now; of customers asked for as moved down or left, the one they had before: "the A customers that moved down". */
  readonly grade?: readonly Grade[];
  readonly move?: readonly Move[];
  readonly state?: readonly CustomerState[];
  readonly activity?: readonly ActivityState[];
  readonly tag?: readonly ValueTag[];
  /** As written in the customer sheet; compared without regard to width, space and case. */
  readonly handler?: readonly string[];
  readonly region?: readonly string[];
  readonly industry?: readonly string[];
}

/** Keys of a class whose values are free text of the customer sheet. */
export const TEXT_KEYS = ['handler', 'region', 'industry'] as const satisfies readonly CustomerField[];

/** Who moved down or left is remembered by the grade that was lost: nobody has moved down to A. */
const WORSE: ReadonlySet<Move> = new Set<Move>(['down', 'left']);

/** The customers of a class, greatest lifetime revenue first; positions in Book.customers. */
export function customersOfClass({ customers }: Analysis, book: Book, wanted: CustomerClass): number[] {
  const one = <T>(values: readonly T[] | undefined, own: T | undefined): boolean => values === undefined || (own !== undefined && values.includes(own));
  const texts = TEXT_KEYS.flatMap((key) => {
    const values = wanted[key];
    return values === undefined ? [] : [{ column: book.customers.text.get(key) ?? null, keys: new Set(values.map(matchKey)) }];
  });
  return Array.from({ length: customers.length }, (_, c) => c)
    .filter((c) => customers.inScope[c] === 1)
    .filter((c) => one(wanted.move, customers.move[c]))
    .filter((c) => one(wanted.grade, wanted.move && WORSE.has(customers.move[c]!) ? customers.abcPrevious[c] : customers.abc[c]))
    .filter((c) => one(wanted.state, customers.state[c]) && one(wanted.activity, customers.activity[c]) && one(wanted.tag, customers.valueTag[c]))
    .filter((c) => texts.every(({ column, keys }) => keys.has(matchKey(textAt(column, c) ?? ''))))
    .sort((a, b) => compareMinor(minorAt(customers.revenue, b), minorAt(customers.revenue, a)) || a - b);
}
