import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** Real, public data sets that stand beside the project on developers' machines and in CI; a clone alone has none. */
const SHARED_DATA = resolve(__dirname, '../../../shared/data');

export const sharedDataPresent = existsSync(SHARED_DATA);

/** A `describe` over the shared data; where they are absent it says so, in one test that proves it. */
export function describeRealData(title: string, tests: () => void): void {
  if (sharedDataPresent) describe(title, tests);
  else {
    console.warn(`${title}: not run, the shared data sets are not beside this project.`);
    it(`${title}: needs the shared data sets, which are absent here`, () => expect(existsSync(SHARED_DATA)).toBe(false));
  }
}

/** The bytes of a file of a set, unpacked where it is packed (`.gz`, `.xz`). */
export function sharedBytes(...path: string[]): Buffer {
  const file = join(SHARED_DATA, ...path);
  if (file.endsWith('.gz')) return gunzipSync(readFileSync(file));
  if (file.endsWith('.xz')) return execFileSync('xz', ['--decompress', '--stdout', file], { maxBuffer: 2 ** 30 });
  return readFileSync(file);
}

export function sharedText(...path: string[]): string {
  return sharedBytes(...path).toString('utf8');
}

export type TextRow = Readonly<Record<string, string>>;

/** The rows of a CSV of a set, every cell as text. */
export function sharedRows(...path: string[]): TextRow[] {
  return Papa.parse<TextRow>(sharedText(...path), { header: true, skipEmptyLines: true }).data;
}

/** The reference figures of a set. */
export function sharedFacts<T>(set: string): T {
  return JSON.parse(sharedText(set, 'facts.json')) as T;
}

/** The path of a file of a set, for a program that opens it itself. */
export function sharedPath(...path: string[]): string {
  return join(SHARED_DATA, ...path);
}
