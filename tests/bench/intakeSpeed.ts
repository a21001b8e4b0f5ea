import { createSheetReader, recognise } from '../../src/core/records';
import type { CellInput } from '../../src/core/tables/columns';
import { handTuned } from './handTuned';
import { salesChunks, HEADER } from './salesChunks';

// Encodes the same chunks by the sheet reader and by code written for these eight columns alone (performance.md, Job J), one after the other in
// turns, and prints the best time of each. `npm run bench` starts it.
const [lines = '1000000', turns = '5'] = process.argv.slice(2);
const chunks = salesChunks(Number(lines));
const [proposal] = recognise([{ sheetName: 'Sales', firstRow: 0, firstColumn: 0, rowCount: Number(lines) + 1, columnCount: HEADER.length, rows: [HEADER, ...(JSON.parse(chunks[0]!) as CellInput[][]).slice(0, 60)] }]).sheets;
if (!proposal || proposal.columns.length !== HEADER.length) throw new Error(`not every column was recognised: ${proposal?.columns.map((c) => c.field).join(', ')}`);

/** Time of the work alone; the text of a chunk is parsed outside, as the client does it. */
function timed(take: (rows: CellInput[][], first: number) => void, finish: () => unknown): number {
  let ms = 0;
  let next = 2;
  for (const text of chunks) {
    const rows = JSON.parse(text) as CellInput[][];
    const start = performance.now();
    take(rows, next);
    ms += performance.now() - start;
    next += rows.length;
  }
  const start = performance.now();
  finish();
  return ms + performance.now() - start;
}

const best = { reader: Infinity, handTuned: Infinity };
for (let turn = 0; turn < Number(turns); turn += 1) {
  const reader = createSheetReader(proposal);
  best.reader = Math.min(best.reader, timed((values, first) => reader.addChunk(first, [{ firstColumn: 0, values }]), () => reader.finish()));
  const own = handTuned();
  best.handTuned = Math.min(best.handTuned, timed((rows) => own.take(rows), () => own.finish()));
}
console.log(JSON.stringify({ lines: Number(lines), readerMs: Math.round(best.reader), handTunedMs: Math.round(best.handTuned), ratio: Number((best.reader / best.handTuned).toFixed(2)) }));
