import type { MinorColumn } from '../values/minorColumn';

/** The amounts of the given rows, in their order. */
export function gather(column: MinorColumn, rows: Int32Array): MinorColumn {
  const data = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) data[i] = column.data[rows[i]!]!;
  const { big } = column;
  return { scale: column.scale, length: rows.length, data, big: big ? Array.from(rows, (row) => big[row]!) : null };
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

/** `sign(row) * |amount|` where a sign of 0 keeps the amount as written (D5: the sign of returns and allowances is forced). */
export function withSigns(column: MinorColumn, signs: Int8Array): MinorColumn {
  const data = new Float64Array(column.length);
  for (let i = 0; i < data.length; i++) {
    const value = column.data[i]!;
    const sign = signs[i]!;
    // `|| 0` keeps a forced sign from making -0 of a free line
    data[i] = sign === 0 ? value : sign * Math.abs(value) || 0;
  }
  const big = column.big?.map((value, i) => {
    const sign = signs[i]!;
    if (sign === 0) return value;
    return value < 0n === sign < 0 ? value : -value;
  });
  return { scale: column.scale, length: column.length, data, big: big ?? null };
}
