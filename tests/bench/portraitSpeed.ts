import { analyseWithArchive } from '../../src/core/analysis/analyse';
import { Portraitist } from '../../src/core/analysis/portrait/portrait';
import { PortraitStudio } from '../../src/core/reports/portrait/portraitStudio';
import { assembleBook, createSheetReader, recognise } from '../../src/core/records';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import type { CellInput } from '../../src/core/tables/columns';
import { dayOf } from '../../src/core/values/civilDay';
import { HEADER, salesChunks } from './salesChunks';

// What one portrait costs once the book is analysed: its figures, and the finished sheet; for the largest customer and for one of about
// 5,000 lines, best and middle processor time of some turns (a busy machine changes it little), beside a plain walk over the same lines that only adds revenue by product and month.
const [lines = '1000000', turns = '15'] = process.argv.slice(2);
const chunks = salesChunks(Number(lines));
const [proposal] = recognise([{ sheetName: 'Sales', firstRow: 0, firstColumn: 0, rowCount: Number(lines) + 1, columnCount: HEADER.length, rows: [HEADER, ...(JSON.parse(chunks[0]!) as CellInput[][]).slice(0, 60)] }]).sheets;
if (!proposal) throw new Error('the sheet was not recognised');
const reader = createSheetReader(proposal);
let next = 2;
for (const text of chunks.splice(0)) {
  const rows = JSON.parse(text) as CellInput[][];
  reader.addChunk(next, [{ firstColumn: 0, values: rows }]);
  next += rows.length;
}
const book = assembleBook([reader.finish()]);
const { analysis, archive } = analyseWithArchive(book, DEFAULT_SETTINGS, { today: dayOf(2026, 1, 1) });
const start = performance.now();
const portraitist = new Portraitist(archive);
portraitist.portraitOf(0);
const openMs = performance.now() - start;
const studio = new PortraitStudio({ analysis, book, language: 'zh-CN' }, undefined, archive);
const { starts } = archive.byCustomer;
const size = (customer: number): number => starts[customer + 1]! - starts[customer]!;
const bySize = Array.from({ length: book.customers.length }, (_, customer) => customer).sort((a, b) => size(b) - size(a));

function timed(work: () => unknown): { readonly best: number; readonly middle: number } {
  const times = Array.from({ length: Number(turns) }, () => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return { best: round(times[0]!), middle: round(times[times.length >> 1]!) };
}

function round(ms: number): number {
  return Number(ms.toFixed(2));
}

/** The least that a portrait must do: touch each line once. */
function plainWalk(customer: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (let at = starts[customer]!; at < starts[customer + 1]!; at++) {
    const line = archive.byCustomer.items[at]!;
    const key = archive.products.codes[line]! * 128 + ((archive.ledger.day[line]! / 30.44) | 0);
    sums.set(key, (sums.get(key) ?? 0) + archive.ledger.amount.data[line]!);
  }
  return sums;
}

const measure = (customer: number) => {
  const figures = timed(() => portraitist.portraitOf(customer));
  const sheet = timed(() => studio.layoutOf(customer, 'own'));
  const plain = timed(() => plainWalk(customer));
  return { lines: size(customer), figuresMs: figures, sheetMs: sheet, plainMs: plain, ratio: round(figures.best / plain.best) };
};
const near = bySize.reduce((best, customer) => (Math.abs(size(customer) - 5000) < Math.abs(size(best) - 5000) ? customer : best));
console.log(JSON.stringify({ lines: Number(lines), openMs: round(openMs), largest: measure(bySize[0]!), about5000: measure(near), middle: measure(bySize[bySize.length >> 1]!) }));
