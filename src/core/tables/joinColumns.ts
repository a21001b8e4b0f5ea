import { NO_DAY } from '../values/civilDay';
import type { TextColumn } from './columns';

/** A part of a joined column: the column of one sheet, or nothing for its `length` rows. */
export interface Part<T> {
  readonly length: number;
  readonly column: T | undefined;
}

/** Text columns below each other, equal texts under one code. Null when no part has a column. */
export function joinTexts(parts: readonly Part<TextColumn>[]): TextColumn | null {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return only.column ?? null;
  if (parts.every((p) => !p.column)) return null;
  const codes = new Int32Array(lengthOf(parts)).fill(-1);
  const texts: string[] = [];
  const codeOf = new Map<string, number>();
  let offset = 0;
  for (const { length, column } of parts) {
    if (column) {
      const joined = Int32Array.from(column.texts, (text) => {
        let code = codeOf.get(text);
        if (code === undefined) {
          code = texts.push(text) - 1;
          codeOf.set(text, code);
        }
        return code;
      });
      for (let i = 0; i < length; i++) {
        const code = column.codes[i]!;
        if (code >= 0) codes[offset + i] = joined[code]!;
      }
    }
    offset += length;
  }
  return { codes, texts };
}

/** Day columns below each other; NO_DAY for parts without one. Null when no part has a column. */
export function joinDays(parts: readonly Part<Int32Array>[]): Int32Array | null {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return only.column ?? null;
  if (parts.every((p) => !p.column)) return null;
  const days = new Int32Array(lengthOf(parts)).fill(NO_DAY);
  let offset = 0;
  for (const { length, column } of parts) {
    if (column) days.set(column, offset);
    offset += length;
  }
  return days;
}

/** Integer columns below each other. */
export function joinInts(columns: readonly Int32Array[]): Int32Array {
  const only = columns.length === 1 ? columns[0] : undefined;
  if (only) return only;
  const out = new Int32Array(columns.reduce((sum, c) => sum + c.length, 0));
  let offset = 0;
  for (const column of columns) {
    out.set(column, offset);
    offset += column.length;
  }
  return out;
}

function lengthOf(parts: readonly { readonly length: number }[]): number {
  return parts.reduce((sum, p) => sum + p.length, 0);
}
