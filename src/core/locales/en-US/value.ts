import type { ValueWords } from '../valueWords';
import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;

export const value: ValueWords = {
  tab: 'Customer value',
  title: 'Customer value',
  answer: (for80, share, count) => `Of ${customers(count)} with revenue in the last 365 days, the first ${grouped(for80)} (${share}) bring 80% of it.`,
  nothing: 'No revenue in the last 365 days, so there is no concentration to show.',
  paretoHeading: 'Concentration of revenue (last 365 days)',
  paretoAside: 'added up from the greatest customer on',
  altText: 'Columns of the revenue of the first customers, added up',
  first: 'Customers',
  firstOf: (count) => `first ${grouped(count)}`,
  amount: 'Revenue so far',
  share: 'Share so far',
  valueHeading: 'Most valuable customers',
  valueAside: (months) => `by expected value of the next ${months} months`,
  columns: {
    customer: 'Customer',
    handler: 'Handler',
    phone: 'Phone',
    historic: 'Historic value',
    simple: 'Expected value',
    year: "Last year's revenue",
    tag: 'Value tag',
    state: 'Activity',
    last: 'Last order',
    receivable: 'Receivable',
    overdue: 'Overdue',
    overdueDays: 'Days overdue',
  },
  valueNote: (months) => `Historic: lifetime gross profit. Expected: monthly gross profit of the last 12 months, times ${months} months, times the yearly retention of all customers. A rough figure to rank by, not a forecast.`,
  noCost: 'Customers without costs count by revenue.',
  owingHeading: 'Leaving, and still owing',
  owingAside: (shown, count, amount) => `${shown < count ? `first ${grouped(shown)} of ` : ''}${customers(count)}, receivable ${amount}`,
  owingNone: 'No customer who churned or is about to owes anything.',
  owingNote: 'Settle first, then talk terms: only a paid account is a basis for new prices and credit.',
  owingMissing: 'Who left and still owes: a receivables sheet would show it.',
};
