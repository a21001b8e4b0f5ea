import type { Book } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import { textAt } from '../../tables/columns';
import { dayOfIso, NO_DAY, type CivilDay } from '../../values/civilDay';
import type { PurchaseDays } from '../purchaseDays';
import { purchasesWithin } from '../purchaseDays';

/** Where a customer stands: never bought, first bought lately, buys often, buys, left. */
export const PHASES = ['potential', 'new', 'loyal', 'regular', 'churned'] as const;
export type Phase = (typeof PHASES)[number];

/** Purchase days within a year that make an active customer a loyal one: about once a quarter. */
export const LOYAL_DAYS = 4;
const YEAR_DAYS = 365;

/** Rows 181-185, one entry a customer. */
export interface LifecyclePhases {
  readonly phase: readonly Phase[];
  /** Customers in scope by phase: they add up to all customers. */
  readonly counts: Readonly<Record<Phase, number>>;
  /** First contact of the customer sheet, NO_DAY where it is not known. */
  readonly firstContact: Int32Array;
  /** Purchase days in the 365 days up to the as-of date. */
  readonly yearDays: Int32Array;
  /** How many customers each has referred, and how many of those have bought. */
  readonly referrals: Int32Array;
  readonly referredBuyers: Int32Array;
  /** Whether the customer sheet has a column that says who referred whom. */
  readonly knowsReferrals: boolean;
}

export interface PhaseInput {
  readonly book: Book;
  readonly inScope: Uint8Array;
  readonly purchases: PurchaseDays;
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
  readonly asOf: CivilDay;
  /** L of D8. */
  readonly churnDays: number;
}

/**
 * At the as-of date, first match wins: potential = no purchase day; churned = not active (D8: last purchase more than L days ago); new = first
 * purchase (or the sheet's first deal, where earlier) at most L days ago; loyal = at least 4 purchase days in 365; else regular.
 */
export function lifecyclePhases(input: PhaseInput): LifecyclePhases {
  const { book, inScope, purchases, firstPurchase, lastPurchase, asOf, churnDays } = input;
  const { length } = inScope;
  const { firstDeal, text } = book.customers;
  const yearDays = Int32Array.from({ length }, (_, c) => purchasesWithin(purchases, c, asOf - YEAR_DAYS + 1, asOf));
  const phase = Array.from({ length }, (_, c): Phase => {
    if (lastPurchase[c] === NO_DAY) return 'potential';
    if (asOf - lastPurchase[c]! > churnDays) return 'churned';
    const first = firstDeal[c] !== NO_DAY && firstDeal[c]! < firstPurchase[c]! ? firstDeal[c]! : firstPurchase[c]!;
    if (asOf - first <= churnDays) return 'new';
    return yearDays[c]! >= LOYAL_DAYS ? 'loyal' : 'regular';
  });
  const counts: Record<Phase, number> = { potential: 0, new: 0, loyal: 0, regular: 0, churned: 0 };
  for (let c = 0; c < length; c++) if (inScope[c]) counts[phase[c]!]++;
  const contact = text.get('firstContact') ?? null;
  return {
    phase,
    counts,
    firstContact: Int32Array.from({ length }, (_, c) => dayOfIso(textAt(contact, c) ?? '') ?? NO_DAY),
    yearDays,
    ...referralsOf(book, inScope, lastPurchase),
    knowsReferrals: text.has('referredBy'),
  };
}

/** Who is named as referrer, by name or id; a name that several customers bear counts for none of them. */
function referralsOf(book: Book, inScope: Uint8Array, lastPurchase: Int32Array): Pick<LifecyclePhases, 'referrals' | 'referredBuyers'> {
  const { length } = inScope;
  const referrals = new Int32Array(length);
  const referredBuyers = new Int32Array(length);
  const column = book.customers.text.get('referredBy');
  if (!column) return { referrals, referredBuyers };
  const byKey = new Map<string, number>();
  book.customers.ids.forEach((id, c) => byKey.set(matchKey(id), c));
  const named = new Set<string>();
  book.customers.names.forEach((name, c) => {
    const key = matchKey(name);
    if (!named.has(key) && !byKey.has(key)) byKey.set(key, c);
    else if (named.has(key) && byKey.get(key) !== c) byKey.set(key, -1);
    named.add(key);
  });
  const ofText = column.texts.map((text) => byKey.get(matchKey(text)) ?? -1);
  for (let c = 0; c < length; c++) {
    const code = column.codes[c]!;
    const referrer = code < 0 ? -1 : ofText[code]!;
    if (referrer < 0 || referrer === c || !inScope[c]) continue;
    referrals[referrer]!++;
    if (lastPurchase[c] !== NO_DAY) referredBuyers[referrer]!++;
  }
  return { referrals, referredBuyers };
}
