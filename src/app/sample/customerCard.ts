import type { CivilDay } from '../../core/values/civilDay';
import { addMonths } from '../../core/values/civilDay';
import type { Customer } from './customer';
import type { CustomerHistory } from './customerHistory';
import type { RandomStream } from './random';
import { chance, integer, randomStream, weightedIndex } from './random';

/** Value tag by total amount (D20): VIP from 100,000, ordinary from 10,000, else potential. */
export const GRADES = ['vip', 'ordinary', 'potential'] as const;
export type Grade = (typeof GRADES)[number];
export const STATUSES = ['following', 'closed', 'lost', 'dormant'] as const;
export type Status = (typeof STATUSES)[number];

const VIP_FROM = 10_000_000;
const ORDINARY_FROM = 1_000_000;

/** The columns of a customer's row that the monthly update fills in, and the ones kept by hand. Cents. */
export interface CustomerCard {
  firstDeal: CivilDay | null;
  lastDeal: CivilDay | null;
  total: number;
  /** Total over number of deals, rounded to the cent; null without a deal or where the update left it blank. */
  average: number | null;
  deals: number;
  grade: Grade | null;
  status: Status;
  /** Index into the words' churn reasons, for customers lost after buying (a lost prospect's reason stands in the funnel). */
  lostReason: number | null;
  /** Index into the words' need tags and into the categories. */
  need: number;
  needCategory: number;
  /** In cents, a multiple of 10,000 money units; 0 for cash customers. */
  creditLimit: number;
  hasMail: boolean;
  /** Index into the words' remarks; null for most. */
  remark: number | null;
}

const NO_MAIL_RATE = 0.07;
/** How often the monthly update was not carried through for a row's average or grade. */
const NOT_FILLED_RATE = 0.02;
const REMARKS = 8;
const NEED_WEIGHTS: readonly number[] = [60, 22, 18];
const CHURN_REASONS: readonly number[] = [30, 16, 14, 22, 18];

function gradeOf(total: number): Grade {
  if (total >= VIP_FROM) return 'vip';
  return total >= ORDINARY_FROM ? 'ordinary' : 'potential';
}

/** Closed within three months of the last deal; an ordinary customer then sleeps, up to a year; others are chased, then lost. */
function statusOf(history: CustomerHistory, grade: Grade, prospectLost: boolean, updated: CivilDay): Status {
  if (history.lastDeal === null) return prospectLost ? 'lost' : 'following';
  if (history.lastDeal >= addMonths(updated, -3)) return 'closed';
  if (history.lastDeal < addMonths(updated, -12)) return 'lost';
  if (grade === 'ordinary') return 'dormant';
  return history.lastDeal < addMonths(updated, -6) ? 'lost' : 'following';
}

function creditLimitOf(customer: Customer): number {
  const { creditDays } = customer.terms;
  if (creditDays === 0) return 0;
  const daily = customer.story.orderValue / customer.story.interval;
  return Math.ceil((daily * (creditDays + 30) * 2) / 1_000_000) * 1_000_000;
}

function cardOf(
  random: RandomStream,
  customer: Customer,
  history: CustomerHistory,
  prospectLost: boolean,
  updated: CivilDay,
): CustomerCard {
  const grade = gradeOf(history.revenue);
  const status = statusOf(history, grade, prospectLost, updated);
  const need = weightedIndex(random, NEED_WEIGHTS);
  const strongest = Math.max(...customer.tastes.categoryWeights);
  const [averageBlank, gradeBlank] = [chance(random, NOT_FILLED_RATE), chance(random, NOT_FILLED_RATE)];
  const lostReason = weightedIndex(random, CHURN_REASONS);
  const hasMail = !chance(random, NO_MAIL_RATE);
  return {
    firstDeal: history.firstDeal,
    lastDeal: history.lastDeal,
    total: history.revenue,
    average: history.orders === 0 || averageBlank ? null : Math.round(history.revenue / history.orders),
    deals: history.orders,
    grade: gradeBlank ? null : grade,
    status,
    lostReason: status === 'lost' && history.lastDeal !== null ? lostReason : null,
    need,
    needCategory: customer.tastes.categoryWeights.indexOf(strongest),
    creditLimit: creditLimitOf(customer),
    hasMail,
    remark: chance(random, 0.18) ? integer(random, 0, REMARKS - 1) : null,
  };
}

/**
 * The cards of all customers as of the monthly update; `histories` must end on that day.
 * `lostProspects` are the customers whose opportunity had been lost by then.
 */
export function fillCards(
  seed: number,
  customers: readonly Customer[],
  histories: readonly CustomerHistory[],
  lostProspects: ReadonlySet<number>,
  updated: CivilDay,
): CustomerCard[] {
  const random = randomStream(seed, 'cards');
  return customers.map((customer, index) => {
    const history = histories[index];
    if (!history) throw new Error(`No history for customer ${customer.id}`);
    return cardOf(random, customer, history, lostProspects.has(index), updated);
  });
}
