import type { Tier } from './tierOf';

/** Words of the grade column (客户等级) that name a tier, in the order they are looked for. */
const WORDS: readonly (readonly [Tier, RegExp])[] = [
  ['low', /潜在|低|potential|prospect|\blow\b/iu],
  ['high', /vip|高|重点|核心|战略|金牌|\bkey\b|\bhigh\b|strategic|\bgold\b/iu],
  ['ordinary', /普通|一般|中价值|常规|银牌|ordinary|regular|normal|standard|medium|silver/iu],
];

/**
 * The tier a person gave a customer, from the text of the grade column; null where it is blank or names none (letters A to D
 * are grades of D11, not tiers).
 */
export function handSetTier(text: string | null): Tier | null {
  if (text === null) return null;
  return WORDS.find(([, word]) => word.test(text))?.[0] ?? null;
}
