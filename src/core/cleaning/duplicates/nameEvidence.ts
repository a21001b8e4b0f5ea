import { areOtherPlaces } from '../companyName/placeInName';
import { likeness, wordsFound } from './likeness';
import type { Comparable } from './comparable';
import { evidence } from './evidence';
import type { Evidence } from './evidence';
import { worthOf } from './rarity';
import type { Sharing } from './rarity';

const SAME = evidence('sameName', 40);
const SAME_CORE = evidence('sameNameCore', 38);
const SAME_WORDS = evidence('sameNameWords', 36);
const CONTAINED = evidence('nameContained', 25);
const VERY_SIMILAR = evidence('similarName', 30);
const SIMILAR = evidence('similarName', 18);
const RELATED = evidence('similarName', 6);
const OTHER = evidence('otherName', -20);
const OTHER_NUMBER = evidence('otherNumberInName', -25);
const OTHER_BRANCH = evidence('otherBranch', -15);

/** Names of people: 张伟 and 张丽 of one household share half of it and are two customers. */
const SHORT_HAN = /^\p{Script=Han}{1,3}$/u;

/** Compares two names, and what sets branches apart: numbers in the name and places in brackets. */
export function nameEvidence(a: Comparable, b: Comparable, sharing: Sharing, found: Evidence[]): void {
  if (a.name.core === '' || b.name.core === '') return;
  const same = sameness(a, b);
  const worth = same ? worthOf(sharing.names.get(a.nameWords) ?? 1) : 1;
  const likely = same ?? similarity(a, b);
  if (likely) found.push(worth === 1 ? likely : evidence(likely.code, Math.round(likely.points * worth)));
  if (a.nameNumbers !== b.nameNumbers && a.nameNumbers !== '' && b.nameNumbers !== '') found.push(OTHER_NUMBER);
  const [ofA, ofB] = [a.name.bracketed, b.name.bracketed];
  const [placeA, placeB] = [a.placed.place, b.placed.place];
  if (placeA && placeB) {
    if (areOtherPlaces(placeA, placeB)) found.push(OTHER_BRANCH);
  } else if (ofA.length > 0 && ofB.length > 0 && !ofA.some((part) => ofB.includes(part))) found.push(OTHER_BRANCH);
}

function sameness(a: Comparable, b: Comparable): Evidence | null {
  if (a.name.exact === b.name.exact) return SAME;
  if (a.name.core === b.name.core) return SAME_CORE;
  // 深圳市华信科技, 深圳华信科技 and 华信科技（深圳） are one name; without the place on one side it is only a part.
  if (a.placed.place && b.placed.place && a.placed.stem === b.placed.stem && !areOtherPlaces(a.placed.place, b.placed.place))
    return SAME_CORE;
  return a.nameWords === b.nameWords ? SAME_WORDS : null;
}

function similarity(a: Comparable, b: Comparable): Evidence {
  if (SHORT_HAN.test(a.name.core) && SHORT_HAN.test(b.name.core)) return OTHER;
  const whole = Math.max(likeness(a.name.core, b.name.core), likeness(a.nameWords, b.nameWords));
  if (whole >= 0.85) return VERY_SIMILAR;
  const words = wordsFound(a.name.words, b.name.words);
  const shorter = Math.min(a.name.core.length, b.name.core.length);
  if ((words >= 0.95 && shorter >= 4) || isHanPart(a.name.core, b.name.core)) return CONTAINED;
  if (whole >= 0.7 || (words >= 0.8 && shorter >= 4)) return SIMILAR;
  if (whole >= 0.5 || words >= 0.45) return RELATED;
  return OTHER;
}

/** A short name within a full one: 华为 in 深圳华为. Two characters are too few outside Chinese. */
function isHanPart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && /^\p{Script=Han}+$/u.test(short) && long.includes(short);
}
