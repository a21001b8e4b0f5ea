/** A stretch of equal values: `count` places from `from` (0-based). */
export interface Run {
  readonly from: number;
  readonly count: number;
  readonly value: number;
}

/**
 * A number for every place 0..size-1, kept as runs of equal values, so that a million equal rows cost one entry.
 * Serves cell styles down a column, column widths, row heights and hidden flags.
 */
export class Runs {
  private starts: number[] = [0];
  private values: number[];

  constructor(
    readonly size: number,
    readonly fallback: number = 0,
  ) {
    this.values = [fallback];
  }

  /** The value at a place. */
  at(place: number): number {
    return this.values[this.indexOf(place)] ?? this.fallback;
  }

  /** Gives `count` places from `from` the same value. */
  set(from: number, count: number, value: number): void {
    if (count <= 0) return;
    this.splice(from, from + count, [from], [value]);
  }

  /** Replaces each value in the stretch by `change(value)`; the cost is in runs, not places. */
  map(from: number, count: number, change: (value: number) => number): void {
    if (count <= 0) return;
    const runs = [...this.between(from, count)];
    this.splice(
      from,
      from + count,
      runs.map((run) => run.from),
      runs.map((run) => change(run.value)),
    );
  }

  /** The runs that lie in the stretch, cut to it, in order. */
  *between(from: number, count: number): IterableIterator<Run> {
    const end = Math.min(from + count, this.size);
    for (let index = this.indexOf(from), start = from; start < end; index += 1) {
      const next = Math.min(this.starts[index + 1] ?? this.size, end);
      yield { from: start, count: next - start, value: this.values[index] ?? this.fallback };
      start = next;
    }
  }

  /** Every run whose value is not the fallback. */
  *nonDefault(): IterableIterator<Run> {
    for (const run of this.between(0, this.size)) if (run.value !== this.fallback) yield run;
  }

  get isDefault(): boolean {
    return this.values.length === 1 && this.values[0] === this.fallback;
  }

  /** Opens `count` places at `at`, pushing the rest towards the end (what falls off is lost). */
  insert(at: number, count: number, value: number): void {
    const tail = [...this.between(at, this.size - at - count)];
    this.splice(at, this.size, [at, ...tail.map((run) => run.from + count)], [value, ...tail.map((run) => run.value)]);
  }

  /** Takes `count` places out at `at`, pulling the rest up. */
  remove(at: number, count: number): void {
    const tail = [...this.between(at + count, this.size - at - count)];
    const starts = [...tail.map((run) => run.from - count), this.size - count];
    this.splice(at, this.size, starts, [...tail.map((run) => run.value), this.fallback]);
  }

  clone(): Runs {
    const copy = new Runs(this.size, this.fallback);
    copy.starts = [...this.starts];
    copy.values = [...this.values];
    return copy;
  }

  private indexOf(place: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    if ((starts[high] ?? 0) <= place) return high;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Puts the given runs in place of [from, end) and joins equal neighbours at the seams. */
  private splice(from: number, end: number, starts: number[], values: number[]): void {
    const stop = Math.min(end, this.size);
    const first = this.indexOf(from);
    const last = this.indexOf(stop - 1);
    const newStarts = [...starts];
    const newValues = [...values];
    if ((this.starts[first] ?? 0) < from) {
      newStarts.unshift(this.starts[first] ?? 0);
      newValues.unshift(this.values[first] ?? this.fallback);
    }
    if (stop < (this.starts[last + 1] ?? this.size)) {
      newStarts.push(stop);
      newValues.push(this.values[last] ?? this.fallback);
    }
    let begin = first;
    let until = last + 1;
    if (first > 0) {
      begin = first - 1;
      newStarts.unshift(this.starts[begin] ?? 0);
      newValues.unshift(this.values[begin] ?? this.fallback);
    }
    if (until < this.starts.length) {
      newStarts.push(this.starts[until] ?? 0);
      newValues.push(this.values[until] ?? this.fallback);
      until += 1;
    }
    const keptStarts: number[] = [];
    const keptValues: number[] = [];
    newStarts.forEach((start, index) => {
      const value = newValues[index] ?? this.fallback;
      if (start >= this.size || (keptValues.length > 0 && keptValues[keptValues.length - 1] === value)) return;
      keptStarts.push(start);
      keptValues.push(value);
    });
    this.starts.splice(begin, until - begin, ...keptStarts);
    this.values.splice(begin, until - begin, ...keptValues);
  }
}
