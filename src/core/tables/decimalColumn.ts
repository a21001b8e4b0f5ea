/** Exact decimals at one scale: `data[row] / 10^scale` where `known[row]` is 1. */
export interface DecimalColumn {
  /** Most decimals seen; at most 6, deeper digits are rounded half away from zero. */
  readonly scale: number;
  readonly data: Float64Array;
  /** The same values where one is beyond 2^51 - 1 minor units (M13), else null. */
  readonly big: readonly bigint[] | null;
  /** 1 = the cell holds a number, 0 = blank or unreadable. */
  readonly known: Uint8Array;
}
