import { parsePhones } from './parsePhones';
import type { PhoneCountry } from './phone';
import { plainPhoneText } from './plainPhoneText';

/** Fewer digits are no telephone number that tells one customer from another. */
const FEWEST_DIGITS = 7;

/**
 * The numbers of a cell as digits for matching: calling code and national number without the extension, so that every
 * way of writing gives the same key. Text that is no valid number gives its bare digits if there are enough of them,
 * because two cells with the same wrong number still point at one customer. `5555555` and the like give nothing.
 */
export function phoneKeys(text: string, country: PhoneCountry): string[] {
  const keys = new Set<string>();
  for (const { text: part, result } of parsePhones(text, country)) {
    if (result.phone) keys.add(result.phone.callingCode + result.phone.national);
    else if (result.reason !== 'empty' && result.reason !== 'rounded') {
      const digits = plainPhoneText(part).replace(/\D/g, '');
      if (digits.length >= FEWEST_DIGITS) keys.add(digits);
    }
  }
  return [...keys].filter((key) => !/^(?:86)?(\d)\1+$/.test(key));
}
