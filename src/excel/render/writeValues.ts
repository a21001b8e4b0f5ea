import type { CellContent, ValueBlock } from '../../core/sheets/sheetLayout';
import { cellAddress } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { isSizeError } from '../errors/hostErrors';
import { Slices } from '../errors/slices';
import { syncInTime } from '../errors/watchdog';
import { writeChunks, type WriteChunk } from './chunks';
import { storableText } from './textWriter';

/** What goes with the values of a sheet. Each part is queued again when Excel refuses its request as too large. */
export interface WriteAlong {
  /** Commands before the first values. */
  readonly first?: () => void;
  /** Questions behind the last values, answered when all are written. */
  readonly last?: () => void;
  /** Called with the rows done. */
  readonly onRows?: (done: number) => void;
  /** Most bytes of values a request. */
  readonly packetBytes?: number;
}

/**
 * Writes the values of a sheet, chunk by chunk, and reads every chunk back in the same request: each text must have
 * come back as that text, or the build stops (T1). A request that Excel refuses as too large is halved (W9).
 * @throws ClienteleError E-TEXT-NOT-KEPT
 */
export async function writeValues(
  context: Excel.RequestContext,
  sheetOf: () => Excel.Worksheet,
  sheetName: string,
  blocks: readonly ValueBlock[],
  { first, last, onRows, packetBytes = PACKET_BYTES }: WriteAlong = {},
): Promise<void> {
  let done = 0;
  const slices = new Slices();
  const ahead = new Ahead(packets(blocks, packetBytes, slices));
  for (let packet = await ahead.take(), begun = false; packet !== undefined; packet = await ahead.take()) {
    await slices.pause();
    if (!begun) first?.();
    const sheet = sheetOf();
    const written: { readonly chunk: WriteChunk; readonly range: Excel.Range }[] = [];
    for (const chunk of packet) {
      const range = sheet.getRangeByIndexes(chunk.row, chunk.column, chunk.cells.length, chunk.cells[0]?.length ?? 0);
      range.values = chunk.cells as unknown[][];
      written.push({ chunk, range: range.load({ values: true }) });
      await slices.pause();
    }
    if (ahead.isLast) last?.();
    // What the client makes of the commands is a slice of its own.
    await slices.next();
    try {
      // A packet is as much as one request may carry, so each needs its own sync.
      await syncInTime(context);
    } catch (error) {
      const halves = isSizeError(error) ? halved(packet) : null;
      if (halves === null) throw error;
      ahead.putBack(halves);
      continue;
    }
    begun = true;
    await slices.next();
    for (const { chunk, range } of written) {
      const wrong = firstChangedText(chunk.meant, range.values as unknown[][]);
      if (wrong) {
        const address = cellAddress(chunk.row + wrong.row, chunk.column + wrong.column);
        throw new ClienteleError('E-TEXT-NOT-KEPT', { sheet: sheetName, address });
      }
      done += chunk.cells.length;
      await slices.pause();
    }
    onRows?.(done);
    await slices.next();
  }
}

/** Far under what a request may weigh: what the client does with one, there and back, must fit into a slice. */
const PACKET_BYTES = 700_000;

/** Packets one after the other, with a look at whether another follows. */
class Ahead {
  private readonly waiting: WriteChunk[][] = [];

  constructor(private readonly source: AsyncIterator<WriteChunk[]>) {}

  get isLast(): boolean {
    return this.waiting.length === 0;
  }

  async take(): Promise<WriteChunk[] | undefined> {
    await this.fill();
    const packet = this.waiting.shift();
    await this.fill();
    return packet;
  }

  putBack(packets: readonly WriteChunk[][]): void {
    this.waiting.unshift(...packets);
  }

  private async fill(): Promise<void> {
    if (this.waiting.length > 0) return;
    const next = await this.source.next();
    if (!next.done) this.waiting.push(next.value);
  }
}

/** A packet in two; null where it is one row already. */
function halved(packet: WriteChunk[]): WriteChunk[][] | null {
  if (packet.length > 1) return [packet.slice(0, packet.length >> 1), packet.slice(packet.length >> 1)];
  const [chunk] = packet;
  const rows = (chunk?.cells.length ?? 0) >> 1;
  if (!chunk || rows === 0) return null;
  const part = (from: number, to: number): WriteChunk => ({ ...chunk, row: chunk.row + from, cells: chunk.cells.slice(from, to), meant: chunk.meant.slice(from, to), bytes: chunk.bytes / 2 });
  return [[part(0, rows)], [part(rows, chunk.cells.length)]];
}

/** Small chunks of many blocks share a request. */
async function* packets(blocks: readonly ValueBlock[], limit: number, slices: Slices): AsyncGenerator<WriteChunk[]> {
  let packet: WriteChunk[] = [];
  let bytes = 0;
  for (const chunk of writeChunks(blocks.filter((block) => (block.values[0]?.length ?? 0) > 0), limit)) {
    if (packet.length > 0 && bytes + chunk.bytes > limit) {
      yield packet;
      packet = [];
      bytes = 0;
    }
    packet.push(chunk);
    bytes += chunk.bytes;
    await slices.pause();
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
