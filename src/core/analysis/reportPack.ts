import type { Book } from '../records/book';
import type { Settings } from '../settings/settings';
import type { CivilDay } from '../values/civilDay';
import type { MinorColumn } from '../values/minorColumn';
import type { CustomerFigures, Periods } from './analysis';
import { behaviourOf, type Behaviour } from './behaviour';
import { churnReviewOf, type ChurnReview } from './churnReasons/churnReview';
import { leavingSignsOf, type LeavingSigns } from './churnReasons/leavingSigns';
import { conversionOf, type Conversion } from './conversion/conversion';
import { eventsOf, type Events } from './events/events';
import type { Groups } from './groups';
import { contactLogOf, type ContactLog } from './interactions/contactLog';
import { interactionsOf, type Interactions } from './interactions/interactions';
import type { Ledger } from './ledger';
import { firstOrders } from './lifecycleLists/firstOrders';
import { lifecyclePhases, type LifecyclePhases } from './lifecycleLists/lifecyclePhases';
import type { Orders } from './orders';
import { peopleOf, type People } from './people/people';
import { peopleCodes, plainCodes, type PeopleCodes } from './people/peopleCodes';
import type { PurchaseDays } from './purchaseDays';
import { satisfactionOf, type Satisfaction } from './satisfaction/satisfaction';
import { serviceOf, type Service } from './service/service';

/** What the report pack is made from; a null is a report whose source the book lacks. */
export interface ReportPack {
  readonly codes: PeopleCodes | null;
  readonly people: People | null;
  readonly satisfaction: Satisfaction | null;
  readonly log: ContactLog | null;
  readonly interactions: Interactions | null;
  readonly service: Service | null;
  readonly churn: ChurnReview;
  readonly leaving: LeavingSigns;
  readonly phases: LifecyclePhases;
  /** Amount of each customer's first purchase day. */
  readonly firstOrders: MinorColumn;
  readonly conversion: Conversion;
  readonly events: Events | null;
  readonly behaviour: Behaviour;
}

export interface PackInput {
  readonly book: Book;
  readonly settings: Settings;
  readonly asOf: CivilDay;
  readonly periods: Periods;
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly byCustomer: Groups;
  readonly purchases: PurchaseDays;
  readonly customers: CustomerFigures;
}

/** Everything of the pack, from what the analysis has worked out already. */
export function reportPackOf(input: PackInput): ReportPack {
  const { book, settings, asOf, periods, ledger, orders, byCustomer, purchases, customers } = input;
  const { inScope, flows, activity, weight, firstPurchase, lastPurchase, purchaseDays, revenue, receivable, overdue } = customers;
  const codes = peopleCodes(book, ledger);
  const satisfaction = satisfactionOf(book, codes, asOf, settings.satisfactionScale);
  const log = contactLogOf(book, asOf);
  const phases = lifecyclePhases({ book, inScope, purchases, firstPurchase, lastPurchase, asOf, churnDays: settings.churnDays });
  const lifecycle = { purchases, firstDeal: book.customers.firstDeal, churnDays: settings.churnDays };
  const churn = churnReviewOf({ book, ledger, byCustomer, lifecycle, inScope, weight, people: codes, asOf });
  return {
    codes: codes && plainCodes(codes),
    people: codes && peopleOf({ ledger, orders, codes, inScope, flows, periods, asOf, receivable, overdue }),
    satisfaction,
    log,
    interactions: log && interactionsOf({ book, log, people: codes, inScope, activity, asOf, contactDays: settings.contactDays }),
    service: log && serviceOf(book, log, satisfaction, asOf),
    churn,
    leaving: leavingSignsOf(churn.events, customers, log),
    phases,
    firstOrders: firstOrders(ledger, orders.purchaseLine, firstPurchase),
    conversion: conversionOf({ book, inScope, firstPurchase, purchaseDays, revenue, asOf }),
    events: eventsOf({ book, ledger, byCustomer, purchases, inScope, asOf, days: settings.eventDays }),
    behaviour: behaviourOf({ inScope, yearDays: phases.yearDays, lastPurchase, orders: customers.orders, grossSales: customers.grossSales, lastYearRevenue: customers.lastYearRevenue, asOf }),
  };
}
