import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone, PhoneCountry } from './phone';

/**
 * A number in the one format of the customer table: `010-66668888` (区号-号码), `138-0013-8000`, `400-820-8820`,
 * `010-66668888转801`; numbers of other countries as `+1 213 373 4253 ext. 801`, those of the user's own country without
 * the country code. {@link parsePhone} reads every result back to the same number.
 * @param country the one whose numbers stand without a country code; null writes every number with it
 */
export function formatPhone(phone: Phone, country: PhoneCountry | null): string {
  if (phone.callingCode === '86' && phone.country === 'CN' && country === 'CN') {
    return chineseForm(phone) + (phone.extension === null ? '' : `转${phone.extension}`);
  }
  const written = `+${phone.callingCode}${phone.national}`;
  const number = parsePhoneNumberFromString(written);
  const text = number ? (phone.country === country ? number.formatNational() : number.formatInternational()) : written;
  return text + (phone.extension === null ? '' : ` ext. ${phone.extension}`);
}

function chineseForm({ kind, national, areaCode }: Phone): string {
  switch (kind) {
    case 'mobile':
      return `${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`;
    case 'tollFree':
      return `${national.slice(0, 3)}-${national.slice(3, 6)}-${national.slice(6)}`;
    case 'landline':
      return areaCode === null ? national : `${areaCode}-${national.slice(areaCode.length - 1)}`;
    default:
      return national;
  }
}
