import type { Comparable } from './comparable';
import { evidence } from './evidence';
import type { Evidence } from './evidence';
import { isOneSlip } from './likeness';

const NEAR_TAX_ID = evidence('nearTaxId', 30);
const OTHER_TAX_ID = evidence('otherTaxId', -40);
const SAME_BIRTH = evidence('sameBirthDate', 35);
const NEAR_BIRTH = evidence('nearBirthDate', 18);
const OTHER_BIRTH = evidence('otherBirthDate', -20);

/** Compares what belongs to one person or company for life; equal ids are decided before, as sure. */
export function personEvidence(a: Comparable, b: Comparable, found: Evidence[]): void {
  if (a.taxId !== '' && b.taxId !== '' && a.taxId !== b.taxId) found.push(isOneSlip(a.taxId, b.taxId) ? NEAR_TAX_ID : OTHER_TAX_ID);
  if (a.birthDate !== '' && b.birthDate !== '') {
    if (a.birthDate === b.birthDate) found.push(SAME_BIRTH);
    else found.push(isOneSlip(a.birthDate, b.birthDate) ? NEAR_BIRTH : OTHER_BIRTH);
  }
}
