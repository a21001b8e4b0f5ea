import type { FollowUpResult } from '../analysis/today/followUp';
import type { AbcCase } from '../analysis/abcCase';
import type { RiskClass } from '../settings/dailyWork';

/** Columns of today's list. */
export type TodayColumn =
  | 'rank' | 'customer' | 'customerId' | 'why' | 'action' | 'atRisk' | 'overdue' | 'contact' | 'phone' | 'handler' | 'talk' | 'goods' | 'result' | 'next';

/** Columns of the follow-up log. */
export type FollowUpColumn = 'noted' | 'customer' | 'customerId' | 'result' | 'next' | 'closed' | 'key';

/** Words of today's list (今日跟进) and of the follow-up log (跟进记录). */
export interface TodayWords {
  readonly tab: string;
  readonly title: string;
  /** The question the sheet answers, for the contents. */
  readonly about: string;
  headline(toCall: number, atRisk: string): string | null;
  /** How many to call and what is at risk with them, of how many in all. */
  answer(toCall: number, atRisk: string, all: number, atRiskOfAll: string): string;
  readonly none: string;
  /** Counts that are 0 are left out by the caller. */
  appointments(count: number): string;
  collect(count: number): string;
  done(count: number): string;
  postponed(count: number): string;
  notShown(count: number): string;
  /** What value at risk is, with the chance of loss of each class. */
  meaning(basis: 'profit' | 'revenue', percents: Readonly<Record<RiskClass, number>>): string;
  /** What the user fills in and what becomes of it. */
  inputs(restDays: number): string;
  readonly columns: Readonly<Record<TodayColumn, string>>;
  readonly results: Readonly<Record<FollowUpResult, string>>;
  readonly why: {
    churned(usual: number | null, days: number): string;
    slow(usual: number | null, days: number): string;
    once(days: number): string;
    plunge(now: string, change: string): string;
    yearValue(basis: 'profit' | 'revenue', amount: string): string;
    overdue(amount: string, days: number): string;
    /** The user set this date, and it has come. */
    due(date: string): string;
    lastResult(date: string, result: string): string;
    done(result: string): string;
    doneUntil(result: string, date: string): string;
    postponed(date: string, result: string | null): string;
    unreadDate(text: string): string;
  };
  readonly actions: Readonly<Record<AbcCase, string>> & {
    /** Money first, then the action. */
    settle(action: string): string;
    readonly collect: string;
    readonly keepDate: string;
  };
  talk(date: string, content: string): string;
  goodsDue(names: string): string;
  goodsAlike(names: string): string;
  readonly separator: string;
  readonly log: {
    readonly tab: string;
    readonly title: string;
    readonly about: string;
    headline(count: number): string | null;
    answer(count: number, customers: number): string;
    readonly none: string;
    readonly note: string;
    readonly columns: Readonly<Record<FollowUpColumn, string>>;
  };
}
