import type { PhoneCountry } from '../phone/phone';

/** What the user or the language settings decide about finding duplicates. */
export interface DuplicateSettings {
  /** Country of phone numbers without a country code. */
  readonly country: PhoneCountry;
  /** Points from which a pair is listed as likely, and as possible. docs/duplicates.md tells how the defaults were found. */
  readonly likely: number;
  readonly possible: number;
  /** A key shared by more customers (a switchboard, a first name) tells too little to compare all of them. */
  readonly largestBlock: number;
}

export const DEFAULT_DUPLICATE_SETTINGS: DuplicateSettings = { country: 'CN', likely: 70, possible: 40, largestBlock: 40 };
