import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;

export const interactions = {
  tab: 'Interaction report',
  title: 'Interactions: contacts, service and complaints',
  about: 'How often we are in touch, what is open, who has not been contacted for long',
  why: 'How often we are in touch, what is open, who has not been contacted for long',
  headline: (contacts: number, neglected: number): string => `${grouped(contacts)} contacts in 12 months, ${customers(neglected)} neglected`,
  answer: (contacts: number, count: number, change: string | null): string => `${grouped(contacts)} contacts with ${customers(count)} in 12 months${change === null ? '' : ` (${change} on the year before)`}.`,
  open: (open: number, complaints: number): string => (open === 0 ? 'Nothing is open.' : `${grouped(open)} ${open === 1 ? 'request is' : 'requests are'} open, ${grouped(complaints)} of them ${complaints === 1 ? 'a complaint' : 'complaints'}: solve the oldest first.`),
  neglected: (count: number, all: number, days: number): string => (count === 0 ? `Every buying customer was contacted within ${days} days.` : `${grouped(count)} of ${grouped(all)} buying customers had no contact for more than ${days} days: call them from the list below.`),
  none: 'No contact in the last 12 months.',
  classes: { communication: 'Visits, calls', inquiry: 'Inquiries', service: 'Service', complaint: 'Complaints', promotion: 'Promotion' },
  classHeading: 'What it was about',
  channelHeading: 'By channel',
  monthHeading: 'By month',
  chartAlt: 'Contacts of each kind by month',
  personHeading: 'By salesperson',
  neglectedHeading: 'Not contacted for long',
  neglectedAside: (shown: number, all: number, days: number): string => `${grouped(shown)} of ${grouped(all)} without contact for more than ${days} days, most money first`,
  logs: { communication: 'Latest visits, calls and messages', service: 'Latest service requests and inquiries', complaint: 'Complaints and their result' },
  logAside: (shown: number, all: number): string => `${grouped(shown)} of ${grouped(all)} in 12 months`,
  columns: { kind: 'Kind', contacts: 'Contacts', before: 'Year before', change: 'Change', customers: 'Customers', open: 'Open', solved: 'Solved', days: 'Days to solve (middle)', channel: 'Channel', month: 'Month', person: 'Salesperson', handled: 'Buying customers', neglected: 'Not contacted', customer: 'Customer', handler: 'Handler', phone: 'Phone', last: 'Last contact', elapsed: 'Days ago', lastPurchase: 'Last purchase', value: 'Sales of a year', need: 'Core need', date: 'Date', content: 'Content', result: 'Result', owner: 'By', state: 'State' },
  total: 'Total',
  blank: '(blank)',
  never: 'never',
  solvedAfter: (days: number): string => (days === 0 ? 'same day' : `${grouped(days)} ${days === 1 ? 'day' : 'days'}`),
  isOpen: 'open',
  note: 'Visits, calls: messages too. Contacts belong to who logged them, else to the customer\'s handler. Promotion is no contact in the sense of "last contact". Buying customers are active or about to churn.',
  noTimes: 'Solving times: a column with the day of solution would show them.',
};
