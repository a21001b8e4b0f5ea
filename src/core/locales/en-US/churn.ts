import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;

export const churn = {
  tab: 'Churn report',
  title: 'Churn: how many, when, why, and what was lost',
  about: 'How many customers left in which month, why, and how much money went with them',
  headline: (count: number, amount: string): string => `${customers(count)} in 12 months, ${amount} a year`,
  answer: (count: number, ratio: string | null, year: number, lost: string, peaks: readonly string[], peakCount: number, back: number): string =>
    `${customers(count)} churned in this period${ratio === null ? '' : ` (${ratio} of the active ones)`}; ${grouped(year)} in the last 12 months, who had brought ${lost} in their last year. The peak was ${peaks.join(' and ')} with ${grouped(peakCount)}${peaks.length > 1 ? ' each' : ''}. ${back === 0 ? 'None of them has come back yet.' : `${grouped(back)} have come back since.`}`,
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
  signs: {
    heading: 'What their history showed before they left',
    aside: (left: number, stayed: number): string => `${customers(left)} who left and have not come back, beside ${customers(stayed)} still active`,
    columns: { sign: 'Sign', left: 'Of those who left', leftShare: 'Share', stayedShare: 'Share of those active', times: 'Times as often', step: 'What to do with those who show it now' },
    names: {
      boughtOnce: 'bought once and never again', longerGap: 'last gap longer than usual', smallerOrders: 'last orders smaller than before',
      returned: 'had sent goods back', complained: 'complained around the last purchase', owesOverdue: 'owes overdue money',
    },
    steps: {
      boughtOnce: 'Call within a month of the first order: a second one is what keeps them.',
      longerGap: 'Call when the usual day has passed; the activity sheet lists them.',
      smallerOrders: 'Ask what goes elsewhere, and at what price.',
      returned: 'Ask what was wrong with the goods and settle it before the next offer.',
      complained: 'Report back when the complaint is settled, before anybody sells again.',
      owesOverdue: 'Agree how the debt is paid, then talk about orders.',
    },
    note: (without: number, left: number): string =>
      `${grouped(without)} of ${grouped(left)} left without any of these signs. A sign counts customers, and one may show several. Red: at least 3 customers and 1.5 times as often as among the active; it goes with leaving, it need not be the cause.`,
  },
  listHeading: 'Whom to win back first',
  listAside: (shown: number, all: number): string => `${grouped(shown)} of ${grouped(all)} who have not come back, most money first`,
  listNote: 'Ask why, write the reason in the customer sheet, and visit those with grade A or B in person.',
  lossNote: 'Their last year: net sales of the 365 days that ended with the last purchase. Every table adds up to the same customers and money.',
};
