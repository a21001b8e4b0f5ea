import type { CouponClass, RiskClass } from '../../settings/dailyWork';
import type { CustomerState } from '../analysis';

/** The one class of a customer, risk (R-L1) before the state of the period (D8); null = none that coupons are for. */
export function couponClassOf(risk: RiskClass | null, state: CustomerState | undefined): CouponClass | null {
  if (risk !== null) return risk;
  return state === 'returning' || state === 'new' || state === 'never' ? state : null;
}
