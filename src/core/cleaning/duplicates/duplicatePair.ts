/** What two customers have in common or in difference: a public contract that the locales put into words. */
export type DuplicateReasonCode =
  | 'sameId'
  | 'sameTaxId'
  | 'nearTaxId'
  | 'otherTaxId'
  | 'sameName'
  | 'sameNameCore'
  | 'sameNameWords'
  | 'nameContained'
  | 'similarName'
  | 'otherName'
  | 'otherNumberInName'
  | 'otherBranch'
  | 'samePhone'
  | 'phoneEnding'
  | 'nearPhone'
  | 'otherPhone'
  | 'sameEmail'
  | 'nearEmail'
  | 'sameMailDomain'
  | 'otherEmail'
  | 'sameAddress'
  | 'similarAddress'
  | 'sameHouseNumber'
  | 'otherAddress'
  | 'sameCity'
  | 'otherCity'
  | 'sameRegion'
  | 'otherRegion'
  | 'samePostcode'
  | 'nearPostcode'
  | 'otherPostcode'
  | 'sameBirthDate'
  | 'nearBirthDate'
  | 'otherBirthDate'
  | 'sameContact'
  | 'otherContact';

/** One piece of evidence: its share of the score and the two cells as the user wrote them. */
export interface DuplicateReason {
  readonly code: DuplicateReasonCode;
  /** Points of 100; negative where the cells speak against it. */
  readonly points: number;
  readonly a: string;
  readonly b: string;
}

/** Sure: an id is equal after normalisation, and only that. The others are for the user to accept or reject. */
export type DuplicateClass = 'sure' | 'likely' | 'possible';

/** Two rows that may be one customer; `a` is the earlier row. */
export interface DuplicatePair {
  readonly a: number;
  readonly b: number;
  /** 0 to 100: the sum of the reasons' points within these bounds; 100 for sure pairs. */
  readonly score: number;
  readonly class: DuplicateClass;
  readonly reasons: readonly DuplicateReason[];
}
