/** Larger copies of typed arrays, at least doubling, so that appending a value costs constant time on average. */
export function grownFloats(array: Float64Array, needed: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(Math.max(needed, array.length * 2));
  out.set(array);
  return out;
}

export function grownInts(array: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(Math.max(needed, array.length * 2));
  out.set(array);
  return out;
}

export function grownBytes(array: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.max(needed, array.length * 2));
  out.set(array);
  return out;
}

/** First capacity of a growing column; used ranges may claim a million empty rows, so it does not follow them. */
export const FIRST_CAPACITY = 4096;
