import { addDays } from '../../values/civilDay';
import type { Period } from '../../values/period';
import type { CustomerArchive } from './customerArchive';
import { changeDriver, type ChangeDriver } from './changeDrivers';
import { debtOf, type CustomerDebt } from './customerDebt';
import { contactsOf, surveyOf, type Contacts, type SurveyAnswer } from './contacts';
import { customerMonths, type CustomerMonth } from './customerMonths';
import { openDebtArchive, type DebtArchive } from './debtArchive';
import { fulfilmentOf, type Fulfilment } from './fulfilment';
import { goodsOf, type Good } from './goods';
import { keyOrdersOf, type KeyOrders } from './keyOrders';
import { bookQuartiles, nextOrderOf, type NextOrder } from './nextOrder';
import { orderPatternOf, type OrderPattern } from './orderPattern';
import { ownLines, type LineArchive } from './ownLines';
import { openRelationArchive, type RelationArchive } from './relations';
import { salesFigures, type SalesFigures } from './salesFigures';
import { bookCategories, categoriesOf, returnsOf, sellersOf, type CategoryShare, type ReturnedGood, type SellerShare } from './shares';
import { openBaskets, suggestionsFor, type Baskets, type Suggestion } from './suggestions';
import type { MinorColumn } from '../../values/minorColumn';

/** Everything that is told about one customer, as figures; the words come from the report. */
export interface Portrait {
  /** Position in Book.customers. */
  readonly customer: number;
  readonly performance: Performance;
  /** The 365 days up to the as-of date. */
  readonly year: SalesFigures;
  readonly months: readonly CustomerMonth[];
  readonly goods: readonly Good[];
  readonly keyOrders: KeyOrders;
  /** Null without a receivables source. */
  readonly debt: CustomerDebt | null;
  readonly nextOrder: NextOrder | null;
  /** What moved revenue most, year to date. */
  readonly driver: ChangeDriver | null;
  /** Distinct purchase days, ascending. */
  readonly purchaseDays: readonly number[];
  readonly pattern: OrderPattern;
  readonly sellers: readonly SellerShare[];
  readonly categories: readonly CategoryShare[];
  readonly returns: readonly ReturnedGood[];
  /** D18: what like customers buy and this one does not; at most three. */
  readonly suggestions: readonly Suggestion[];
  /** Null without an orders sheet that names the customer. */
  readonly fulfilment: Fulfilment | null;
  /** Null without such a sheet. */
  readonly contacts: Contacts | null;
  readonly survey: readonly SurveyAnswer[] | null;
}

/** Rows 20-31 of the portrait: the windows of the analysis; null where the book does not reach back (D3). */
export interface Performance {
  readonly current: SalesFigures;
  readonly priorYear: SalesFigures | null;
  readonly ytd: SalesFigures;
  readonly ytdPriorYear: SalesFigures | null;
  readonly lifetime: SalesFigures;
}

/** Draws portraits of one analysed book; what they share is worked out once. */
export class Portraitist {
  private readonly debts: DebtArchive | null;
  private readonly quartiles: readonly [number, number] | null;
  private readonly relations: RelationArchive;
  private readonly allCategories: MinorColumn | null;
  private readonly baskets: Baskets;

  constructor(readonly archive: CustomerArchive) {
    this.debts = openDebtArchive(archive.book, archive.analysis);
    this.quartiles = bookQuartiles(archive);
    this.relations = openRelationArchive(archive.book);
    this.allCategories = bookCategories(archive);
    this.baskets = openBaskets(archive);
  }

  /** @param customer position in Book.customers */
  portraitOf(customer: number): Portrait {
    const { archive, relations } = this;
    const { book, analysis } = archive;
    const own = ownLines(archive, customer);
    const lines = allOf(own);
    const goods = goodsOf(own, customer, lines);
    const keyOrders = keyOrdersOf(own, lines);
    const purchaseDays = purchaseDaysOf(own, lines);
    return {
      customer,
      performance: performanceOf(own, lines),
      year: salesFigures(own, lines, { start: addDays(analysis.asOf, -364), end: analysis.asOf }),
      months: customerMonths(own, lines),
      goods,
      keyOrders,
      debt: this.debts && debtOf({ book, analysis, debts: this.debts }, customer),
      nextOrder: nextOrderOf({ archive, customer, days: purchaseDays, goods, orderAmounts: keyOrders.amounts, quartiles: this.quartiles }),
      driver: changeDriver(own, lines),
      purchaseDays,
      pattern: orderPatternOf(own, lines, purchaseDays),
      sellers: sellersOf(own, lines),
      categories: categoriesOf(own, lines, this.allCategories),
      returns: returnsOf(own, lines),
      suggestions: suggestionsFor(archive, this.baskets, customer, goods),
      fulfilment: fulfilmentOf(book, relations, customer, analysis.asOf),
      contacts: contactsOf(book, relations, customer, analysis.asOf),
      survey: surveyOf(book, relations, customer, analysis.asOf),
    };
  }
}

function performanceOf(archive: LineArchive, lines: Int32Array): Performance {
  const { periods } = archive.analysis;
  const within = (period: Period): SalesFigures => salesFigures(archive, lines, period);
  return {
    current: within(periods.current),
    priorYear: periods.priorYear && within(periods.priorYear),
    ytd: within(periods.ytd),
    ytdPriorYear: periods.ytdPriorYear && within(periods.ytdPriorYear),
    lifetime: salesFigures(archive, lines),
  };
}

/** Positions of all lines, in order of day. */
function allOf({ ledger }: LineArchive): Int32Array {
  const lines = new Int32Array(ledger.length);
  for (let line = 0; line < lines.length; line++) lines[line] = line;
  return lines;
}

function purchaseDaysOf({ ledger, orders }: LineArchive, lines: Int32Array): number[] {
  const days: number[] = [];
  for (const line of lines) if (orders.purchaseLine[line] && days.at(-1) !== ledger.day[line]) days.push(ledger.day[line]!);
  return days;
}
