/** Rows that grow together into groups; the earliest row stands for its group. */
export class RowGroups {
  private readonly first: Int32Array;
  private readonly rows = new Map<number, number[]>();

  constructor(length: number) {
    this.first = Int32Array.from({ length }, (_, row) => row);
  }

  /** The earliest row of the group that a row belongs to. */
  firstOf(row: number): number {
    return this.first[row] ?? row;
  }

  /** All rows of a row's group, ascending. */
  rowsWith(row: number): readonly number[] {
    return this.rows.get(this.firstOf(row)) ?? [row];
  }

  join(a: number, b: number): void {
    const [low, high] = [Math.min(this.firstOf(a), this.firstOf(b)), Math.max(this.firstOf(a), this.firstOf(b))];
    if (low === high) return;
    const moved = this.rowsWith(high);
    const all = [...this.rowsWith(low), ...moved].sort((x, y) => x - y);
    for (const row of moved) this.first[row] = low;
    this.rows.delete(high);
    this.rows.set(low, all);
  }

  /** Groups of two rows and more, by their first row. */
  groups(): readonly (readonly number[])[] {
    return [...this.rows.values()].sort((a, b) => a[0]! - b[0]!);
  }
}
