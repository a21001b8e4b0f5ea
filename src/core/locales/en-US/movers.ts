import type { MoversWords } from '../moversWords';
import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;
const days = (count: number): string => `${grouped(count)} ${count === 1 ? 'day' : 'days'}`;

export const movers: MoversWords = {
  tab: 'Movers',
  title: 'Movers',
  rule: (now, before, percent, moneyFloor, daysFloor) =>
    `The last 30 days (${now}) against the 30 before (${before}): listed from a change of ${percent}% on, and of at least ${moneyFloor} in net sales or ${days(daysFloor)} with a purchase. Customers of less than 60 days are new and not compared.`,
  cards: { amountUp: 'Sales surge', amountDown: 'Sales plunge', daysUp: 'Frequency surge', daysDown: 'Frequency plunge' },
  more: (amount) => `${amount} more in all`,
  less: (amount) => `${amount} less in all`,
  moreDays: (count) => `${days(count)} more in all`,
  lessDays: (count) => `${days(count)} less in all`,
  headings: {
    amountUp: 'Sales surge',
    amountDown: 'Sales plunge',
    daysUp: 'Frequency surge',
    daysDown: 'Frequency plunge',
    restarted: 'Buying again after a month without orders',
    new: 'Newly buying customers (first purchase in the last 60 days)',
    lines: 'Customers who gave up a product line',
  },
  none: {
    amountUp: 'Nobody\'s sales surged.',
    amountDown: 'Nobody\'s sales plunged.',
    daysUp: 'Nobody buys much more often.',
    daysDown: 'Nobody buys much less often.',
    restarted: 'Nobody restarted.',
    new: 'No first purchase in the last 60 days.',
    lines: 'Nobody who still buys gave up a product line.',
  },
  aside: (shown, count) => (shown < count ? `first ${grouped(shown)} of ${customers(count)}` : customers(count)),
  columns: {
    customer: 'Customer',
    handler: 'Handler',
    phone: 'Phone',
    source: 'Source',
    now: 'Last 30 days',
    before: '30 before',
    change: 'Change',
    daysNow: 'Days now',
    daysBefore: 'Days before',
    chance: 'Chance',
    note: 'Note',
    first: 'First purchase',
    last: 'Last order',
    revenue: 'Revenue',
    lifetime: 'In all',
    line: 'Product line',
    usual: 'Usual interval (days)',
    elapsed: 'Stopped for (days)',
    amount: "Last year's revenue",
  },
  mayBeChance: (chance) => `${chance} ?`,
  chanceNote: 'Chance: how likely so large a difference is when nothing changed (exact two-sided binomial test); a question mark stands above 10%, where it may be chance: do not conclude too early.',
  linesNote: 'They still buy other things, but this line not for more than twice their own mean interval, and for less than a year: ask whether someone else supplies it now.',
  linesMissing: 'Product lines given up: a category column in the sales sheet would show them.',
};
