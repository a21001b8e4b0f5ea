import { addMinor, minor, rescale, signOf, type Minor } from '../../values/minor';
import type { CustomerDebt } from './customerDebt';
import type { SalesFigures } from './salesFigures';

/** What the reader of a portrait may change in its negotiation brief. Ratios: 0.3 is 30 %. */
export interface BriefInputs {
  /** Growth in volume that is negotiated about. */
  readonly growth: number;
  /** Yearly rate at which money owed costs us. */
  readonly interest: number;
}

export const DEFAULT_BRIEF_INPUTS: BriefInputs = { growth: 0.3, interest: 0.06 };

/** Row 43: what the growth is worth and what may be given for it. Money at the ledger's scale; null = no cost known. */
export interface Brief {
  readonly inputs: BriefInputs;
  /** Of the 365 days up to the as-of date. */
  readonly year: SalesFigures;
  readonly extraRevenue: Minor;
  readonly extraProfit: Minor | null;
  /** Discount on the whole volume at which the growth leaves the gross profit as it is: margin x g / (1 + g). */
  readonly discountKept: number | null;
  /** What the money owed now costs in a year: outstanding x interest; null without receivables. */
  readonly creditCost: Minor | null;
  /** Additional days of credit on the whole volume whose interest takes up the extra profit; null where interest is 0. */
  readonly daysKept: number | null;
  readonly overdue: { readonly amount: Minor; readonly scale: number; readonly days: number } | null;
}

const YEAR = 365;

/** Null for a customer without revenue in the last year: there is no volume to speak of. */
export function briefOf(year: SalesFigures, debt: CustomerDebt | null, scale: number, inputs: BriefInputs): Brief | null {
  if (signOf(year.revenue) <= 0) return null;
  const { growth, interest } = inputs;
  const extraRevenue = times(year.revenue, growth);
  const { margin } = year;
  const extraProfit = margin === null ? null : times(extraRevenue, margin);
  const dailyInterest = (Number(addMinor(year.revenue, extraRevenue)) * interest) / YEAR;
  return {
    inputs,
    year,
    extraRevenue,
    extraProfit,
    discountKept: margin === null ? null : (margin * growth) / (1 + growth),
    creditCost: debt && times(rescale(debt.outstanding, debt.scale, scale), interest),
    daysKept: extraProfit === null || dailyInterest === 0 ? null : Number(extraProfit) / dailyInterest,
    overdue: debt && signOf(debt.overdue) > 0 ? { amount: debt.overdue, scale: debt.scale, days: debt.oldestDays } : null,
  };
}

/** An estimate, rounded to the smallest unit: not a sum of the ledger. */
function times(amount: Minor, ratio: number): Minor {
  return minor(BigInt(Math.round(Number(amount) * ratio)));
}
