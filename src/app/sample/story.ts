import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { RandomStream } from './random';
import { chance, integer, normal, randomStream, shuffled, uniform } from './random';

/** What becomes of a customer over the years. */
export type Plot = 'regular' | 'left' | 'comeback' | 'fading' | 'recent' | 'oneTimer' | 'never';

/** When and how much a customer buys: the numbers behind the ledger, never shown. */
export interface Story {
  plot: Plot;
  /** Standing among the customers as a normal deviate: 0 is the middle one, +2.9 the largest. */
  standing: number;
  /** Usual days between orders. */
  interval: number;
  /** Usual order in cents at the first year's prices. */
  orderValue: number;
  /** Yearly growth of the order, as a share. */
  growth: number;
  /** First day of wanting something; the first open day after it brings the first order. */
  arrival: CivilDay;
  firstContact: CivilDay;
  /** No order from this day to the day before `until`; `until` null = for good. */
  pause: { from: CivilDay; until: CivilDay | null } | null;
  /** From this day on intervals stretch and orders shrink. */
  fadesFrom: CivilDay | null;
  /** What happens in the last 30 days. */
  lastMonth: 'surge' | 'plunge' | null;
}

/** Shares of the plots among all customers; what is left over is regular. */
const PLOT_SHARES: readonly (readonly [Plot, number])[] = [
  ['left', 0.14],
  ['comeback', 0.08],
  ['fading', 0.06],
  ['recent', 0.05],
];
const NEVER_SHARE = 0.12;
const ONE_TIMER_SHARE = 0.08;
/** Spread of yearly spend: with it the largest fifth makes about two thirds of sales. */
const SPEND_SPREAD = 1.15;
const MEDIAN_YEARLY_SPEND = 4_200_000;

/** The quantile of the standard normal, good to 0.005: enough to lay customers out by size (Tukey's lambda). */
function normalQuantile(p: number): number {
  return (p ** 0.1349 - (1 - p) ** 0.1349) / 0.1975;
}

/** Which plot each customer follows; the small ones are likelier never to buy or to buy once. */
function dealPlots(random: RandomStream, standings: readonly number[]): Plot[] {
  const count = standings.length;
  const plots: Plot[] = standings.map(() => 'regular');
  const bySize = standings.map((standing, index) => ({ index, rank: standing + normal(random, 0, 0.9) })).sort((a, b) => a.rank - b.rank);
  const nevers = Math.round(count * NEVER_SHARE);
  const small = shuffled(random, bySize.slice(0, nevers + Math.round(count * ONE_TIMER_SHARE)));
  for (const [position, { index }] of small.entries()) plots[index] = position < nevers ? 'never' : 'oneTimer';
  const others = shuffled(random, bySize.slice(small.length));
  let next = 0;
  for (const [plot, share] of PLOT_SHARES) {
    const end = next + Math.round(count * share);
    for (const { index } of others.slice(next, end)) plots[index] = plot;
    next = end;
  }
  return plots;
}

/** When the customer first buys: a third were brought along at the founding, the others came one by one. */
function arrivalDay(random: RandomStream, plot: Plot, start: CivilDay, end: CivilDay): CivilDay {
  const span = end - start;
  if (plot === 'recent') return addDays(end, -Math.floor(uniform(random, 0, Math.min(100, span))));
  const latest = plot === 'left' || plot === 'comeback' || plot === 'fading' ? 0.6 : 0.97;
  const founding = plot !== 'oneTimer' && plot !== 'never' && chance(random, 0.35);
  return addDays(start, Math.floor(founding ? uniform(random, 0, Math.min(120, span * latest)) : uniform(random, 0, span * latest)));
}

function pauseOf(random: RandomStream, plot: Plot, arrival: CivilDay, end: CivilDay): Story['pause'] {
  const known = end - arrival;
  if (plot === 'left') {
    // A third went quiet lately, so that the lists of churned and soon-to-churn customers have somebody to save.
    const lately = chance(random, 0.33) && known > 300;
    return {
      from: lately ? addDays(end, -integer(random, 45, 115)) : addDays(arrival, Math.floor(uniform(random, 0.25, 0.97) * known)),
      until: null,
    };
  }
  if (plot !== 'comeback') return null;
  const length = integer(random, 130, 400);
  // One in three is back within the last weeks, so that the list of returning customers is never empty.
  const until = chance(random, 0.35)
    ? addDays(end, -integer(random, 0, 24))
    : addDays(end, -Math.floor(uniform(random, 0.02, 0.45) * known));
  return { from: addDays(until, -length), until };
}

function tellStory(random: RandomStream, plot: Plot, standing: number, start: CivilDay, end: CivilDay): Story {
  const interval = Math.min(58, Math.max(6, 27 * Math.exp(-0.55 * standing + normal(random, 0, 0.22))));
  const yearlySpend = MEDIAN_YEARLY_SPEND * Math.exp(SPEND_SPREAD * standing);
  const arrival = arrivalDay(random, plot, start, end);
  const growth = Math.min(0.24, Math.max(-0.06, normal(random, 0.08, 0.06)));
  const prospectAge = Math.floor(uniform(random, 5, Math.min(700, end - start)));
  return {
    plot,
    standing,
    interval,
    orderValue: (yearlySpend * interval) / 365,
    growth,
    arrival,
    firstContact: addDays(plot === 'never' ? end : arrival, plot === 'never' ? -prospectAge : -integer(random, 5, 110)),
    pause: pauseOf(random, plot, arrival, end),
    fadesFrom: plot === 'fading' ? addDays(end, -Math.floor(Math.min(integer(random, 150, 420), (end - arrival) * 0.6))) : null,
    lastMonth: null,
  };
}

/** A few regular customers of some size have a last month unlike the one before. */
function markLastMonth(random: RandomStream, stories: readonly Story[], end: CivilDay): void {
  const each = Math.max(1, Math.round(stories.length / 60));
  // Frequent buyers, so that the change shows within 30 days; not the very largest, who would bend the company's total.
  const frequent = stories
    .filter((story) => story.plot === 'regular' && story.standing < 1.75 && end - story.arrival > 200)
    .sort((a, b) => a.interval - b.interval)
    .slice(0, 3 * each);
  const chosen = shuffled(random, frequent).slice(0, 2 * each);
  for (const [position, story] of chosen.entries()) story.lastMonth = position < each ? 'surge' : 'plunge';
}

/** The stories of all customers between the first day of the ledger and the as-of date. */
export function tellStories(seed: number, customers: number, start: CivilDay, end: CivilDay): Story[] {
  const random = randomStream(seed, 'stories');
  const standings = Array.from({ length: customers }, (_, index) => normalQuantile((index + 0.5) / customers));
  const plots = dealPlots(random, standings);
  const stories = standings.map((standing, index) => tellStory(random, plots[index] ?? 'regular', standing, start, end));
  markLastMonth(random, stories, end);
  return stories;
}
