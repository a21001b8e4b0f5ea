import type { OverdueBucket, ReceivableBucket } from '../analysis/analysis';

/** Words of the receivables board (应收账款) and of its list. */
export interface ReceivablesWords {
  readonly tab: string;
  readonly title: string;
  readonly listTab: string;
  /** The questions the two sheets answer, in the contents. */
  readonly about: string;
  readonly listAbout: string;
  headline(outstanding: string, overdue: string): string;
  /** What the sheet would answer where there is no receivables sheet. */
  readonly why: string;
  readonly cards: {
    readonly outstanding: string;
    readonly overdue: string;
    readonly longOverdue: string;
    readonly daysSales: string;
    customers(count: number): string;
    unallocated(amount: string): string;
    readonly nothingUnallocated: string;
    shareOfOutstanding(share: string): string;
    overdueCustomers(count: number): string;
    averageLate(days: number): string;
    readonly noneOverdue: string;
    readonly formula: string;
    readonly noSales: string;
  };
  answer(count: number, share: string, amount: string): string;
  /** The same where they hold all of it. */
  answerAll(count: number, amount: string): string;
  readonly allPaid: string;
  readonly nothingOpen: string;
  readonly firstHeading: string;
  firstAside(shown: number, count: number): string;
  readonly columns: Readonly<Record<ReceivablesColumn, string>>;
  readonly overdueColumns: Readonly<Record<OverdueBucket, string>>;
  readonly ageColumns: Readonly<Record<ReceivableBucket, string>>;
  readonly groups: Readonly<Record<'handler' | 'region', { readonly heading: string; readonly name: string; readonly missing: string }>>;
  readonly unknownGroup: string;
  others(count: number): string;
  readonly total: string;
  readonly history: {
    readonly heading: string;
    readonly aside: string;
    readonly tableHeading: string;
    readonly month: string;
    readonly balance: string;
    readonly change: string;
    readonly altText: string;
    readonly missing: string;
  };
  readonly limit: {
    readonly heading: string;
    aside(count: number): string;
    readonly none: string;
    readonly missing: string;
  };
  readonly checks: {
    readonly heading: string;
    readonly list: string;
    readonly overdueList: string;
    readonly unallocatedList: string;
    readonly handler: string;
    readonly region: string;
    readonly history: string;
  };
  readonly note: string;
}

export type ReceivablesColumn =
  | 'customer' | 'customerId' | 'region' | 'handler' | 'phone' | 'outstanding' | 'overdue' | 'overdueShare' | 'oldestDays' | 'averageDaysLate'
  | 'unallocated' | 'daysSales' | 'creditLimit' | 'limitUsed' | 'customers' | 'activity';
