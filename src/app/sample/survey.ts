import type { CivilDay } from '../../core/values/civilDay';
import { addMonths } from '../../core/values/civilDay';
import type { Customer } from './customer';
import type { CustomerHistory } from './customerHistory';
import type { Interaction } from './interactions';
import { chance, integer, normal, randomStream } from './random';
import { nextOpenDay } from './season';

/** Scores run from 1 to 5. */
export const SURVEY_SCALE = 5;
/** How many texts the words of a language must hold for each score, and how many subjects a suggestion can have. */
export const TEXTS_PER_SCORE = 3;
export const SUGGESTIONS = 6;

/** One answer to the half-yearly satisfaction survey. */
export interface SurveyAnswer {
  day: CivilDay;
  customer: number;
  score: number;
  /** Index among the words' feedback of this score. */
  text: number;
  /** Index into the words' suggestions and solutions; null where nothing was suggested. */
  suggestion: number | null;
  /** Whether somebody has found a solution yet; the latest suggestions are still being looked at. */
  answered: boolean;
}

const ROUNDS = 6;
const ANSWER_RATE = 0.42;
/** Within so many days a third of the suggestions waits for a solution. */
const STILL_OPEN_DAYS = 150;

/** Six half-yearly rounds among the customers buying at the time; a complaint in the half year before costs a point. */
export function runSurvey(
  seed: number,
  customers: readonly Customer[],
  histories: readonly CustomerHistory[],
  log: readonly Interaction[],
  end: CivilDay,
): SurveyAnswer[] {
  const random = randomStream(seed, 'survey');
  const answers: SurveyAnswer[] = [];
  for (let round = ROUNDS; round >= 1; round -= 1) {
    const sent = addMonths(end, 2 - 6 * round);
    const recent = log.filter((entry) => entry.kind === 'complaint' && entry.day <= sent && sent - entry.day < 183);
    const complained = new Set(recent.map((entry) => entry.customer));
    for (const [index, customer] of customers.entries()) {
      const { firstDeal, lastDeal } = histories[index] ?? { firstDeal: null, lastDeal: null };
      const buying = firstDeal !== null && lastDeal !== null && firstDeal <= sent && sent - lastDeal < 120;
      if (!buying || !chance(random, ANSWER_RATE)) continue;
      const mood = 4.25 - (complained.has(index) ? 1.1 : 0) - (customer.story.plot === 'fading' ? 0.7 : 0);
      const score = Math.max(1, Math.min(SURVEY_SCALE, Math.round(normal(random, mood, 0.75))));
      const suggests = chance(random, score <= 3 ? 0.9 : 0.2);
      const subject = integer(random, 0, SUGGESTIONS - 1);
      const day = nextOpenDay((sent + integer(random, 0, 14)) as CivilDay);
      answers.push({ day, customer: index, score, answered: end - day > STILL_OPEN_DAYS || index % 3 !== 0, text: integer(random, 0, TEXTS_PER_SCORE - 1), suggestion: suggests ? subject : null });
    }
  }
  return answers.filter((answer) => answer.day <= end).sort((a, b) => a.day - b.day);
}
