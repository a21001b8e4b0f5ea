import { isSupportedCountry } from 'libphonenumber-js/max';
import { countryOfName } from '../region/countryOfName';
import { plainText } from '../text/plainText';
import type { PhoneCountry } from './phone';

/** The country whose national numbers a row writes: that of its country cell (a name or an ISO code), else the default. */
export function phoneCountryOf(cell: string, byDefault: PhoneCountry): PhoneCountry {
  if (cell === '') return byDefault;
  const code = countryOfName(cell) ?? plainText(cell).toUpperCase();
  return isSupportedCountry(code) ? code : byDefault;
}
