import { minor, minorToDecimal, type Minor } from '../../values/minor';
import { GRADES, type ActivityState, type Grade } from '../analysis';
import { TIERS, type Tier } from '../tiers/tierOf';

/** What a snapshot remembers of a customer beside the id: classes, amounts, debts, complaints; nothing else (R-N1). */
export interface CustomerMark {
  readonly activity: ActivityState;
  readonly grade: Grade;
  readonly tier: Tier;
  /** Net revenue ever. All money at the scale that is asked for. */
  readonly revenue: Minor;
  /** 0 where the book has no receivables. */
  readonly receivable: Minor;
  readonly overdue: Minor;
  /** Complaints ever, and those of them that are open. */
  readonly complaints: number;
  readonly open: number;
}

const ACTIVITIES: readonly ActivityState[] = ['never', 'active', 'aboutToChurn', 'churned'];
const LETTERS = 'nabc';

/** A mark as text, the same for the same mark whatever the scale: `aAh|1234.5|600||1`. */
export function encodeMark(mark: CustomerMark, scale: number): string {
  const classes = `${LETTERS[ACTIVITIES.indexOf(mark.activity)]!}${mark.grade}${String(TIERS.indexOf(mark.tier))}`;
  const money = [mark.revenue, mark.receivable, mark.overdue].map((amount) => (amount === 0 ? '' : shortest(minorToDecimal(amount, scale))));
  const counts = [mark.complaints, mark.open].map((count) => (count === 0 ? '' : String(count)));
  return [classes, ...money, ...counts].join('|').replace(/\|+$/, '');
}

/** Reads what {@link encodeMark} wrote; null where the text is something else. */
export function decodeMark(text: string, scale: number): CustomerMark | null {
  const [classes = '', revenue, receivable, overdue, complaints, open] = text.split('|');
  const activity = ACTIVITIES[LETTERS.indexOf(classes[0] ?? '?')];
  const grade = GRADES.find((one) => one === classes[1]);
  const tier = TIERS[Number(classes[2] ?? NaN)];
  if (!activity || !grade || !tier) return null;
  const money = [revenue, receivable, overdue].map((part) => amountOf(part ?? '', scale));
  const counts = [complaints, open].map((part) => Number(part ?? 0));
  if (money.some((amount) => amount === null) || counts.some((count) => !Number.isInteger(count))) return null;
  return { activity, grade, tier, revenue: money[0]!, receivable: money[1]!, overdue: money[2]!, complaints: counts[0]!, open: counts[1]! };
}

/** Digits after the point in a mark's amounts, at most. */
export function digitsOf(text: string): number {
  return Math.max(0, ...text.split('|').map((part) => (part.includes('.') ? part.length - part.indexOf('.') - 1 : 0)));
}

const shortest = (decimal: string): string => decimal.replace(/\.?0+$/, '');

function amountOf(text: string, scale: number): Minor | null {
  if (text === '') return minor(0);
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '' || fraction.length > scale) return null;
  return minor(BigInt(`${sign}${whole}${fraction.padEnd(scale, '0')}`));
}
