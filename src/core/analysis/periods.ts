import { addMonths, addDays, startOfMonth, type CivilDay } from '../values/civilDay';
import { fiscalYearStart, periodOf, previousPeriod, priorYearPeriod, type Period } from '../values/period';
import type { Settings } from '../settings/settings';
import type { Periods } from './analysis';

/**
 * D2, D3. All periods the analysis looks at. A custom period that contains the as-of date ends there (to-date form).
 * A prior-year period that would begin before the first sale is null: the data cannot tell.
 * @param firstSale day of the first sale line, or null when there is none
 */
export function periodsOf(settings: Settings, asOf: CivilDay, firstSale: CivilDay | null, lastSale: CivilDay | null): Periods {
  const kind = settings.period;
  const current = typeof kind === 'string' ? periodOf(kind, asOf, settings.fiscalStartMonth) : cutAt(kind, asOf);
  const previous = previousPeriod(typeof kind === 'string' ? kind : 'custom', current);
  const ytd: Period = { start: fiscalYearStart(asOf, settings.fiscalStartMonth), end: asOf };
  const yearBefore = (period: Period): Period | null => {
    const shifted = settings.priorYearShift === 'sameWeekday' ? weekdaysBefore(period) : priorYearPeriod(period);
    return firstSale !== null && shifted.start >= firstSale ? shifted : null;
  };

  const lastFullMonth: Period = { start: addMonths(startOfMonth(asOf), -1), end: addDays(startOfMonth(asOf), -1) };
  const monthBefore: Period = { start: addMonths(lastFullMonth.start, -1), end: addDays(lastFullMonth.start, -1) };
  const byMonth = settings.abc.gradingPeriod === 'lastFullMonth';
  return {
    current,
    previous,
    priorYear: yearBefore(current),
    ytd,
    ytdPriorYear: yearBefore(ytd),
    dataStart: firstSale ?? asOf,
    dataEnd: lastSale ?? asOf,
    grading: byMonth ? lastFullMonth : current,
    gradingBefore: byMonth ? monthBefore : previous,
  };
}

/** The same weekdays of the year before: 52 whole weeks back. */
function weekdaysBefore({ start, end }: Period): Period {
  return { start: addDays(start, -364), end: addDays(end, -364) };
}

function cutAt(period: Period, asOf: CivilDay): Period {
  return asOf >= period.start && asOf < period.end ? { start: period.start, end: asOf } : period;
}
