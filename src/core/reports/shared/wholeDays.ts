/** Half a day in a middle of days says nothing: rounded half up; null stays null. */
export function wholeDays(days: number | null): number | null {
  return days === null ? null : Math.round(days);
}
