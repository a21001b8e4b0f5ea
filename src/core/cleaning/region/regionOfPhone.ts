import type { Phone } from '../phone/phone';
import { CHINA_PROVINCES } from './chinaRegions';
import type { Region } from './region';

/** A code shared by several cities (024, 028, 0731) tells the province only. */
const BY_AREA_CODE = new Map<string, Region>();
for (const province of CHINA_PROVINCES) {
  for (const { areaCode, short } of province.cities) {
    const shared = BY_AREA_CODE.has(areaCode);
    BY_AREA_CODE.set(areaCode, { country: 'CN', province: province.short, city: shared ? null : short });
  }
}

/**
 * The place of a landline by its area code. Mobiles give none: people keep their number when they move. Numbers of Hong
 * Kong, Macao and Taiwan give the province; other foreign numbers only the country.
 */
export function regionOfPhone(phone: Phone): Region | null {
  if (phone.areaCode !== null) return BY_AREA_CODE.get(phone.areaCode) ?? null;
  if (phone.callingCode === '86') return null;
  const ours = BY_AREA_CODE.get(phone.callingCode);
  if (ours) return ours;
  return phone.country === null ? null : { country: phone.country, province: null, city: null };
}
