import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import { PRODUCTS } from './products';
import type { RandomStream } from './random';
import { chance, integer, randomStream, shuffled, uniform } from './random';
import type { Story } from './story';

/** What a customer buys. */
export interface Tastes {
  /** Index into the words' industries. */
  industry: number;
  /** How likely a line is of each category. */
  categoryWeights: number[];
  /** Product indices the customer keeps buying, by category; earlier ones more often. */
  favourites: number[][];
  /** A product line the customer took elsewhere, and since when. */
  stopped: { category: number; from: CivilDay } | null;
  /** Share off the list price. */
  discount: number;
}

/** How much each industry needs of each category: servo, reducers, hydraulics, pneumatics, bearings, sensors, seals, linear. */
const NEEDS_BY_INDUSTRY: readonly (readonly number[])[] = [
  [4, 4, 2, 2, 3, 2, 1, 3], // machinery
  [2, 2, 2, 3, 4, 3, 2, 1], // automotive parts
  [4, 1, 0, 3, 1, 4, 0, 4], // electronics equipment
  [4, 3, 0, 4, 2, 3, 1, 2], // packaging machines
  [2, 3, 0, 4, 3, 2, 3, 1], // food machines
  [3, 3, 0, 2, 4, 2, 1, 2], // textile machines
  [2, 2, 3, 2, 3, 1, 2, 3], // metalworking
  [3, 1, 4, 2, 2, 2, 3, 2], // plastics machines
  [1, 3, 4, 0, 4, 2, 3, 0], // wind power
  [0, 4, 4, 0, 4, 1, 3, 0], // mining equipment
  [4, 4, 0, 2, 3, 4, 0, 2], // warehouse automation
  [4, 1, 0, 3, 2, 4, 1, 4], // medical devices
  [0, 2, 4, 1, 4, 1, 3, 0], // farm machinery
  [0, 2, 5, 0, 3, 1, 4, 0], // construction machines
  [1, 1, 1, 3, 3, 2, 3, 1], // online retail of parts
  [2, 1, 1, 2, 1, 3, 0, 2], // vocational training
];

/** How many industries the words of a language must name. */
export const INDUSTRY_COUNT = NEEDS_BY_INDUSTRY.length;

/** Most customers buy machines' parts; training centres and online shops are few. */
const INDUSTRY_WEIGHTS: readonly number[] = [8, 5, 5, 5, 4, 3, 5, 4, 2, 2, 4, 2, 3, 3, 2, 1];

function deckOfIndustries(random: RandomStream): () => number {
  const deck = INDUSTRY_WEIGHTS.flatMap((weight, industry) => Array.from({ length: weight }, () => industry));
  let left: number[] = [];
  return () => {
    if (left.length === 0) left = shuffled(random, deck);
    return left.pop() ?? 0;
  };
}

function favouritesIn(random: RandomStream, category: number, standing: number): number[] {
  const products = PRODUCTS.flatMap((product, index) => (product.category === category ? [index] : []));
  const count = Math.min(products.length, Math.max(2, Math.round(4 + 1.6 * standing + uniform(random, -1, 2))));
  return shuffled(random, products).slice(0, count);
}

function stoppedLine(random: RandomStream, story: Story, weights: readonly number[], end: CivilDay): Tastes['stopped'] {
  const second = [...weights.entries()].sort((a, b) => b[1] - a[1])[1];
  const steady = story.plot === 'regular' && story.lastMonth === null && story.standing > 0.2 && end - story.arrival > 700;
  if (!steady || !second || second[1] <= 0 || !chance(random, 0.3)) return null;
  return { category: second[0], from: addDays(end, -integer(random, 120, 330)) };
}

/** The tastes of all customers, in the order of their stories. */
export function chooseTastes(seed: number, stories: readonly Story[], end: CivilDay): Tastes[] {
  const random = randomStream(seed, 'tastes');
  const nextIndustry = deckOfIndustries(random);
  return stories.map((story) => {
    const industry = nextIndustry();
    const needs = NEEDS_BY_INDUSTRY[industry] ?? [];
    const kept = Math.max(2, Math.min(7, Math.round(3 + story.standing + uniform(random, 0, 1.5))));
    const wanted = needs.map((need) => (need === 0 ? 0 : need * uniform(random, 0.3, 1.7)));
    const cut = [...wanted].sort((a, b) => b - a)[kept - 1] ?? 0;
    const categoryWeights = wanted.map((weight) => (weight >= cut ? weight : 0));
    const discount = Math.round(100 * Math.min(0.12, Math.max(0, 0.035 + 0.03 * story.standing + uniform(random, -0.02, 0.02)))) / 100;
    return {
      industry,
      categoryWeights,
      favourites: categoryWeights.map((_, category) => favouritesIn(random, category, story.standing)),
      stopped: stoppedLine(random, story, categoryWeights, end),
      discount,
    };
  });
}
