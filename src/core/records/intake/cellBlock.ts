import type { CellInput } from '../../tables/columns';

/** Neighbouring columns of a chunk of rows, as a range's `values` gives them. */
export interface CellBlock {
  /** Zero-based sheet column of `values[i][0]`. */
  readonly firstColumn: number;
  readonly values: readonly (readonly CellInput[])[];
  /** Number formats of single columns, by sheet column, one a row: those of {@link currencyColumn}, where they were asked for. */
  readonly formats?: ReadonlyMap<number, readonly string[]>;
}
