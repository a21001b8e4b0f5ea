import type { CountryCode } from 'libphonenumber-js/max';

/** The country a number without a country code belongs to. */
export type PhoneCountry = CountryCode;

/** A telephone number that was understood in full. */
export interface Phone {
  readonly kind: 'mobile' | 'landline' | 'tollFree' | 'service' | 'international';
  /** Country calling code without +, such as `86`. */
  readonly callingCode: string;
  /** Digits after the calling code, without the trunk 0: `1066668888`, `13800138000`. */
  readonly national: string;
  /** Null where a calling code alone does not tell (800 numbers of the world). */
  readonly country: PhoneCountry | null;
  /** Chinese landlines: with its 0, `010` or `0755`. */
  readonly areaCode: string | null;
  readonly extension: string | null;
}

/**
 * Why a text is no number we can write in the one format. `lostZero`: it would be a landline with a 0 in front, which a
 * spreadsheet may have dropped (T4): reported, never put back by guess. `rounded`: `1.38E+10`, the digits are gone.
 */
export type PhoneReason = 'empty' | 'notANumber' | 'rounded' | 'tooShort' | 'tooLong' | 'lostZero' | 'noAreaCode' | 'unknownRange';

export type PhoneResult = { readonly phone: Phone; readonly reason: null } | { readonly phone: null; readonly reason: PhoneReason };

export function understood(phone: Phone): PhoneResult {
  return { phone, reason: null };
}

export function notUnderstood(reason: PhoneReason): PhoneResult {
  return { phone: null, reason };
}
