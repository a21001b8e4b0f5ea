/** Positions 0..n-1 ordered by group, stable within one: group g holds `items[starts[g]] .. items[starts[g + 1] - 1]`. */
export interface Groups {
  readonly count: number;
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/**
 * Counting sort of positions by group.
 * @param groups the group of each position; a negative group goes to the last one, `count`, so nothing is lost
 */
export function groupBy(groups: Int32Array, count: number): Groups {
  const starts = new Int32Array(count + 2);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    starts[(group < 0 ? count : group) + 1]!++;
  }
  for (let g = 0; g <= count; g++) starts[g + 1]! += starts[g]!;
  const next = starts.slice();
  const items = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    items[next[group < 0 ? count : group]!++] = i;
  }
  return { count: count + 1, starts, items };
}

/** How many distinct codes each group's marked positions hold; empty cells (code -1) do not count. */
export function distinctPerGroup(groups: Groups, codes: Int32Array, codeCount: number, marked: Uint8Array): Int32Array {
  const lastGroup = new Int32Array(codeCount).fill(-1);
  const distinct = new Int32Array(groups.count);
  for (let g = 0; g < groups.count; g++) {
    for (let k = groups.starts[g]!; k < groups.starts[g + 1]!; k++) {
      const item = groups.items[k]!;
      const code = codes[item]!;
      if (code < 0 || !marked[item] || lastGroup[code] === g) continue;
      lastGroup[code] = g;
      distinct[g]!++;
    }
  }
  return distinct;
}

/** How many distinct codes the marked positions from `from` to before `to` hold. */
export function distinctIn(codes: Int32Array, codeCount: number, marked: Uint8Array, from = 0, to = codes.length): number {
  const seen = new Uint8Array(codeCount);
  let distinct = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i]!;
    if (code < 0 || !marked[i] || seen[code]) continue;
    seen[code] = 1;
    distinct++;
  }
  return distinct;
}
