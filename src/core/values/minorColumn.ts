import { MAX_SAFE_MINOR, minor, ZERO, type Minor } from './minor';

/**
 * Many amounts at one scale. `data` serves while the sum of all magnitudes stays within 2^53: then every sum over any
 * subset is exact in doubles. Beyond, `big` holds the same amounts as bigints and sums go through it (M13).
 */
export interface MinorColumn {
  /** Decimal digits behind the point. */
  readonly scale: number;
  readonly length: number;
  readonly data: Float64Array;
  readonly big: readonly bigint[] | null;
}

/** A column over whole numbers; decides by the sum of magnitudes whether doubles are enough. */
export function minorColumn(values: Float64Array, scale: number): MinorColumn {
  let magnitude = 0;
  for (let i = 0; i < values.length; i++) magnitude += Math.abs(values[i]!);
  const exact = magnitude <= Number.MAX_SAFE_INTEGER;
  return { scale, length: values.length, data: values, big: exact ? null : Array.from(values, (v) => BigInt(v)) };
}

/** A column over integers of any size. */
export function bigMinorColumn(values: readonly bigint[], scale: number): MinorColumn {
  let magnitude = 0n;
  for (const v of values) magnitude += v < 0n ? -v : v;
  const exact = magnitude <= BigInt(Number.MAX_SAFE_INTEGER);
  return { scale, length: values.length, data: Float64Array.from(values, Number), big: exact ? null : values };
}

export function minorAt(column: MinorColumn, index: number): Minor {
  if (column.big) return minor(column.big[index] ?? 0n);
  return minor(column.data[index] ?? 0);
}

/**
 * Exact sums of a column by group.
 * @param groups the group of each row; a negative group leaves the row out
 * @param rows   1 for rows that count; all when left out
 */
export function sumBy(column: MinorColumn, groups: Int32Array, groupCount: number, rows?: Uint8Array): MinorColumn {
  if (column.big) {
    const sums = new Array<bigint>(groupCount).fill(0n);
    for (let i = 0; i < column.length; i++) {
      const group = groups[i]!;
      if (group >= 0 && (!rows || rows[i])) sums[group] = sums[group]! + column.big[i]!;
    }
    return bigMinorColumn(sums, column.scale);
  }
  const { data } = column;
  const sums = new Float64Array(groupCount);
  if (rows) {
    for (let i = 0; i < data.length; i++) if (rows[i] && groups[i]! >= 0) sums[groups[i]!]! += data[i]!;
  } else {
    for (let i = 0; i < data.length; i++) if (groups[i]! >= 0) sums[groups[i]!]! += data[i]!;
  }
  return { scale: column.scale, length: groupCount, data: sums, big: null };
}

/** Exact sum of a column, of all rows or of those marked 1. */
export function sumOf(column: MinorColumn, rows?: Uint8Array): Minor {
  if (column.big) {
    let sum = 0n;
    for (let i = 0; i < column.length; i++) if (!rows || rows[i]) sum += column.big[i]!;
    return minor(sum);
  }
  let sum = 0;
  for (let i = 0; i < column.data.length; i++) if (!rows || rows[i]) sum += column.data[i]!;
  return Math.abs(sum) <= MAX_SAFE_MINOR ? minor(sum) : minor(BigInt(sum));
}

/** A column of zeros. */
export function zeroMinors(length: number, scale: number): MinorColumn {
  return { scale, length, data: new Float64Array(length), big: null };
}

/** `a[i] + sign * b[i]` for columns of one scale and length. */
export function combine(a: MinorColumn, b: MinorColumn, sign: 1 | -1): MinorColumn {
  if (a.scale !== b.scale || a.length !== b.length) throw new RangeError('combine: columns of different scale or length');
  if (a.big || b.big) return exactly(a, b, sign);
  const out = new Float64Array(a.length);
  for (let i = 0; i < out.length; i++) {
    out[i] = a.data[i]! + sign * b.data[i]!;
    // Each side is exact; their sum may be the first that is not.
    if (Math.abs(out[i]!) > Number.MAX_SAFE_INTEGER) return exactly(a, b, sign);
  }
  return minorColumn(out, a.scale);
}

function exactly(a: MinorColumn, b: MinorColumn, sign: 1 | -1): MinorColumn {
  return bigMinorColumn(
    Array.from({ length: a.length }, (_, i) => BigInt(minorAt(a, i)) + BigInt(sign) * BigInt(minorAt(b, i))),
    a.scale,
  );
}

/** A column from single amounts of one scale. */
export function columnOf(values: readonly Minor[], scale: number): MinorColumn {
  if (values.every((v) => typeof v === 'number')) return minorColumn(Float64Array.from(values, Number), scale);
  return bigMinorColumn(values.map((v) => BigInt(v ?? ZERO)), scale);
}
