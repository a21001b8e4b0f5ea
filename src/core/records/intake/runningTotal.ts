/** Sums in a sheet are rounded to the cent; doubles of a million lines stay well within this share of a sum. */
const TOLERANCE = 0.005;
const RELATIVE = 1e-12;
/** A sum of one line is that line again. */
const LEAST_LINES = 2;

/**
 * What the lines so far add up to, since the last total and in all: a row that repeats such a sum and names nothing
 * but a total is one, though it bears a date (S6). Only to recognise rows; no figure is made of it.
 */
export class RunningTotal {
  private sinceTotal = 0;
  private lines = 0;
  private all = 0;
  private allLines = 0;

  add(amount: number): void {
    this.sinceTotal += amount;
    this.all += amount;
    this.lines++;
    this.allLines++;
  }

  /** Whether an amount is the sum of the lines since the last total, or of all lines. */
  isSum(amount: number): boolean {
    return (this.lines >= LEAST_LINES && near(amount, this.sinceTotal)) || (this.allLines >= LEAST_LINES && near(amount, this.all));
  }

  /** A total was met: the next one adds up what follows. */
  restart(): void {
    this.sinceTotal = 0;
    this.lines = 0;
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE + Math.abs(b) * RELATIVE;
}
