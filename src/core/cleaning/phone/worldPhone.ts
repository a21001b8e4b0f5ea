import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { notUnderstood, understood } from './phone';
import type { PhoneCountry, PhoneReason, PhoneResult } from './phone';

/**
 * A number of any other country, by the numbering plans of libphonenumber (full metadata).
 * @param text in international form with +, or in the national form of `country`
 */
export function worldPhone(text: string, country: PhoneCountry, extension: string | null): PhoneResult {
  const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  if (!number?.isValid()) return notUnderstood(whyNot(text, country));
  const own = extension ?? number.ext ?? null;
  return understood({
    kind: 'international',
    callingCode: number.countryCallingCode,
    national: number.nationalNumber,
    country: number.country ?? null,
    areaCode: null,
    extension: own,
  });
}

function whyNot(text: string, country: PhoneCountry): PhoneReason {
  switch (validatePhoneNumberLength(text, { defaultCountry: country })) {
    case 'TOO_SHORT':
      return 'tooShort';
    case 'TOO_LONG':
      return 'tooLong';
    case 'NOT_A_NUMBER':
    case 'INVALID_COUNTRY':
      return 'notANumber';
    default:
      return 'unknownRange';
  }
}
