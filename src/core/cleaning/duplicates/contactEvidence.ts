import type { Comparable } from './comparable';
import { evidence } from './evidence';
import type { Evidence } from './evidence';
import { isOneSlip } from './likeness';
import { worthOf } from './rarity';
import type { Sharing } from './rarity';

const NEAR_PHONE = evidence('nearPhone', 18);
const PHONE_ENDING = evidence('phoneEnding', 28);
const OTHER_PHONE = evidence('otherPhone', -8);
const NEAR_EMAIL = evidence('nearEmail', 20);
const SAME_DOMAIN = evidence('sameMailDomain', 8);
const OTHER_EMAIL = evidence('otherEmail', -5);
const SAME_CONTACT = evidence('sameContact', 12);
const OTHER_CONTACT = evidence('otherContact', -3);
const SAME_PHONE = 45;
const SAME_EMAIL = 45;
/** Digits of a subscriber number: equal endings of this length are the same number with and without its area code. */
const SUBSCRIBER_DIGITS = 7;

/** Compares how two customers are reached: phones, e-mail, contact person. */
export function contactEvidence(a: Comparable, b: Comparable, sharing: Sharing, found: Evidence[]): void {
  if (a.phones.length > 0 && b.phones.length > 0) found.push(phoneEvidence(a.phones, b.phones, sharing));
  if (a.email && b.email) {
    const [ofA, ofB] = [a.email.address, b.email.address];
    const domain = ofA.slice(ofA.indexOf('@'));
    if (ofA === ofB) found.push(evidence('sameEmail', Math.round(SAME_EMAIL * worthOf(sharing.emails.get(ofA) ?? 1))));
    else if (isOneSlip(ofA, ofB)) found.push(NEAR_EMAIL);
    else found.push(!a.email.isPrivate && ofB.endsWith(domain) ? SAME_DOMAIN : OTHER_EMAIL);
  }
  if (a.contact !== '' && b.contact !== '') found.push(a.contact === b.contact ? SAME_CONTACT : OTHER_CONTACT);
}

function phoneEvidence(a: readonly string[], b: readonly string[], sharing: Sharing): Evidence {
  let best: Evidence = OTHER_PHONE;
  for (const ofA of a) {
    for (const ofB of b) {
      const now = onePhone(ofA, ofB, sharing);
      if (now.points > best.points) best = now;
    }
  }
  return best;
}

function onePhone(a: string, b: string, sharing: Sharing): Evidence {
  if (a === b) return evidence('samePhone', Math.round(SAME_PHONE * worthOf(sharing.phones.get(a) ?? 1)));
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SUBSCRIBER_DIGITS && long.endsWith(short)) return PHONE_ENDING;
  return isOneSlip(a, b) ? NEAR_PHONE : OTHER_PHONE;
}
