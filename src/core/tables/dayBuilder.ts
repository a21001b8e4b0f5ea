import { FIRST_CAPACITY, grownBytes, grownInts } from './growing';

/** A growing column of civil days, with a mark beside each day that its owner gives a meaning to. */
export class DayBuilder {
  length = 0;
  days = new Int32Array(FIRST_CAPACITY);
  marks = new Uint8Array(FIRST_CAPACITY);

  push(day: number, mark: number): void {
    if (this.length === this.days.length) {
      this.days = grownInts(this.days, this.length + 1);
      this.marks = grownBytes(this.marks, this.length + 1);
    }
    this.days[this.length] = day;
    this.marks[this.length] = mark;
    this.length++;
  }

  /** Drops the rows not marked 1. */
  keep(rows: Uint8Array): void {
    let next = 0;
    for (let i = 0; i < this.length; i++) {
      if (!rows[i]) continue;
      this.days[next] = this.days[i]!;
      this.marks[next] = this.marks[i]!;
      next++;
    }
    this.length = next;
  }

  finish(): Int32Array {
    return this.days.slice(0, this.length);
  }
}
