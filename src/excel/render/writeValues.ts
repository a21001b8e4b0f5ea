import type { CellContent, ValueBlock } from '../../core/sheets/sheetLayout';
import { cellAddress } from '../address';
import { letOthersWork } from '../errors/cancel';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import { writeChunks, type WriteChunk } from './chunks';
import { storableText } from './textWriter';

/**
 * Writes the values of a sheet, chunk by chunk, and reads every chunk back in the same request: each text must have
 * come back as that text, or the build stops (T1).
 * @throws ClienteleError E-TEXT-NOT-KEPT
 */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  blocks: readonly ValueBlock[],
  onRows?: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (const packet of packets(blocks)) {
    const written = packet.map((chunk) => {
      const range = sheet.getRangeByIndexes(chunk.row, chunk.column, chunk.cells.length, chunk.cells[0]?.length ?? 0);
      range.values = chunk.cells as unknown[][];
      return { chunk, range: range.load({ values: true }) };
    });
    // A packet is as much as one request may carry, so each needs its own sync.
    await syncInTime(context);
    for (const { chunk, range } of written) {
      const wrong = firstChangedText(chunk.meant, range.values as unknown[][]);
      if (wrong) {
        const address = cellAddress(chunk.row + wrong.row, chunk.column + wrong.column);
        throw new ClienteleError('E-TEXT-NOT-KEPT', { sheet: sheetName, address }, 'partlyWritten');
      }
      done += chunk.cells.length;
    }
    onRows?.(done);
    await letOthersWork();
  }
}

const PACKET_BYTES = 2_000_000;

/** Small chunks of many blocks share a request. */
function* packets(blocks: readonly ValueBlock[]): Generator<WriteChunk[]> {
  let packet: WriteChunk[] = [];
  let bytes = 0;
  for (const chunk of writeChunks(blocks.filter((block) => (block.values[0]?.length ?? 0) > 0))) {
    if (packet.length > 0 && bytes + chunk.bytes > PACKET_BYTES) {
      yield packet;
      packet = [];
      bytes = 0;
    }
    packet.push(chunk);
    bytes += chunk.bytes;
  }
  if (packet.length > 0) yield packet;
}

/** The first text that is not what was meant: a formula's result, a number, a date, a truth value, or nothing. */
export function firstChangedText(
  meant: readonly (readonly CellContent[])[],
  found: readonly (readonly unknown[])[] | null,
): { row: number; column: number } | null {
  for (const [row, cells] of meant.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'string' && found?.[row]?.[column] !== storableText(cell)) return { row, column };
    }
  }
  return null;
}
