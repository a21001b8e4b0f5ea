import type { CustomerArchive } from './customerArchive';

/**
 * Marks and counts on small numbers that are all taken off at once: what a set does, without making one for every window
 * of every customer. One user at a time: whoever calls `clear` owns them until its function returns.
 */
export class Marks {
  private rounds = new Int32Array(0);
  private counts = new Int32Array(0);
  private round = 0;

  /** Takes all marks off. @param size numbers from 0 to size - 1 may be marked now */
  clear(size: number): void {
    this.round++;
    if (size <= this.rounds.length) return;
    this.rounds = new Int32Array(size);
    this.counts = new Int32Array(size);
  }

  has(at: number): boolean {
    return this.rounds[at] === this.round;
  }

  /** Adds one, and gives how many that makes: 1 for the first mark since `clear`. */
  add(at: number): number {
    if (this.rounds[at] !== this.round) {
      this.rounds[at] = this.round;
      this.counts[at] = 0;
    }
    return ++this.counts[at]!;
  }

  /** Keeps a number of one's own instead of a count. */
  set(at: number, value: number): void {
    this.rounds[at] = this.round;
    this.counts[at] = value;
  }

  /** The count, or the number kept; 0 where there is no mark. */
  count(at: number): number {
    return this.rounds[at] === this.round ? this.counts[at]! : 0;
  }
}

/** Marks on the orders and on the products of a book. */
export interface ArchiveMarks {
  readonly orders: Marks;
  readonly products: Marks;
}

const marks = new WeakMap<CustomerArchive['book'], ArchiveMarks>();

/** The marks of a book: made at the first use, gone with the book. */
export function marksOf({ book }: Pick<CustomerArchive, 'book'>): ArchiveMarks {
  const known = marks.get(book);
  if (known) return known;
  const made: ArchiveMarks = { orders: new Marks(), products: new Marks() };
  marks.set(book, made);
  return made;
}
