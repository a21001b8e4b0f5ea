import type { Dimension } from '../analysis/grouping/dimensions';

/** Words of the groups board (客户分组). */
export interface GroupsWords {
  readonly tab: string;
  readonly title: string;
  /** The months looked at and what they brought; the change is null where there is nothing to compare with. */
  facts(period: string, amount: string, change: string | null, buyers: number, orders: number): string;
  noYearBefore(dataStart: string): string;
  readonly headings: Readonly<Record<Dimension, string>>;
  readonly names: Readonly<Record<Dimension, string>>;
  readonly columns: {
    readonly customers: string;
    readonly buyers: string;
    readonly orders: string;
    readonly amount: string;
    readonly share: string;
    readonly average: string;
    readonly before: string;
    readonly change: string;
  };
  /** Cell empty, or a line without customer. */
  readonly blank: string;
  others(count: number): string;
  readonly total: string;
  readonly lineNote: string;
  tagNote(vip: string, ordinary: string, months: number): string;
  readonly layers: {
    readonly heading: string;
    readonly aside: string;
    readonly sector: string;
    readonly perCustomer: string;
    readonly note: string;
    readonly check: string;
  };
  readonly marketHeading: string;
  readonly marketNote: string;
  rest(amount: string): string;
  readonly checkHeading: string;
  check(name: string): string;
  missing(names: string): string;
  readonly comma: string;
}
