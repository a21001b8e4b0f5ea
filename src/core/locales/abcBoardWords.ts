import type { AbcCase } from '../analysis/abcCase';

/** Words of the ABC board (客户ABC分析). */
export interface AbcBoardWords {
  readonly tab: string;
  readonly title: string;
  share(ratio: string): string;
  amount(amount: string): string;
  before(count: number): string;
  /** Who moved, and what the moves were worth. */
  answer(up: number, gained: string, down: number, fallen: string, left: number, lost: string): string;
  readonly nobodyMoved: string;
  readonly customersHeading: string;
  readonly amountHeading: string;
  readonly matrixAside: string;
  readonly from: string;
  readonly total: string;
  readonly matrixNote: string;
  readonly caseHeading: string;
  readonly case: string;
  readonly customers: string;
  readonly amountNow: string;
  readonly amountBefore: string;
  readonly change: string;
  readonly action: string;
  readonly handlers: string;
  /** A handler with the number of customers. */
  handler(name: string, count: number): string;
  readonly cases: Readonly<Record<AbcCase, string>>;
  readonly actions: Readonly<Record<AbcCase, string>>;
  readonly lists: Readonly<Record<'visit' | 'down' | 'up', { readonly heading: string; readonly none: string }>>;
  /** Customers of the visit list who bought again after the grading period. */
  back(count: number): string;
  /** From one grade to another. */
  step(before: string, now: string): string;
  listAside(shown: number, count: number): string;
  readonly columns: Readonly<Record<AbcListColumn, string>>;
}

export type AbcListColumn =
  | 'customer' | 'region' | 'handler' | 'phone' | 'move' | 'orders' | 'amount' | 'amountBefore' | 'change' | 'receivable' | 'overdue' | 'last' | 'visit' | 'coupon';
