/** A small seeded source of choices (mulberry32), so that a ledger is named by its seed alone. */
export interface Choices {
  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(percent: number): boolean;
  pick<T>(values: readonly [T, ...T[]]): T;
}

export function seededChoices(seed: number): Choices {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    chance: (percent) => int(1, 100) <= percent,
    pick: (values) => values[int(0, values.length - 1)] ?? values[0],
  };
}
