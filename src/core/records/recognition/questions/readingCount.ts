import type { CellInput } from '../../../tables/columns';

/** What the cells of one column tell of how its texts are to be read; takes them in parts, in any number. */
export interface ReadingCount {
  /** Cells that hold anything. */
  readonly filled: number;
  /** Cells that read both ways. */
  readonly either: number;
  /** The two ways, and the cells that read only this way. */
  readonly only: Readonly<Record<string, number>>;
  add(cells: Iterable<CellInput | undefined>): void;
  /** First different cells that read both ways, with what they mean when read this way. */
  examples(way: string): { readonly written: string; readonly meaning: string }[];
}

/** Cells shown as examples. */
export const EXAMPLES = 3;

/** Whether no cell seen so far decides although some could be read both ways. */
export function isOpen({ either, only }: ReadingCount): boolean {
  return either > 0 && Object.values(only).every((count) => count === 0);
}
