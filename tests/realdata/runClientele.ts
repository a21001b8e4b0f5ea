import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Facts } from '../../src/core/reports/facts/facts';
import type { TextRow } from './sharedData';

const LAUNCHER = resolve(__dirname, '../../src/cli/clientele.mjs');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes rows as a CSV file (UTF-8) and gives its path. */
export function writeCsv(folder: string, name: string, rows: readonly TextRow[]): string {
  const path = join(folder, name);
  writeFileSync(path, Papa.unparse([...rows]));
  return path;
}

/** The command line as anyone outside runs it. */
export function clientele(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, stdout, stderr };
}

/** Builds the summary of some files and gives its facts. */
export function summaryFacts(folder: string, files: readonly string[], ...more: string[]): Facts {
  const facts = join(folder, `facts-${Math.abs(hash(files.join()))}.json`);
  const out = facts.replace(/json$/, 'xlsx');
  // Tables for pivoting are half of the work of a build and show no figure of their own.
  const settings = join(folder, 'without-pivots.json');
  writeFileSync(settings, JSON.stringify({ pivotData: { build: 'never' } }));
  const quick = more.includes('--settings') ? [] : ['--settings', settings];
  const run = clientele('summary', ...files, '-o', out, '--facts', facts, '--without-sources', '--force', '--quiet', ...quick, ...more);
  if (run.status !== 0) throw new Error(`clientele ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(readFileSync(facts, 'utf8')) as Facts;
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) | 0;
  return value;
}
