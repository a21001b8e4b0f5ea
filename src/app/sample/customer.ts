import type { CivilDay } from '../../core/values/civilDay';
import { calendarOf } from '../../core/values/civilDay';
import { integer, randomStream, uniform, weightedIndex } from './random';
import { firstHandler } from './salesForce';
import type { Story } from './story';
import { tellStories } from './story';
import type { Tastes } from './tastes';
import { chooseTastes } from './tastes';
import type { Terms } from './terms';
import { agreeTerms } from './terms';

/** One customer of the sample, without a word of any language. */
export interface Customer {
  /** Like `HY2024001`: the year of first contact and a number within it. */
  id: string;
  story: Story;
  tastes: Tastes;
  terms: Terms;
  /** Index into the words' regions. */
  region: number;
  /** Position in [0, 1) among the region's cities. */
  cityDraw: number;
  firstHandler: number;
  /** Position of the company size among the words' sizes. */
  sizeBand: number;
  /** Index into the words' sources; 1 is a referral. */
  source: number;
  /** Index of the customer who referred this one, an earlier one; null unless referred. */
  referredBy: number | null;
}

/** The sources' position that means "referred by another customer". */
export const REFERRAL = 1;
const REGION_WEIGHTS: readonly number[] = [38, 20, 14, 10, 8, 6, 4];
const SOURCE_WEIGHTS: readonly number[] = [34, 28, 22, 16];

/** All customers in the order of their first contact, which is the order of their numbers. */
export function foundCustomers(seed: number, count: number, start: CivilDay, end: CivilDay): Customer[] {
  const random = randomStream(seed, 'customers');
  const stories = tellStories(seed, count, start, end);
  const tastes = chooseTastes(seed, stories, end);
  const terms = agreeTerms(seed, stories);
  const rows = stories.map((story, index) => ({ story, tastes: tastes[index], terms: terms[index] }));
  rows.sort((a, b) => a.story.firstContact - b.story.firstContact);
  const numbersInYear = new Map<number, number>();
  return rows.map(({ story, tastes: taste, terms: term }, index) => {
    if (!taste || !term) throw new Error('A customer lacks tastes or terms');
    const { year } = calendarOf(story.firstContact);
    const serial = (numbersInYear.get(year) ?? 0) + 1;
    numbersInYear.set(year, serial);
    const region = weightedIndex(random, REGION_WEIGHTS);
    const drawn = weightedIndex(random, SOURCE_WEIGHTS);
    const source = drawn === REFERRAL && index === 0 ? 0 : drawn; // the first customer has nobody to be referred by
    return {
      id: `HY${year}${String(serial).padStart(3, '0')}`,
      story,
      tastes: taste,
      terms: term,
      region,
      cityDraw: random.next(),
      firstHandler: firstHandler(region, random.next()),
      sizeBand: Math.max(0, Math.min(4, Math.round(1.6 + 1.1 * story.standing + uniform(random, -0.8, 0.8)))),
      source,
      referredBy: source === REFERRAL ? integer(random, 0, index - 1) : null,
    };
  });
}
