import { lastContact, type ContactKind } from '../customers/lastContact';
import type { ReportContext } from './reportContext';

/** Day of each customer's last visit or last coupon, NO_DAY where there is none; null where nobody has one. Coupons of our own log count (R-L9). */
export function lastContactDays({ analysis, book, desk }: ReportContext, kind: ContactKind): Int32Array | null {
  return kind === 'coupon' ? desk.lastCoupon : lastContact(book, analysis.asOf, kind);
}
