import type { DuplicateReasonCode } from './duplicatePair';

/** A reason without the cells; the common ones exist once and are shared, because millions of pairs are looked at. */
export interface Evidence {
  readonly code: DuplicateReasonCode;
  readonly points: number;
}

export function evidence(code: DuplicateReasonCode, points: number): Evidence {
  return { code, points };
}
