import type { CustomerTextField } from '../customerColumns';
import type { EmailReason } from '../email/parseEmail';
import type { PhoneReason } from '../phone/phone';

/** Why a cell is written anew; the locales put it into words. */
export type CorrectionReason =
  | 'textTidied'
  | 'phoneFormat'
  | 'emailFormat'
  | 'industryLevels'
  | 'regionName'
  | 'regionFromAddress'
  | 'regionFromPhone'
  | 'cityFromAddress'
  | 'cityFromPhone';

/** One cell of the clean copy that differs from the source, with all it takes to undo it. Null is an empty cell. */
export interface Correction {
  readonly row: number;
  readonly field: CustomerTextField;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: CorrectionReason;
}

/** A cell left as it is that the user should look at; hints are no errors (checklist 123: no private mailbox). */
export interface CleaningProblem {
  readonly row: number;
  readonly field: CustomerTextField;
  readonly value: string;
  readonly reason: PhoneReason | `email-${EmailReason}` | 'privateMailbox' | 'regionDiffersFromAddress';
  readonly severity: 'problem' | 'hint';
}
