import type { CivilDay } from '../../core/values/civilDay';
import { addDays, calendarOf } from '../../core/values/civilDay';
import type { RandomStream } from './random';
import { chance, gammaNoise } from './random';
import { intervalSeason, isClosed, lastOpenDayOfMonth, nextOpenDay } from './season';
import type { Story } from './story';

/** Shape of the noise on intervals: B2B buyers are regular (deviation 0.35 of the interval). */
const REGULARITY = 8;
/** How often an order that falls in the last week of a month is held for the month's last open day. */
const MONTH_END_HABIT = 0.22;
const LAST_WEEK_FROM = 23;

/** How far fading has gone on a day: 0 before it starts, growing by 1 a year. */
function fading(story: Story, day: CivilDay): number {
  return story.fadesFrom === null || day < story.fadesFrom ? 0 : (day - story.fadesFrom) / 365;
}

function isPaused(story: Story, day: CivilDay): boolean {
  return story.pause !== null && day >= story.pause.from && (story.pause.until === null || day < story.pause.until);
}

/** The factor on the usual order of a customer on a day: growth, first small orders, fading, an unusual last month. */
export function sizeTrend(story: Story, day: CivilDay, end: CivilDay): number {
  const years = (day - story.arrival) / 365;
  let factor = ((1 + story.growth) ** years * (years < 0.25 ? 0.6 : 1)) / (1 + 1.4 * fading(story, day));
  if (end - day < 30 && story.lastMonth !== null) factor *= story.lastMonth === 'surge' ? 2.1 : 0.4;
  return factor;
}

function waitFrom(random: RandomStream, story: Story, day: CivilDay, end: CivilDay): number {
  let wait = story.interval * gammaNoise(random, REGULARITY) * intervalSeason(day) * (1 + 1.6 * fading(story, day));
  if (end - day < 30 && story.lastMonth !== null) wait *= story.lastMonth === 'surge' ? 0.6 : 1.9;
  return Math.max(1, wait);
}

/** The open day an order wanted on this day is placed on. */
function placedOn(random: RandomStream, wanted: CivilDay, end: CivilDay): CivilDay {
  const held = calendarOf(wanted).day >= LAST_WEEK_FROM && chance(random, MONTH_END_HABIT);
  const placed = nextOpenDay(held ? lastOpenDayOfMonth(wanted) : wanted);
  if (placed <= end) return placed;
  let before = wanted; // nobody orders after the as-of date: what would slip past it is placed just before
  while (isClosed(before)) before = addDays(before, -1);
  return before;
}

/** The days a customer orders on, at most one order a day, ascending, none after `end`. */
export function purchaseDays(random: RandomStream, story: Story, end: CivilDay): CivilDay[] {
  if (story.plot === 'never') return [];
  const days: CivilDay[] = [];
  let wish: number = story.arrival;
  while (wish <= end) {
    const wanted = Math.floor(wish) as CivilDay;
    if (isPaused(story, wanted)) {
      const until = story.pause?.until ?? null;
      if (until === null) break;
      wish = until;
      continue;
    }
    const placed = placedOn(random, wanted, end);
    const last = days.at(-1);
    if (last === undefined || placed > last) days.push(placed);
    if (story.plot === 'oneTimer') break;
    wish += waitFrom(random, story, wanted, end);
  }
  return days;
}
