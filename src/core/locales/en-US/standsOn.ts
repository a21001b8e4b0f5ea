import type { StandsOnWords } from '../standsOnWords';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const standsOn: StandsOnWords = {
  momentum: (percent, moneyFloor, daysFloor) => `surge and plunge: 30 days against the 30 before, ${percent}% and ${moneyFloor} or ${daysFloor} purchase days`,
  signals: (gapFactor, quantityPercent) => `slipping: last gap over ${gapFactor} times the usual, or last 3 orders below ${quantityPercent}% of the 3 before`,
  valueTag: (vip, ordinary, dormantMonths) => `value tag: VIP ≥ ${vip}, ordinary ≥ ${ordinary}, dormant after ${dormantMonths} months`,
  tiers: (high, highDays, ordinary, ordinaryDays) => `tiers: high value ≥ ${high} on ${highDays} days or more, ordinary ≥ ${ordinary} on ${ordinaryDays}`,
  defaultTerms: (days) => `due after ${days} days where nothing else is said`,
  returnPrefixes: (prefixes) => `numbers beginning with ${prefixes.join(', ')} are returns`,
  zeroCostReal: 'a cost of 0 is real',
  duplicatesDropped: 'exact duplicate lines are left out',
  sameWeekday: 'last year by weekday (364 days back)',
  fiscalStart: (month) => `fiscal year from ${MONTHS[month - 1]!}`,
};
