import { notUnderstood, understood } from './phone';
import type { Phone, PhoneResult } from './phone';

const MOBILE = /^1[3-9]\d{9}$/;
const TOLL_FREE = /^[48]00\d{7}$/;
/** Banks, carriers and hotlines that customers do give as their number: 95588, 10086, 12345, 96110. */
const SERVICE = /^(?:9[56]\d{3,4}|1[02]\d{3})$/;
/** Three-digit codes have 8 digits behind them, four-digit codes 7 or 8. */
const LANDLINE = /^0(?:(10|2\d)([2-9]\d{7})|([3-9]\d\d)([2-9]\d{6,7}))$/;

/**
 * A Chinese number from its digits.
 * @param digits after the country code, with or without the trunk 0
 * @param afterCode whether `+86` or the like stood before: then a landline is written without its 0
 */
export function chinesePhone(digits: string, afterCode: boolean, extension: string | null): PhoneResult {
  const own = (kind: Phone['kind'], national: string, areaCode: string | null): PhoneResult =>
    understood({ kind, callingCode: '86', national, country: 'CN', areaCode, extension });

  // Cells of older exchanges carry the trunk 0 before a mobile.
  const bare = digits.startsWith('0') ? digits.slice(1) : digits;
  if (MOBILE.test(bare)) return own('mobile', bare, null);
  if (TOLL_FREE.test(digits)) return own('tollFree', digits, null);
  if (SERVICE.test(digits) && !afterCode) return own('service', digits, null);

  const landline = LANDLINE.exec(afterCode ? `0${bare}` : digits);
  if (landline) {
    const area = landline[1] ?? landline[3] ?? '';
    return own('landline', area + (landline[2] ?? landline[4] ?? ''), `0${area}`);
  }
  return notUnderstood(whyNot(digits));
}

function whyNot(digits: string): 'tooShort' | 'tooLong' | 'lostZero' | 'noAreaCode' | 'unknownRange' {
  if (!digits.startsWith('0') && LANDLINE.test(`0${digits}`)) return 'lostZero';
  if (/^[2-9]\d{6,7}$/.test(digits)) return 'noAreaCode';
  if (digits.length > 12) return 'tooLong';
  if (digits.length < 10 || /^1[3-9]\d{8}$/.test(digits)) return 'tooShort';
  return 'unknownRange';
}
