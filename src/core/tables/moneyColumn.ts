import { MAX_SAFE_MINOR } from '../values/minor';
import { bigMinorColumn, minorColumn, type MinorColumn } from '../values/minorColumn';
import { rescaledInteger } from '../values/decimalProduct';
import type { DecimalColumn } from './decimalColumn';
import type { Part } from './joinColumns';

/** A column of integers at one scale from a function of the row; bigints where a value needs one. */
export function minorColumnOf(length: number, scale: number, valueAt: (row: number) => number | bigint): MinorColumn {
  const data = new Float64Array(length);
  let big: bigint[] | null = null;
  for (let i = 0; i < length; i++) {
    const value = valueAt(i);
    if (big === null && (typeof value === 'bigint' || Math.abs(value) > MAX_SAFE_MINOR)) big = Array.from(data.subarray(0, i), BigInt);
    if (big !== null) big.push(BigInt(value));
    else data[i] = Number(value);
  }
  return big === null ? minorColumn(data, scale) : bigMinorColumn(big, scale);
}

/** Decimal columns below each other at one scale, with marks of the rows that hold a value; 0 elsewhere. Null when no part has a column. */
export function joinDecimals(parts: readonly Part<DecimalColumn>[], minScale: number): { readonly amounts: MinorColumn; readonly known: Uint8Array } | null {
  if (parts.every((p) => !p.column)) return null;
  const scale = Math.max(minScale, ...parts.map((p) => p.column?.scale ?? 0));
  const length = parts.reduce((sum, p) => sum + p.length, 0);
  const known = new Uint8Array(length);
  const at: number[] = [];
  let offset = 0;
  for (const part of parts) {
    if (part.column) known.set(part.column.known.subarray(0, part.length), offset);
    at.push(offset);
    offset += part.length;
  }
  let p = 0;
  const amounts = minorColumnOf(length, scale, (row) => {
    while (row >= at[p]! + parts[p]!.length) p++;
    const column = parts[p]!.column;
    if (!column) return 0;
    const i = row - at[p]!;
    return rescaledInteger(column.big ? column.big[i]! : column.data[i]!, column.scale, scale);
  });
  return { amounts, known };
}
