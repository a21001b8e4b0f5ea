import type { Analysis } from '../../analysis/analysis';
import type { CouponIssue } from '../../analysis/coupons/couponLog';
import { lastRound, type ReviewKind } from '../../analysis/snapshot/reviewCycle';
import { snapshotOf, type Snapshot } from '../../analysis/snapshot/snapshot';
import type { SnapshotStore } from '../../analysis/snapshot/snapshotStore';
import { mergedSnapshot } from '../../analysis/snapshot/mergedSnapshot';
import { changesBetween, type WhatChanged } from '../../analysis/snapshot/whatChanged';
import { isDone, type FollowUp } from '../../analysis/today/followUp';
import type { Customers } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import { addDays, dayOfIso, NO_DAY, type CivilDay } from '../../values/civilDay';
import type { KeptTable } from '../shared/keptTable';
import type { DailyDesk } from '../today/dailyDesk';
import { readSnapshots } from './snapshotTable';

/** Characters of all snapshots together: the newest whole and about twenty-five older builds of 20,000 customers of whom a tenth changes from one to the next. */
const MOST_TEXT = 2_500_000;

/** What a review stands on. */
export interface Review {
  readonly changes: WhatChanged;
  /** Whether no build is as old as the last round, so that the first of all stands in. */
  readonly early: boolean;
  /** Follow-ups that were noted and done after the build compared with. */
  readonly followUps: readonly FollowUp[];
  readonly coupons: readonly CouponIssue[];
}

/** What the reviews and the snapshot stand on, worked out when it is first asked for. */
export class RoutineDesk {
  private found: Snapshot | null = null;
  private read: SnapshotStore | null = null;
  private places: ReadonlyMap<string, number> | null = null;
  private readonly reviews = new Map<ReviewKind, Review | null>();

  constructor(
    private readonly analysis: Analysis,
    private readonly kept: KeptTable | undefined,
    private readonly desk: DailyDesk,
    /** Customers merged into another, by folded id ({@link Customers.merged}). */
    private readonly merged: Customers['merged'] = undefined,
  ) {}

  /** The snapshot of this build. */
  get now(): Snapshot {
    return (this.found ??= snapshotOf(this.analysis));
  }

  /** The snapshots of the builds before. */
  get before(): SnapshotStore {
    return (this.read ??= readSnapshots(this.kept));
  }

  /** The snapshots with that of this build: what the hidden sheet is to hold. */
  get store(): SnapshotStore {
    const { keepBuilds, keepDays } = this.analysis.settings.routine;
    return this.before.with(this.now, { keepBuilds, keepDays, mostText: MOST_TEXT });
  }

  /** The place of a customer of the book by folded id. */
  customerOf(key: string): number | undefined {
    const { ids, inScope } = this.analysis.customers;
    this.places ??= new Map(ids.flatMap((id, c) => (inScope[c] ? [[matchKey(id), c] as const] : [])));
    return this.places.get(key);
  }

  /** What has changed since the last round of a cycle (R-N3), or since the day of the settings (R-Q3); null where there is no build before today's. */
  review(cycle: ReviewKind): Review | null {
    let review = this.reviews.get(cycle);
    if (review === undefined) this.reviews.set(cycle, (review = this.make(cycle)));
    return review;
  }

  private make(cycle: ReviewKind): Review | null {
    const { today } = this.analysis;
    const round = this.before.upTo(this.roundBefore(cycle));
    const then = round ?? (this.before.upTo(addDays(today, -1)) && this.before.earliest());
    if (!then) return null;
    const after = (day: CivilDay | null): boolean => day !== null && day !== NO_DAY && day > then.day && day <= today;
    return {
      changes: changesBetween(mergedSnapshot(then, (id) => this.keptIdOf(id)), this.now),
      early: round === null,
      followUps: this.desk.followUps.filter((entry) => after(entry.noted) && isDone(entry)),
      coupons: this.desk.couponLog.filter(({ issued }) => after(issued)),
    };
  }

  /** The day that a review goes back to: never today's, whose build is the one compared. */
  private roundBefore(cycle: ReviewKind): CivilDay {
    const { today, settings } = this.analysis;
    const { weeklyOn, since } = settings.routine;
    if (cycle !== 'since') return lastRound(cycle, today, { weeklyOn, fiscalStartMonth: settings.fiscalStartMonth });
    const yesterday = addDays(today, -1);
    const asked = since === null ? null : dayOfIso(since);
    return asked === null || asked > yesterday ? yesterday : asked;
  }

  private keptIdOf(id: string): string | undefined {
    const kept = this.merged?.get(matchKey(id));
    return kept === undefined ? undefined : this.analysis.customers.ids[kept];
  }
}
