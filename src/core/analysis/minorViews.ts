import type { MinorColumn } from '../values/minorColumn';

/**
 * The amounts of the given rows, in their order, with the sign their kind forces on them (D5): `forced[kind]` is -1 for
 * `-|amount|`, 0 for the amount as written.
 */
export function signedRows(column: MinorColumn, rows: Int32Array, kinds: Uint8Array, forced: readonly (-1 | 0)[]): MinorColumn {
  const data = new Float64Array(rows.length);
  const signs = Int8Array.from(forced);
  for (let i = 0; i < data.length; i++) {
    const value = column.data[rows[i]!]!;
    // 0 - |x| is never -0
    data[i] = signs[kinds[i]!]! === 0 ? value : 0 - Math.abs(value);
  }
  const { big } = column;
  if (!big) return { scale: column.scale, length: rows.length, data, big: null };
  const exact = Array.from(rows, (row, i) => (forced[kinds[i]!] !== 0 && big[row]! > 0n ? -big[row]! : big[row]!));
  return { scale: column.scale, length: rows.length, data, big: exact };
}

/** The sizes of the amounts, without their signs. */
export function magnitudes(column: MinorColumn): MinorColumn {
  const data = new Float64Array(column.length);
  for (let i = 0; i < data.length; i++) data[i] = Math.abs(column.data[i]!);
  const big = column.big?.map((value) => (value < 0n ? -value : value)) ?? null;
  return { scale: column.scale, length: column.length, data, big };
}

/** The amounts from `from` up to, not including, `to`; shares memory with the column. */
export function slice(column: MinorColumn, from: number, to: number): MinorColumn {
  return {
    scale: column.scale,
    length: to - from,
    data: column.data.subarray(from, to),
    big: column.big ? column.big.slice(from, to) : null,
  };
}
