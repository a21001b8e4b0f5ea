import { grouped } from '../grouped';

export const events = {
  tab: 'Event review',
  title: 'Event review: sign-up, participation, conversion',
  about: 'Who signed up through which channel, who came, who bought afterwards',
  why: 'Who signed up through which channel, who came, who bought afterwards',
  headline: (count: number, conversion: string): string => `${grouped(count)} ${count === 1 ? 'event' : 'events'}, ${conversion} bought afterwards`,
  answer: (count: number, signUps: number, attended: string | null, converted: string, amount: string, days: number): string =>
    `${grouped(count)} ${count === 1 ? 'event' : 'events'} with ${grouped(signUps)} sign-ups${attended === null ? '' : `, of whom ${attended} came`}. ${converted} bought within ${days} days, for ${amount} net.`,
  best: (name: string, conversion: string): string => `The best channel is ${name}: ${conversion} of those who came bought.`,
  follow: (count: number): string => `${grouped(count)} came and have not bought since: call them from the list below.`,
  nothing: 'No sign-up of a known customer up to the as-of date.',
  eventHeading: 'Events',
  channelHeading: 'By sign-up channel',
  chartAlt: 'Sign-ups, attendance and buyers of each event',
  columns: { event: 'Event', date: 'Date', channel: 'Channel', signUps: 'Signed up', attended: 'Came', participation: 'Participation', converted: 'Bought', conversion: 'Conversion', newCustomers: 'New customers', revenue: 'Net sales', result: 'Result', customer: 'Customer', handler: 'Handler', phone: 'Phone' },
  running: (name: string): string => `${name} *`,
  total: 'Total',
  blank: '(blank)',
  followHeading: 'Came, have not bought since',
  followAside: (shown: number, all: number): string => `${grouped(shown)} of ${grouped(all)}, the latest event first`,
  note: (days: number): string => `Bought: a purchase on the day of the event or within ${days} days after, by who came. New customers: it was their first purchase. * these days are not over yet.`,
  noAttendance: 'The sheet does not say who came, so everybody who signed up counts: a column for attendance would tell.',
};
