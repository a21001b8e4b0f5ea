/** The steps of a sale, in order (D19). */
export const STAGES = ['contact', 'need', 'proposal', 'contract'] as const;
export type Stage = (typeof STAGES)[number];

/** Words that tell the step, first match wins: "lost" before all, and the later steps before the earlier. */
const WORDS: readonly (readonly [Stage | 'lost', RegExp])[] = [
  ['lost', /流失|丢单|输单|战败|放弃|\blost\b|abandon/iu],
  ['contract', /合同|签约|签订|成交|赢单|\bwon\b|contract|\bdeal\b|signed/iu],
  ['proposal', /方案|报价|谈判|投标|proposal|quot|negotiat|offer/iu],
  ['need', /需求|need|qualif|engag/iu],
  ['contact', /接触|联系|线索|拜访|contact|lead|prospect/iu],
];

/** The step a written stage stands for; null when no word of it is known. */
export function stageOf(text: string): Stage | 'lost' | null {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
