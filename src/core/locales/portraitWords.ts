import type { Grade, OverdueBucket } from '../analysis/analysis';

/** Words of the customer portrait (客户画像). Figures come in as text already written in the language's way. */
export interface PortraitWords {
  readonly tab: string;
  footer(name: string): string;
  readonly head: HeadWords;
  readonly cards: PortraitCardWords;
  readonly story: StoryWords;
  readonly steps: StepWords;
  readonly performance: PerformanceWords;
  readonly trend: TrendWords;
  readonly rhythm: RhythmWords;
  readonly goods: GoodsWords;
  readonly orders: KeyOrderWords;
  readonly debt: DebtWords;
  readonly people: PeopleWords;
  readonly fulfilment: FulfilmentWords;
  readonly contacts: ContactWords;
  readonly brief: BriefWords;
  readonly printed: PrintedWords;
}

export interface HeadWords {
  handler(name: string): string;
  asOf(date: string): string;
  gradeNote(before: Grade, move: string): string;
  /** The way back to the customer list, or to the user's own sheet where there is none. */
  readonly back: string;
  readonly basis: {
    readonly amount: string;
  };
}

export interface PortraitCardWords {
  current(period: string): string;
  readonly ytd: string;
  readonly lifetimeProfit: string;
  readonly lifetimeRevenue: string;
  readonly receivable: string;
  readonly orders: string;
  onYear(change: string): string;
  readonly nothingLastYear: string;
  noYear(dataStart: string): string;
  margin(ratio: string): string;
  coverage(ratio: string): string;
  overdue(amount: string): string;
  oldest(days: number): string;
  readonly notOverdue: string;
  readonly noReceivables: string;
  rank(rank: number, count: number): string;
  usual(days: number): string;
  readonly oneOrder: string;
  readonly neverBought: string;
}

export interface StoryWords {
  /** Who they are. `kind` is the industry and region as far as they are known, already joined; may be empty. */
  customer(kind: string, since: string, rank: number, count: number, share: string | null): string;
  never(kind: string): string;
  onlyReturns(kind: string): string;
  /** Rhythm: usual interval, last day, days since. */
  inRhythm(interval: number, last: string, days: number): string;
  beyondRhythm(interval: number, last: string, days: number): string;
  oneOrder(last: string, days: number): string;
  churned(window: string): string;
  churnWindow(days: number): string;
  churnRhythm(factor: string): string;
  /** Class and why. */
  grade(grade: Grade, period: string, amount: string, before: Grade): string;
  noOrder(grade: Grade, period: string, before: Grade): string;
  /** What changed. */
  ytdChange(amount: string, change: string): string;
  ytdNew(amount: string): string;
  mostlyFrom(product: string, delta: string): string;
  /** What to watch. */
  marginDown(now: string, points: string): string;
  stopped(products: string): string;
  stoppedOne(product: string, rhythm: number, silence: number): string;
  smallerOrders(percent: string): string;
  overdue(amount: string, days: number): string;
  returnRate(ratio: string): string;
}

export interface StepWords {
  readonly heading: string;
  readonly columns: { readonly what: string; readonly why: string };
  readonly settle: string;
  settleWhy(amount: string, days: number): string;
  readonly visit: string;
  readonly call: string;
  silentWhy(interval: number | null, days: number): string;
  askStopped(products: string): string;
  stoppedWhy(rhythm: number, silence: number): string;
  readonly prepare: string;
  prepareGoods(products: string): string;
  expected(from: string, to: string, amount: string | null): string;
  expectedPast(date: string, days: number, amount: string | null): string;
  offer(products: string): string;
  offerWhy(both: number, buyers: number, because: string): string;
  readonly price: string;
  priceWhy(now: string, before: string): string;
  readonly firstContact: string;
  readonly firstContactWhy: string;
  readonly keep: string;
  keepWhy(last: string): string;
}

export interface PerformanceWords {
  readonly heading: string;
  aside(current: string, ytd: string): string;
  readonly columns: {
    readonly figure: string;
    readonly current: string;
    readonly priorYear: string;
    readonly change: string;
    readonly ytd: string;
    readonly ytdPriorYear: string;
    readonly ytdChange: string;
    readonly lifetime: string;
  };
  readonly rows: Readonly<Record<'revenue' | 'grossProfit' | 'margin' | 'expense' | 'contribution' | 'orders' | 'orderValue' | 'products', string>>;
  noYear(dataStart: string): string;
  readonly noCost: string;
  /** What would bring the rows of expenses. */
  readonly noExpenses: string;
  coverage(current: string | null, lifetime: string): string;
  readonly thousands: string;
}

export interface TrendWords {
  readonly heading: string;
  readonly tableHeading: string;
  readonly columns: Readonly<Record<'month' | 'revenue' | 'priorYear' | 'change' | 'grossProfit' | 'margin' | 'orders' | 'products' | 'balance', string>>;
  readonly thisYear: string;
  readonly lastYear: string;
  /** The line of the margin, which has the axis at the right. */
  readonly marginAxis: string;
  altText(name: string): string;
  readonly none: string;
  partial(month: string, date: string): string;
  blank(dataStart: string): string;
}

export interface RhythmWords {
  readonly heading: string;
  readonly tableHeading: string;
  aside(interval: number): string;
  readonly columns: Readonly<Record<'day' | 'gap' | 'amount', string>>;
  readonly gap: string;
  altText(name: string): string;
  readonly few: string;
  /** From Sunday, and from January. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  weekday(name: string, share: string): string;
  high(months: string): string;
  low(months: string): string;
  readonly noPattern: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Over the tables that are not printed. */
  readonly appendix: string;
}

export interface GoodsWords {
  readonly heading: string;
  aside(shown: number, count: number): string;
  readonly columns: Readonly<Record<'product' | 'amount' | 'share' | 'quantity' | 'first' | 'last' | 'rhythm', string>>;
  every(days: number): string;
  stopped(days: number): string;
  readonly once: string;
  readonly irregular: string;
  readonly nameless: string;
  /** Label of the sum; `others` are the goods that are not listed. */
  total(others: number): string;
  readonly none: string;
  readonly noProducts: string;
  readonly note: string;
  readonly separator: string;
}

export interface KeyOrderWords {
  readonly heading: string;
  readonly columns: Readonly<Record<'which' | 'date' | 'orderNo' | 'amount' | 'lines' | 'salesperson' | 'margin', string>>;
  readonly first: string;
  readonly largest: string;
  readonly latest: string;
  readonly latestReturn: string;
  readonly none: string;
}

export interface DebtWords {
  readonly heading: string;
  readonly ageHeading: string;
  /** Over the words at the left of the ages. */
  readonly age: string;
  readonly factsHeading: string;
  readonly historyHeading: string;
  historyAltText(name: string): string;
  readonly bucket: string;
  readonly amount: string;
  readonly share: string;
  readonly total: string;
  readonly buckets: Readonly<Record<OverdueBucket, string>>;
  readonly none: string;
  readonly missing: string;
  readonly noDates: string;
  readonly facts: Readonly<Record<'outstanding' | 'overdue' | 'daysLate' | 'unallocated' | 'daysSales' | 'limit', string>>;
  oldest(days: number): string;
  readonly weighted: string;
  readonly daysSalesFormula: string;
  limitUsed(ratio: string): string;
  readonly notNetted: string;
}

/** Who sells, what kinds of goods, what came back. */
export interface PeopleWords {
  readonly categoriesHeading: string;
  readonly categoryColumns: Readonly<Record<'category' | 'amount' | 'share' | 'bookShare', string>>;
  readonly namelessCategory: string;
  sellers(list: string): string;
  seller(name: string, amount: string, orders: number, last: string): string;
  readonly namelessSeller: string;
  readonly returnsHeading: string;
  returnsAside(ratio: string): string;
  readonly returnColumns: Readonly<Record<'product' | 'amount' | 'rate', string>>;
  readonly noReturns: string;
}

export interface FulfilmentWords {
  readonly heading: string;
  readonly facts: Readonly<Record<'ordered' | 'shipped' | 'open' | 'fillRate' | 'onTime' | 'leadTime', string>>;
  readonly lines: (count: number) => string;
  openLines(open: number, late: number): string;
  overShipped(count: number): string;
  readonly promised: string;
  readonly days: string;
  readonly none: string;
  readonly missing: string;
}

export interface ContactWords {
  readonly heading: string;
  aside(lastYear: number, complaints: number, open: number | null): string;
  readonly columns: Readonly<Record<'date' | 'kind' | 'content' | 'owner' | 'result', string>>;
  solvedAfter(days: number): string;
  readonly unsolved: string;
  readonly none: string;
  readonly missing: string;
  readonly surveyHeading: string;
  surveyAside(mean: string, count: number): string;
  readonly surveyColumns: Readonly<Record<'date' | 'score' | 'feedback' | 'suggestion' | 'solution', string>>;
  score(score: string, scale: number | null): string;
}

/** The negotiation brief. */
export interface BriefWords {
  readonly heading: string;
  readonly aside: string;
  readonly columns: { readonly label: string; readonly value: string; readonly remark: string };
  readonly rows: Readonly<Record<'growth' | 'interest' | 'revenue' | 'extra' | 'discount' | 'days' | 'credit', string>>;
  readonly change: string;
  margin(ratio: string, profit: string): string;
  extra(growth: string, revenue: string): string;
  discount(growth: string): string;
  days(growth: string): string;
  credit(interest: string, days: number | null): string;
  readonly noMargin: string;
  settleFirst(amount: string, days: number): string;
}

/** What the command line prints. */
export interface PrintedWords {
  title(asOf: string): string;
  readonly customer: string;
  line(id: string, name: string, sheet: string): string;
  cancelled(done: number, total: number): string;
}
