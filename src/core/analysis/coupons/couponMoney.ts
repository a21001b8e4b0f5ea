import { minor, type Minor } from '../../values/minor';
import { thresholdAt } from '../thresholds';

/** Digits of coupon money: those a settings document may have, and two for the percentage of the cost. */
export const COUPON_SCALE = 8;
const VALUE_SCALE = 6;

/** A face value at {@link COUPON_SCALE}. @param value plain decimal, at most six digits after the point */
export function faceValue(value: string): Minor {
  return couponCost(value, 100);
}

/** What a coupon costs: face value x percent, exact at {@link COUPON_SCALE}. */
export function couponCost(value: string, costPercent: number): Minor {
  return minor(BigInt(thresholdAt(value, VALUE_SCALE)) * BigInt(costPercent));
}

/** A budget at {@link COUPON_SCALE}. */
export function couponBudget(budget: string): Minor {
  return faceValue(budget);
}
