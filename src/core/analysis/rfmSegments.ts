/**
 * The named cells of D12: row R (1 to 5), column round((F + M) / 2) (1 to 5). Names and borders are those of the
 * widely used eleven-segment map; the locales hold the words.
 */
export const RFM_SEGMENTS = [
  'champions',
  'loyal',
  'potentialLoyalist',
  'newCustomer',
  'promising',
  'needsAttention',
  'aboutToSleep',
  'atRisk',
  'cannotLose',
  'hibernating',
  'lost',
] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

const GRID: readonly (readonly RfmSegment[])[] = [
  ['lost', 'lost', 'atRisk', 'atRisk', 'cannotLose'],
  ['hibernating', 'hibernating', 'atRisk', 'atRisk', 'cannotLose'],
  ['aboutToSleep', 'aboutToSleep', 'needsAttention', 'loyal', 'loyal'],
  ['promising', 'potentialLoyalist', 'potentialLoyalist', 'loyal', 'loyal'],
  ['newCustomer', 'potentialLoyalist', 'potentialLoyalist', 'champions', 'champions'],
];

/** @throws RangeError unless all scores are whole numbers from 1 to 5 */
export function segmentOf(r: number, f: number, m: number): RfmSegment {
  const segment = GRID[r - 1]?.[Math.floor((f + m + 1) / 2) - 1];
  if (!segment) throw new RangeError(`no RFM cell for ${r}, ${f}, ${m}`);
  return segment;
}
