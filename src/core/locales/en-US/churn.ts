import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;

export const churn = {
  tab: 'Churn report',
  title: 'Churn: how many, when, why, and what was lost',
  about: 'How many customers left in which month, why, and how much money went with them',
  headline: (count: number, amount: string): string => `${customers(count)} in 12 months, ${amount} a year`,
  answer: (count: number, ratio: string | null, year: number, lost: string, peak: string, peakCount: number, back: number): string =>
    `${customers(count)} churned in this period${ratio === null ? '' : ` (${ratio} of the active ones)`}; ${grouped(year)} in the last 12 months, who had brought ${lost} in their last year. The peak was ${peak} with ${grouped(peakCount)}. ${back === 0 ? 'None of them has come back yet.' : `${grouped(back)} have come back since.`}`,
  topReason: (reason: string, count: number): string => `The reason written most often is "${reason}" (${grouped(count)}): start there.`,
  none: 'Nobody churned in the last 12 months.',
  aside: (days: number): string => `churned = no purchase for more than ${days} days`,
  cards: { period: 'Churned this period', year: 'Churned in 12 months', lost: 'Their last year', back: 'Came back since' },
  rate: (ratio: string): string => `churn rate ${ratio}`,
  average: (count: string): string => `${count} a month`,
  each: (amount: string): string => `${amount} each`,
  ofChurned: (ratio: string): string => `${ratio} of those churned`,
  monthHeading: 'When they left',
  chartAlt: 'Customers who churned in each month',
  columns: { month: 'Month', opening: 'Active at start', churned: 'Churned', rate: 'Churn rate', lost: 'Their last year', share: 'Share', back: 'Came back', customer: 'Customer', handler: 'Handler', phone: 'Phone', region: 'Region', grade: 'Grade', last: 'Last purchase', reason: 'Reason' },
  total: 'Total',
  peakNote: 'The peak is marked. A customer who comes back and leaves again counts in both months.',
  reasonHeading: 'Why they left',
  reasonMissing: 'Reasons: a column for the reason of loss in the customer sheet would show them. Ask those at the top of the list below.',
  unknownReason: '(not written)',
  gradeHeading: 'By grade of their last year',
  peopleHeading: 'By handler',
  regionHeading: 'By region',
  unknown: '(blank)',
  others: (count: number): string => `${grouped(count)} others`,
  listHeading: 'Whom to win back first',
  listAside: (shown: number, all: number): string => `${grouped(shown)} of ${grouped(all)} who have not come back, most money first`,
  listNote: 'Ask why, write the reason in the customer sheet, and visit those with grade A or B in person.',
  lossNote: 'Their last year: net sales of the 365 days that ended with the last purchase. Every table adds up to the same customers and money.',
};
