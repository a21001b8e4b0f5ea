import { compareMinor, subMinor, addMinor, signOf, ZERO, absMinor, type Minor } from '../../values/minor';
import type { CivilDay } from '../../values/civilDay';
import { GRADES, type ActivityState, type Grade } from '../analysis';
import { TIERS, type Tier } from '../tiers/tierOf';
import { decodeMark, digitsOf, type CustomerMark } from './customerMark';
import type { Snapshot } from './snapshot';
import type { SnapshotStore } from './snapshotStore';

/** A customer who is not what he was: then and now. */
export interface Move<T> {
  readonly id: string;
  readonly before: T;
  readonly now: T;
}

/** What is different between two builds (R-N4). Money at `scale`; lists by size of the change or of the customer, greatest first. */
export interface WhatChanged {
  readonly from: { readonly day: CivilDay; readonly asOf: CivilDay };
  readonly scale: number;
  /** Whether the classes stood on other settings then. */
  readonly otherRules: boolean;
  /** Had never bought, or was not known, and has bought since. */
  readonly firstBuyers: readonly Move<Minor>[];
  /** Newly in the book, without a purchase. */
  readonly added: readonly string[];
  /** In the book then and not any more: taken out of the sheets, or merged with another. */
  readonly removed: readonly string[];
  /** Still buying then, churned now. */
  readonly gone: readonly Move<ActivityState>[];
  /** Churned then, buying now. */
  readonly back: readonly Move<ActivityState>[];
  /** Active then, about to churn now. */
  readonly atRisk: readonly Move<ActivityState>[];
  readonly gradeUp: readonly Move<Grade>[];
  readonly gradeDown: readonly Move<Grade>[];
  readonly tierUp: readonly Move<Tier>[];
  readonly tierDown: readonly Move<Tier>[];
  /** Null where receivables were not known in one of the builds. */
  readonly debts: {
    readonly before: Minor;
    readonly now: Minor;
    readonly grown: readonly Move<Minor>[];
    /** Customers whose overdue amount went down. */
    readonly settled: readonly Move<Minor>[];
    readonly settledAmount: Minor;
    readonly newlyOverdue: readonly Move<Minor>[];
  } | null;
  /** By customer, complaints that came and complaints that were closed; null where one of the builds could not tell. */
  readonly complaints: {
    readonly opened: number;
    readonly solved: number;
    readonly open: number;
    readonly customers: readonly { readonly id: string; readonly opened: number; readonly solved: number; readonly open: number }[];
  } | null;
  /** Net revenue ever, then and now: what came in between, corrections of older lines included. */
  readonly revenue: { readonly before: Minor; readonly now: Minor };
}

/** What has changed since the last build up to a day; null where there is none before the build itself. */
export function whatChangedSince(store: SnapshotStore, now: Snapshot, day: CivilDay): WhatChanged | null {
  const then = store.upTo((day < now.day ? day : now.day - 1) as CivilDay);
  return then && changesBetween(then, now);
}

/** What is different now. Customers whose marks are the same text are passed over unread. */
export function changesBetween(then: Snapshot, now: Snapshot): WhatChanged {
  const pairs = differingPairs(then, now);
  const scale = Math.max(digitsOfAll(then.marks), digitsOfAll(now.marks));
  const moved = pairs.map(({ id, texts: [a, b] }): Pair => ({ id, before: a === '' ? null : decodeMark(a, scale), now: b === '' ? null : decodeMark(b, scale) }));
  const both = moved.filter((pair): pair is Both => pair.before !== null && pair.now !== null);
  const sums = totals(then, now, scale);
  return {
    from: { day: then.day, asOf: then.asOf },
    scale,
    otherRules: then.rules !== now.rules,
    firstBuyers: greatest(moved.flatMap(({ id, before, now: after }) => (after && after.activity !== 'never' && (before === null || before.activity === 'never') ? [{ id, before: before?.revenue ?? ZERO, now: after.revenue }] : [])), ({ now: amount }) => amount),
    added: moved.filter(({ before, now: after }) => before === null && after?.activity === 'never').map(({ id }) => id),
    removed: moved.filter(({ now: after }) => after === null).map(({ id }) => id),
    ...classMoves(both),
    debts: then.debts && now.debts ? debtsOf(moved, sums) : null,
    complaints: then.complaints && now.complaints ? complaintsOf(moved, sums.open) : null,
    revenue: { before: sums.before.revenue, now: sums.now.revenue },
  };
}

interface Pair {
  readonly id: string;
  readonly before: CustomerMark | null;
  readonly now: CustomerMark | null;
}
interface Both extends Pair {
  readonly before: CustomerMark;
  readonly now: CustomerMark;
}

function differingPairs(then: Snapshot, now: Snapshot): { id: string; texts: readonly [string, string] }[] {
  const pairs: { id: string; texts: readonly [string, string] }[] = [];
  for (const [id, text] of now.marks) {
    const before = then.marks.get(id) ?? '';
    if (before !== text) pairs.push({ id, texts: [before, text] });
  }
  for (const [id, text] of then.marks) if (!now.marks.has(id)) pairs.push({ id, texts: [text, ''] });
  return pairs;
}

function classMoves(both: readonly Both[]): Pick<WhatChanged, 'gone' | 'back' | 'atRisk' | 'gradeUp' | 'gradeDown' | 'tierUp' | 'tierDown'> {
  const byMoney = [...both].sort((a, b) => compareMinor(b.now.revenue, a.now.revenue) || (a.id < b.id ? -1 : 1));
  const moves = <K extends 'activity' | 'grade' | 'tier'>(of: K, test: (before: CustomerMark[K], now: CustomerMark[K]) => boolean): Move<CustomerMark[K]>[] =>
    byMoney.filter(({ before, now }) => test(before[of], now[of])).map(({ id, before, now }) => ({ id, before: before[of], now: now[of] }));
  const buying = (state: ActivityState): boolean => state === 'active' || state === 'aboutToChurn';
  const steps = <T>(order: readonly T[]) => (before: T, now: T): number => order.indexOf(before) - order.indexOf(now);
  const [grade, tier] = [steps(GRADES), steps(TIERS)];
  return {
    gone: moves('activity', (before, now) => buying(before) && now === 'churned'),
    back: moves('activity', (before, now) => before === 'churned' && buying(now)),
    atRisk: moves('activity', (before, now) => before === 'active' && now === 'aboutToChurn'),
    gradeUp: moves('grade', (before, now) => grade(before, now) > 0),
    gradeDown: moves('grade', (before, now) => grade(before, now) < 0),
    tierUp: moves('tier', (before, now) => tier(before, now) > 0),
    tierDown: moves('tier', (before, now) => tier(before, now) < 0),
  };
}

interface Sums {
  readonly before: { readonly revenue: Minor; readonly receivable: Minor };
  readonly now: { readonly revenue: Minor; readonly receivable: Minor };
  readonly open: number;
}

function totals(then: Snapshot, now: Snapshot, scale: number): Sums {
  const sumOf = ({ marks }: Snapshot): { revenue: Minor; receivable: Minor; open: number } => {
    let [revenue, receivable, open] = [ZERO, ZERO, 0];
    for (const text of marks.values()) {
      const mark = decodeMark(text, scale);
      if (!mark) continue;
      [revenue, receivable, open] = [addMinor(revenue, mark.revenue), addMinor(receivable, mark.receivable), open + mark.open];
    }
    return { revenue, receivable, open };
  };
  const after = sumOf(now);
  return { before: sumOf(then), now: after, open: after.open };
}

function debtsOf(moved: readonly Pair[], sums: Sums): NonNullable<WhatChanged['debts']> {
  const amounts = (of: 'receivable' | 'overdue', test: (change: Minor, before: Minor) => boolean): Move<Minor>[] => {
    const all = moved.map(({ id, before, now }) => ({ id, before: before?.[of] ?? ZERO, now: now?.[of] ?? ZERO }));
    return greatest(all.filter(({ before, now }) => test(subMinor(now, before), before)), ({ before, now }) => absMinor(subMinor(now, before)));
  };
  const settled = amounts('overdue', (change) => signOf(change) < 0);
  return {
    before: sums.before.receivable,
    now: sums.now.receivable,
    grown: amounts('receivable', (change) => signOf(change) > 0),
    settled,
    settledAmount: settled.reduce<Minor>((sum, { before, now }) => addMinor(sum, subMinor(before, now)), ZERO),
    newlyOverdue: amounts('overdue', (change, before) => signOf(before) <= 0 && signOf(change) > 0),
  };
}

/** A complaint that came and was closed in between is in both counts. */
function complaintsOf(moved: readonly Pair[], open: number): NonNullable<WhatChanged['complaints']> {
  const customers = moved.flatMap(({ id, before, now }) => {
    if (!now) return [];
    const opened = Math.max(0, now.complaints - (before?.complaints ?? 0));
    const solved = Math.max(0, (before?.open ?? 0) + opened - now.open);
    return opened + solved > 0 ? [{ id, opened, solved, open: now.open }] : [];
  });
  customers.sort((a, b) => b.open - a.open || b.opened - a.opened || (a.id < b.id ? -1 : 1));
  const sum = (of: 'opened' | 'solved'): number => customers.reduce((count, one) => count + one[of], 0);
  return { opened: sum('opened'), solved: sum('solved'), open, customers };
}

function greatest<T extends { readonly id: string }>(rows: readonly T[], by: (row: T) => Minor): T[] {
  return [...rows].sort((a, b) => compareMinor(by(b), by(a)) || (a.id < b.id ? -1 : 1));
}

function digitsOfAll(marks: ReadonlyMap<string, string>): number {
  let most = 0;
  for (const text of marks.values()) most = Math.max(most, digitsOf(text));
  return most;
}
