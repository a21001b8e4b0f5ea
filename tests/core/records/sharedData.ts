import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { SheetSample } from '../../../src/core/records';
import type { CellInput } from '../../../src/core/tables/columns';

/** The real data sets beside the project; they are not part of it. */
const folder = join(__dirname, '../../../../shared/data');
export const sharedDataThere = existsSync(folder);
if (!sharedDataThere) console.warn('No ../shared/data beside the project: the tests on real data sets do not run here.');

/** `describe` where the data sets are there; declares nothing where they are not (said above). */
export const describeShared = (title: string, tests: () => void): void => {
  if (sharedDataThere) describe(title, tests);
};

/** Rows of a CSV file of the data sets as Excel would show them: plain numbers as numbers, all else as text. */
export function sharedRows(path: string, encoding = 'utf-8'): CellInput[][] {
  const text = new TextDecoder(encoding).decode(unpacked(join(folder, path)));
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.map((row) => row.map(cellOf));
}

export function sharedJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
}

/** The head of a sheet at A1. */
export function sampleOf(sheetName: string, rows: readonly (readonly CellInput[])[]): SheetSample {
  return { sheetName, firstRow: 0, firstColumn: 0, rowCount: rows.length, columnCount: rows.reduce((width, r) => Math.max(width, r.length), 0), rows: rows.slice(0, 60) };
}

function unpacked(path: string): Buffer {
  if (path.endsWith('.xz')) return execFileSync('xz', ['-dc', path], { maxBuffer: 2 ** 30 });
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function cellOf(text: string): CellInput {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
}
