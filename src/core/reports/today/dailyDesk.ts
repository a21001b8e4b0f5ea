import { couponList, type CouponList } from '../../analysis/coupons/couponList';
import { couponLogAfter, lastCoupons, type CouponIssue } from '../../analysis/coupons/couponLog';
import { openArchive, type CustomerArchive } from '../../analysis/portrait/customerArchive';
import type { FollowUp } from '../../analysis/today/followUp';
import { followUpLogAfter, latestEntries } from '../../analysis/today/followUpLog';
import { todayList, type TodayList } from '../../analysis/today/todayList';
import { valueAtRisk, type ValueAtRisk } from '../../analysis/today/valueAtRisk';
import { matchKey } from '../../records/cells/matchKey';
import { readCouponLog, readTypedCoupons } from '../coupons/readCoupons';
import { phoneBook } from '../coupons/phoneBook';
import { lastContact } from '../customers/lastContact';
import type { ReportInput } from '../reportInput';
import { readFollowUpLog, readTodayInputs } from './readFollowUps';

/**
 * What today's list, the coupon list and their logs stand on, each worked out when it is first asked for: a build that has only
 * portraits to draw asks for none of it.
 */
export class DailyDesk {
  private readonly memory = new Map<string, unknown>();

  constructor(private readonly input: Pick<ReportInput, 'analysis' | 'book' | 'language' | 'kept' | 'archive'>) {}

  /** The follow-up log with what the user filled in since, oldest first. */
  get followUps(): readonly FollowUp[] {
    const { kept, analysis } = this.input;
    return this.once('followUps', () =>
      followUpLogAfter(readFollowUpLog(kept?.followUps, analysis.today), readTodayInputs(kept?.today), analysis.today, analysis.settings.today.restDays, this.ofKept),
    );
  }

  /** The coupon log with what the user filled in since, by day. */
  get couponLog(): readonly CouponIssue[] {
    return this.once('couponLog', () => couponLogAfter(readCouponLog(this.input.kept?.couponLog).map(this.ofKept), this.typedCoupons.issues.map(this.ofKept)));
  }

  /** Cells of the coupon list that hold no date, by folded customer key. */
  get unreadCoupons(): ReadonlyMap<string, string> {
    return this.once('unread', () => new Map(Array.from(this.typedCoupons.unread, ([key, text]) => [matchKey(this.ofKept({ key, name: key }).key), text])));
  }

  /** Last coupon of each customer up to today: the later of the interactions' and the log's (R-L9). */
  get lastCoupon(): Int32Array | null {
    return this.once('lastCoupon', () => this.lastCouponUntil(this.input.analysis.today));
  }

  get risk(): ValueAtRisk {
    return this.once('risk', () => valueAtRisk(this.archive, this.input.analysis.settings.today.lossPercent));
  }

  get today(): TodayList {
    const { analysis } = this.input;
    return this.once('today', () => {
      const entries = latestEntries(this.followUps);
      return todayList(analysis, this.risk, (customer) => entries.get(matchKey(analysis.customers.ids[customer] ?? '')), analysis.today, analysis.settings.today);
    });
  }

  get coupons(): CouponList {
    const { analysis } = this.input;
    return this.once('coupons', () =>
      couponList({
        analysis,
        risk: this.risk,
        settings: analysis.settings,
        log: this.couponLog,
        lastCoupon: this.lastCouponUntil(Infinity),
        today: analysis.today,
        isReachable: (customer) => this.phones.has(customer),
      }),
    );
  }

  /** The number under which a customer can be reached, in the one format; customers without a usable one are not in it. */
  get phones(): ReadonlyMap<number, string> {
    return this.once('phones', () => phoneBook(this.input.book, this.input.language));
  }

  get archive(): CustomerArchive {
    return this.once('archive', () => this.input.archive ?? openArchive(this.input.book, this.input.analysis));
  }

  /** R-G1: what was noted under the id of a customer merged since is the kept customer's. */
  private readonly ofKept = <T extends { readonly key: string; readonly name: string }>(entry: T): T => {
    const { ids, names, merged } = this.input.book.customers;
    const kept = merged?.get(matchKey(entry.key));
    return kept === undefined ? entry : { ...entry, key: ids[kept]!, name: names[kept]! };
  };

  private get typedCoupons() {
    return this.once('typed', () => readTypedCoupons(this.input.kept?.coupons, this.input.analysis.today));
  }

  private lastCouponUntil(until: number): Int32Array | null {
    const { analysis, book } = this.input;
    return lastCoupons(analysis.customers.ids, lastContact(book, analysis.asOf, 'coupon'), this.couponLog, until);
  }

  private once<T>(name: string, make: () => T): T {
    if (!this.memory.has(name)) this.memory.set(name, make());
    return this.memory.get(name) as T;
  }
}
