import type { CellInput } from '../../src/core/tables/columns';

/**
 * The same eight columns into typed arrays by the shortest code that does it: built-in maps as dictionaries, amounts as whole cents, no check of any
 * cell. What the sheet reader's care costs is measured against it.
 */
export function handTuned(): { take(rows: readonly (readonly CellInput[])[]): void; finish(): unknown } {
  let capacity = 1 << 16;
  let length = 0;
  const texts = [0, 2, 3, 7].map((at) => ({ at, codes: new Int32Array(capacity), codeOf: new Map<string, number>() }));
  const numbers = [1, 4, 5, 6].map((at) => ({ at, factor: at > 4 ? 100 : 1, values: new Float64Array(capacity) }));
  const grow = (least: number): void => {
    while (capacity < least) capacity *= 2;
    for (const column of texts) {
      const next = new Int32Array(capacity);
      next.set(column.codes);
      column.codes = next;
    }
    for (const column of numbers) {
      const next = new Float64Array(capacity);
      next.set(column.values);
      column.values = next;
    }
  };
  return {
    take(rows) {
      if (length + rows.length > capacity) grow(length + rows.length);
      for (const { at, codes, codeOf } of texts) {
        for (let i = 0; i < rows.length; i++) {
          const text = rows[i]![at] as string;
          let code = codeOf.get(text);
          if (code === undefined) codeOf.set(text, (code = codeOf.size));
          codes[length + i] = code;
        }
      }
      for (const { at, factor, values } of numbers) {
        for (let i = 0; i < rows.length; i++) values[length + i] = Math.round((rows[i]![at] as number) * factor);
      }
      length += rows.length;
    },
    finish: () => ({ length, texts, numbers }),
  };
}
