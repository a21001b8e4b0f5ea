import { grouped } from '../grouped';

const times = (count: number): string => `${grouped(count)} ${count === 1 ? 'request' : 'requests'}`;

export const service = {
  tab: 'Service',
  title: 'Service: problems, time to solve, satisfaction',
  about: 'Which problems customers have, how fast they are solved, what is open, and what it does to satisfaction',
  why: 'Which problems customers have, how fast they are solved, what is open, and what it does to satisfaction',
  headline: (asked: number, open: number): string => `${times(asked)} in 12 months, ${grouped(open)} open`,
  answer: (asked: number, solved: number, days: string | null): string => `${times(asked)} in 12 months, ${grouped(solved)} solved${days === null ? '' : `, half of them within ${days} days`}.`,
  openOldest: (open: number, days: number, customer: string): string => `${grouped(open)} ${open === 1 ? 'is' : 'are'} open; the oldest has waited ${grouped(days)} ${days === 1 ? 'day' : 'days'} (${customer}).`,
  nothingOpen: 'Nothing is open.',
  slowest: (name: string, days: string): string => `"${name}" takes longest, ${days} days: look at how it is handled.`,
  complained: (with_: string, without: string): string => `Customers who complained give ${with_}, the others ${without}.`,
  typeHeading: 'By type of problem',
  bandHeading: 'Time to solve',
  bandAlt: 'Requests by days to the solution',
  monthHeading: 'By month',
  monthAlt: 'Requests asked and solved by month',
  openHeading: 'Open, the oldest first',
  repeatedHeading: 'Customers who complained more than once',
  listAside: (shown: number, all: number): string => `${grouped(shown)} of ${grouped(all)}`,
  columns: { type: 'Type', kind: 'Kind', contacts: 'Requests', before: 'Year before', customers: 'Customers', solved: 'Solved', open: 'Open', median: 'Days, middle', mean: 'Days, average', score: 'Satisfaction', band: 'Solved', share: 'Share', month: 'Month', asked: 'Asked', openEnd: 'Open at end', age: 'Waiting, days', grade: 'Grade', complaints: 'Complaints', last: 'Last complaint', state: 'State', value: 'Sales of a year', customer: 'Customer', handler: 'Handler', phone: 'Phone' },
  sameDay: 'same day',
  within: (from: number, to: number): string => (from === to ? `${to} ${to === 1 ? 'day' : 'days'}` : `${from} to ${to} days`),
  above: (days: number): string => `more than ${days} days`,
  open: 'open',
  blank: '(blank)',
  total: 'Total',
  note: 'Inquiries, service requests and complaints of 12 months. Satisfaction: survey answers of the same months by the customers concerned.',
  noTimes: 'Time to solve: a column with the day of solution in the interactions sheet would show it.',
  noOpen: 'What is open: a day of solution, or results that say "open", would tell.',
};
