import { monthIndexOf, type CivilDay } from '../../values/civilDay';

/**
 * From which position on a series ordered by day has at most so many entries, cut between calendar months: the latest
 * whole months. Where the last month alone has more, it is cut inside (`whole` is false).
 * @param days ascending
 */
export function latestMonths(days: Int32Array, most: number): { readonly from: number; readonly whole: boolean } {
  if (days.length <= most) return { from: 0, whole: true };
  const month = (at: number): number => monthIndexOf(days[at]! as CivilDay);
  let from = days.length - most;
  const cut = month(from - 1);
  while (from < days.length && month(from) === cut) from++;
  return from < days.length ? { from, whole: true } : { from: days.length - most, whole: false };
}
