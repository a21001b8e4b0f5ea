/** Before so much time has passed, or so little is done, an estimate would only jump about. */
const LEAST_MS = 2_500;
const LEAST_SHARE = 0.08;

/**
 * Seconds a job has left, judged by what is done so far; null while that cannot be said. Rounded to what an estimate is
 * worth: whole seconds below ten, then fives.
 * @param share 0 to 1
 */
export function secondsLeft(share: number, elapsedMs: number): number | null {
  if (elapsedMs < LEAST_MS || share < LEAST_SHARE || share >= 1) return null;
  const seconds = ((elapsedMs / share) * (1 - share)) / 1000;
  return seconds <= 10 ? Math.max(1, Math.round(seconds)) : Math.round(seconds / 5) * 5;
}
