import type { TodayWords } from '../todayWords';
import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;
const usualGap = (usual: number | null): string => (usual === null ? '' : `, usually every ${grouped(usual)}`);

export const today: TodayWords = {
  tab: 'Today',
  title: "Today's list",
  about: 'Whom to call today, why, and what to say',
  headline: (toCall, atRisk) => (toCall === 0 ? null : `${customers(toCall)}, ${atRisk} at risk`),
  answer: (toCall, atRisk, all, atRiskOfAll) =>
    all > toCall
      ? `Call these ${customers(toCall)} first: ${atRisk} at risk. In all ${grouped(all)} need a call, with ${atRiskOfAll} at risk.`
      : `${customers(toCall)} to call today: ${atRisk} at risk.`,
  none: 'Nobody has to be called today: no risk of loss, no overdue money, no date that has come.',
  appointments: (count) => `For ${grouped(count)} of them the date you set has come.`,
  collect: (count) => `${customers(count)} owe${count === 1 ? 's' : ''} at least as much overdue as is at risk: last in the list, collect first.`,
  done: (count) => `${grouped(count)} done today.`,
  postponed: (count) => `${grouped(count)} postponed.`,
  notShown: (count) => `${grouped(count)} more postponed ones are in the follow-up log.`,
  meaning: (basis, { churned, aboutToChurn, late, falling }) =>
    `Value at risk = expected 12 months of ${basis === 'profit' ? 'gross profit' : 'revenue (the sales have no cost)'} x chance of loss: churned ${churned}%, about to churn ${aboutToChurn}%, past the own rhythm ${late}%, buying less ${falling}% (settings). Expected 12 months = what the 365 days up to the last purchase brought. Ordered by value at risk less overdue money.`,
  inputs: (restDays) =>
    `Result and next date are yours: a date postpones the customer to that day; a result alone lets the customer rest for ${restDays} days; clearing takes it back. Every rebuild keeps them by customer; what is over goes to the follow-up log and leaves the cells free for the next time.`,
  columns: {
    rank: '#',
    customer: 'Customer',
    customerId: 'Customer ID',
    why: 'Why today',
    action: 'Action',
    atRisk: 'Value at risk',
    overdue: 'Overdue',
    contact: 'Contact',
    phone: 'Phone',
    handler: 'Handler',
    talk: 'Last talk',
    goods: 'Suggest',
    result: 'Result',
    next: 'Next date',
  },
  results: { contacted: 'Contacted', appointment: 'Visit agreed', won: 'Order won', noAnswer: 'No answer', notNeeded: 'Not needed' },
  why: {
    churned: (usual, days) => `${grouped(days)} days without an order${usualGap(usual)}: churned`,
    slow: (usual, days) => `${grouped(days)} days without an order${usualGap(usual)}`,
    once: (days) => `One order only, ${grouped(days)} days ago`,
    plunge: (now, change) => `Last 30 days ${now}, ${change} on the 30 before`,
    yearValue: (basis, amount) => `a year's ${basis === 'profit' ? 'profit' : 'revenue'} ${amount}`,
    overdue: (amount, days) => `${amount} overdue, for up to ${grouped(days)} ${days === 1 ? 'day' : 'days'}`,
    due: (date) => `You set ${date} for the next talk`,
    lastResult: (date, result) => `last time (${date}): ${result}`,
    done: (result) => `Done today: ${result}`,
    doneUntil: (result, date) => `Done today: ${result}, next ${date}`,
    postponed: (date, result) => `Postponed to ${date}${result === null ? '' : ` (${result})`}`,
    unreadDate: (text) => `next date "${text}" is no date: please enter one`,
  },
  actions: {
    visit: 'Visit in person, win back by all means',
    call: 'Call, ask why, offer a promotion',
    hold: 'Key account: meet, ask, hold the orders',
    lift: 'Call and ask; raise order rate and basket',
    convert: 'Call, find needs, support with marketing',
    settle: (action) => `Settle overdue first; then: ${action}`,
    collect: 'Collect first: agree a day of payment, talk of price and terms after',
    keepDate: 'Call as agreed',
  },
  talk: (date, content) => `${date} ${content}`,
  goodsDue: (names) => `due: ${names}`,
  goodsAlike: (names) => `offer: ${names}`,
  separator: ', ',
  log: {
    tab: 'Follow-up log',
    title: 'Follow-up log',
    about: 'Who was followed up, with what result, and when next',
    headline: (count) => (count === 0 ? null : `${grouped(count)} ${count === 1 ? 'entry' : 'entries'}`),
    answer: (count, of) => `${grouped(count)} ${count === 1 ? 'entry' : 'entries'} on ${customers(of)}, the latest first.`,
    none: "No entries yet. What you enter on today's list, a result or a next date, is kept here from the next build on.",
    note: "Filled from today's list. Lines that you change or delete here stay so; for customers on the list, the list decides.",
    columns: { noted: 'Noted on', customer: 'Customer', customerId: 'Customer ID', result: 'Result', next: 'Next date', closed: 'Ended on', key: 'Entry' },
  },
};
