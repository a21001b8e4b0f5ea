/**
 * How much one request carries. Excel on the web refuses more than 5 MB a request or answer; half of it leaves room for
 * the envelope and for rows longer than the average.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/performance
 */
export const REQUEST_BYTES = 2_500_000;
/** The first chunk tells how long a row is. */
export const PROBE_ROWS = 1_000;
/** Beyond this a chunk blocks the pane longer than a slice should. */
export const MOST_CHUNK_ROWS = 20_000;
/** One read of more cells than this may give `null` without an error (S10; OfficeDev/office-js#4783, #6781). */
const MOST_CELLS = 2_000_000;

/** Bytes of a block of cells as they cross to Excel, in UTF-8. */
export function jsonBytes(values: readonly (readonly unknown[])[]): number {
  const text = JSON.stringify(values);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Two bytes from U+0080 on, three from U+0800 on; the two halves of a character beyond these take four together.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** Rows of the next chunk, from what the rows read so far weighed. */
export function rowsPerChunk(bytes: number, rows: number, columns: number): number {
  const bytesPerRow = Math.max(bytes / Math.max(rows, 1), 1);
  const byBytes = Math.floor(REQUEST_BYTES / bytesPerRow);
  return Math.max(1, Math.min(byBytes, MOST_CHUNK_ROWS, Math.floor(MOST_CELLS / Math.max(columns, 1))));
}
