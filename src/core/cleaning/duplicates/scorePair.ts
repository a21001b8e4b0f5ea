import type { Comparable } from './comparable';
import { contactEvidence } from './contactEvidence';
import type { DuplicateClass, DuplicateReasonCode } from './duplicatePair';
import type { DuplicateSettings } from './duplicateSettings';
import { evidence } from './evidence';
import type { Evidence } from './evidence';
import { nameEvidence } from './nameEvidence';
import { personEvidence } from './personEvidence';
import { placeEvidence } from './placeEvidence';
import type { Sharing } from './rarity';

const SAME_ID = evidence('sameId', 100);
const SAME_TAX_ID = evidence('sameTaxId', 100);
const NAME_CODES = new Set<DuplicateReasonCode>(['sameName', 'sameNameCore', 'sameNameWords']);
/** Full points: a name that many customers share (张伟) says nothing by itself. */
const TELLING_NAME = 36;

/** What was found about two customers; `class` is null where the pair is not worth showing. */
export interface PairScore {
  readonly score: number;
  readonly class: DuplicateClass | null;
  readonly found: readonly Evidence[];
}

/**
 * Adds up what speaks for and against two customers being one. Only equal ids are sure. The same name with nothing else
 * to compare is shown as possible unless many share it; a similar name alone never is.
 */
export function scorePair(a: Comparable, b: Comparable, sharing: Sharing, settings: DuplicateSettings): PairScore {
  const found: Evidence[] = [];
  if (a.id !== '' && a.id === b.id) found.push(SAME_ID);
  if (a.taxId !== '' && a.taxId === b.taxId) found.push(SAME_TAX_ID);
  const isSure = found.length > 0;
  nameEvidence(a, b, sharing, found);
  contactEvidence(a, b, sharing, found);
  placeEvidence(a, b, found);
  personEvidence(a, b, found);
  if (isSure) return { score: 100, class: 'sure', found };

  let points = 0;
  for (const one of found) points += one.points;
  const score = Math.max(0, Math.min(100, points));
  // Two numbers of an authority are two companies, unless one is mistyped: that is for the user to see, not for us to say.
  if (score >= settings.likely && !found.some(({ code }) => code === 'otherTaxId')) return { score, class: 'likely', found };
  const isSameNameAlone = found.some(isTellingName) && found.every(({ points: own }) => own > 0);
  return { score, class: score >= settings.possible || isSameNameAlone ? 'possible' : null, found };
}

function isTellingName({ code, points }: Evidence): boolean {
  return NAME_CODES.has(code) && points >= TELLING_NAME;
}
