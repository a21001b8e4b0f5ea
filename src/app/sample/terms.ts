import { chance, pick, randomStream, weightedIndex } from './random';
import type { Story } from './story';

/** How a customer pays. */
export interface Terms {
  /** Term in days after the invoice; 0 = cash. */
  creditDays: number;
  /** Usual days between due date and payment (negative = early), and their spread. */
  lateness: number;
  spread: number;
  /** Left without paying the last invoices: nothing is paid that was invoiced in the last days of the relation. */
  leavesOwing: boolean;
}

/** Prompt, ordinary, slow and bad payers. */
const PAYERS: readonly { weight: number; lateness: number; spread: number }[] = [
  { weight: 46, lateness: -3, spread: 4 },
  { weight: 31, lateness: 5, spread: 7 },
  { weight: 16, lateness: 26, spread: 16 },
  { weight: 7, lateness: 75, spread: 40 },
];

function termFor(standing: number): readonly number[] {
  if (standing > 1) return [60, 60, 90];
  if (standing > 0) return [30, 45, 60];
  return standing > -0.8 ? [30, 30, 15] : [0, 15, 30];
}

/** The terms of all customers, in the order of their stories. */
export function agreeTerms(seed: number, stories: readonly Story[]): Terms[] {
  const random = randomStream(seed, 'terms');
  const weights = PAYERS.map((payer) => payer.weight);
  return stories.map((story) => {
    const creditDays = pick(random, termFor(story.standing));
    const payer = PAYERS[weightedIndex(random, weights)] ?? { lateness: 0, spread: 1 };
    const leavesOwing = story.plot === 'left' && chance(random, 0.25);
    if (creditDays === 0) return { creditDays, lateness: 1, spread: 1, leavesOwing };
    return { creditDays, lateness: payer.lateness, spread: payer.spread, leavesOwing };
  });
}
