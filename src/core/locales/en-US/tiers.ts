import { grouped } from '../grouped';
import type { TiersWords } from '../tiersWords';

const customersOf = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;
const times = (days: number): string => `${days} purchase ${days === 1 ? 'day' : 'days'}`;

export const tiers: TiersWords = {
  tab: 'Customer tiers',
  title: 'Customer tiers',
  about: 'How many customers are of high, ordinary and low value, what each tier brings and how it behaves, whose tier should change',
  headline: (customers, share) => `${grouped(customers)} of high value${share === null ? '' : `, ${share} of revenue`}`,
  names: { high: 'High value (VIP)', ordinary: 'Ordinary', low: 'Low value (potential)' },
  answer: (customers, customerShare, share) =>
    `${customersOf(customers)} of high value, ${customerShare} of all${share === null ? '.' : `, ${customers === 1 ? 'brings' : 'bring'} ${share} of lifetime revenue.`}`,
  dormantSentence: (count) => (count === 0 ? '' : ` ${grouped(count)} ordinary ${count === 1 ? 'one has' : 'ones have'} not bought for months and should be tagged dormant.`),
  disagreeSentence: (count) => (count === 0 ? '' : ` ${grouped(count)} ${count === 1 ? 'has a tier' : 'have a tier'} set by hand that differs from the standard: please review.`),
  cards: {
    share: (ratio) => `${ratio} of customers`,
    revenue: (ratio) => `${ratio} of lifetime revenue`,
    dormant: 'Suggested as dormant',
    dormantNote: (months, amount) => `no deal for ${months} months, ${amount} so far`,
  },
  standardHeading: 'The standard',
  standardAside: 'lifetime net revenue and days with a purchase; both must be reached',
  standardColumns: { tier: 'Tier', amount: 'Revenue at least', days: 'Purchases at least', words: 'In words' },
  standard: (tier, { vip, ordinary, highDays, ordinaryDays }) =>
    tier === 'high'
      ? `${vip} or more on at least ${times(highDays)}`
      : tier === 'ordinary'
        ? `not of high value, but ${ordinary} or more on at least ${times(ordinaryDays)}`
        : 'all others, those who never bought among them',
  handNote: 'A tier set by hand in the customer sheet counts and is never overwritten; where the standard says otherwise the customer is listed below.',
  resultHeading: 'Result',
  chartHeading: 'Share of customers and of revenue',
  altText: 'Columns of each tier’s share of customers and of revenue',
  resultColumns: {
    tier: 'Tier',
    customers: 'Customers',
    customerShare: 'Share of customers',
    handSet: 'Set by hand',
    revenue: 'Lifetime revenue',
    revenueShare: 'Share of revenue',
    yearRevenue: 'Last 365 days',
    yearShare: 'Share of 365 days',
  },
  total: 'Total',
  behaviourHeading: 'How each tier behaves, and what to do',
  behaviourColumns: {
    tier: 'Tier',
    buyers: 'Ever bought',
    orders: 'Orders',
    frequency: 'Purchases a year',
    average: 'Average order',
    margin: 'Margin',
    last: 'Days since last (median)',
    retention: 'Kept over a year',
    action: 'What to do',
  },
  actions: {
    high: 'A person in charge, a call every quarter, supply and terms kept: hold and grow',
    ordinary: 'More orders and larger baskets, bundles: lift to high value',
    low: 'Find the need at low cost; invest after a deal',
  },
  behaviourNote: 'Purchases a year = days with a purchase in the last 365 days per customer who ever bought; kept = of the customers active 12 months ago, those active now.',
  dormantHeading: 'Suggested as dormant',
  listAside: (shown, count) => (shown < count ? `${grouped(shown)} of ${customersOf(count)}` : customersOf(count)),
  dormantNone: 'No ordinary customer needs to be tagged dormant.',
  dormantNote: (months) => `Ordinary customers without a deal for ${months} months. You set the status tag; this is a suggestion. Customers already tagged dormant are not listed.`,
  disagreeHeading: 'Set by hand against the standard',
  disagreeNone: 'Every tier set by hand agrees with the standard.',
  noHandSet: 'The customer sheet has no tier that could be understood (VIP / ordinary / potential), so all follow the standard.',
  disagreeNote: 'Whether the standard or the tier should change is your decision: change it in the customer sheet and the next build follows.',
  columns: {
    customer: 'Customer',
    handler: 'Handler',
    phone: 'Phone',
    byHand: 'Set by hand',
    byStandard: 'By the standard',
    status: 'Status tag now',
    suggestion: 'Suggestion',
    revenue: 'Lifetime revenue',
    days: 'Purchases',
    last: 'Last purchase',
    elapsed: 'Days ago',
  },
  dormant: 'dormant',
  tagHeading: 'Tags outside of the lists',
  tagColumns: { field: 'Column', value: 'As written', customers: 'Customers', allowed: 'Tags allowed' },
  tagNote: 'The tags allowed are those of the settings; your sheet is not changed.',
};
