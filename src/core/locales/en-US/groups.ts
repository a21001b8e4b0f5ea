import type { GroupsWords } from '../groupsWords';
import { grouped } from '../grouped';

const names: GroupsWords['names'] = {
  valueTag: 'value tag',
  region: 'region',
  industry: 'industry',
  size: 'size',
  source: 'source',
  channel: 'channel',
  handler: 'handler',
  salesperson: 'salesperson',
  category: 'product line',
};

const many = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

export const groups: GroupsWords = {
  tab: 'Groups',
  title: 'Customers by group',
  facts: (period, amount, change, buyers, orders) =>
    `The last 12 months (${period}): net revenue ${amount}${change === null ? '' : `, ${change} on the 12 before`}, ${many(buyers, 'buyer')}, ${many(orders, 'order')}. Every table below adds up to the ledger.`,
  noYearBefore: (dataStart) => `Data start on ${dataStart}: less than two years, so there is no comparison with the year before.`,
  headings: {
    valueTag: 'By value tag',
    region: 'By region',
    industry: 'By industry',
    size: 'By company size',
    source: 'By source',
    channel: 'By channel',
    handler: 'By handler',
    salesperson: 'By salesperson',
    category: 'By product line',
  },
  names,
  columns: {
    customers: 'Customers',
    buyers: 'Buyers',
    orders: 'Orders',
    amount: 'Net revenue',
    share: 'Share',
    average: 'Average order',
    before: '12 months before',
    change: 'Change',
  },
  blank: '(blank)',
  others: (count) => `${grouped(count)} other ${count === 1 ? 'group' : 'groups'}`,
  total: 'Total',
  lineNote: 'Salespeople and product lines are those of the sales lines: a customer or an order can stand in several groups, so the totals of buyers and orders count each once.',
  tagNote: (vip, ordinary, months) =>
    `Suggested from lifetime revenue: VIP from ${vip}, ordinary from ${ordinary}, potential below; an ordinary customer without a deal for ${months} months is suggested as dormant. A tag set by hand is never changed.`,
  layers: {
    heading: 'Layers of customers: sector by size by amount',
    aside: 'net revenue of 12 months, greatest first',
    sector: 'Sector',
    perCustomer: 'Per customer',
    note: 'High value, ordinary and low value count the customers of the layer by tier; the standard is on the sheet of tiers. Look first where a customer brings much and few are of high value: others of the kind can grow.',
    check: 'Sum of the layers by sector and size = ledger',
  },
  marketHeading: 'Market view: region by product line (net revenue)',
  marketNote: 'A dash is a gap: this region has not bought this line.',
  rest: (amount) => `Not shown, or without region or product line: ${amount}.`,
  checkHeading: 'Checks',
  check: (name) => `Sum of the groups by ${name} = ledger`,
  missing: (list) => `More groups are possible by ${list}: add these columns to the customer or the sales sheet.`,
  comma: ', ',
};
