import type { CellContent, ValueBlock } from '../../core/sheets/sheetLayout';
import { jsonBytes, MOST_CHUNK_ROWS, PROBE_ROWS, REQUEST_BYTES } from '../read/chunkSize';
import { cellToWrite, type CellToWrite } from './textWriter';

/** A piece of a value block that one request carries; what was meant stands beside what is written, for the read-back. */
export interface WriteChunk {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellToWrite[])[];
  readonly meant: readonly (readonly CellContent[])[];
  readonly bytes: number;
}

/**
 * Cuts blocks into chunks of at most {@link REQUEST_BYTES}; the weight of a row is measured on each chunk and carried
 * to the next. A chunk that turns out too heavy is halved before it is handed out.
 */
export function* writeChunks(blocks: readonly ValueBlock[], limit = REQUEST_BYTES): Generator<WriteChunk> {
  for (const block of blocks) {
    let start = 0;
    let size = PROBE_ROWS;
    while (start < block.values.length) {
      const meant = block.values.slice(start, start + size);
      const cells = meant.map((row) => row.map(cellToWrite));
      const bytes = jsonBytes(cells);
      if (bytes > limit && meant.length > 1) {
        size = Math.max(1, Math.floor((meant.length * limit * 0.8) / bytes));
        continue;
      }
      yield { row: block.row + start, column: block.column, cells, meant, bytes };
      start += meant.length;
      size = Math.max(1, Math.min(MOST_CHUNK_ROWS, Math.floor((limit * meant.length) / Math.max(bytes, 1))));
    }
  }
}
