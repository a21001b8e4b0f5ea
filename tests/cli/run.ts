import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const LAUNCHER = resolve(__dirname, '../../src/cli/clientele.mjs');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user would, in a folder of its own. */
export function run(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env }, timeout: 110_000 });
  return { status, stdout, stderr };
}

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): { readonly path: string; file(name: string, content: string | Uint8Array): string; bytes(name: string): Buffer } {
  const path = mkdtempSync(join(tmpdir(), 'clientele-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      writeFileSync(join(path, name), content);
      return name;
    },
    bytes: (name) => readFileSync(join(path, name)),
  };
}

/** A small ledger with a return, a line without customer, and a line that cannot be used. */
export const LEDGER = [
  'Order no.,Date,Customer ID,Customer,Quantity,Unit price,Amount,Cost',
  'A1,2024-01-05,C1,Alpha,2,50.25,100.50,60.00',
  'A2,2024-02-10,C2,Beta,1,200.00,200.00,150.00',
  'A3,2024-03-01,C1,Alpha,1,49.50,49.50,30.00',
  'A4,2024-03-02,C1,Alpha,-1,49.50,-49.50,-30.00',
  'A5,2024-03-03,,,1,10.00,10.00,5.00',
  'A6,2024-03-04,C3,Gamma,1,oops,oops,1.00',
  'A7,2024-03-15,C3,Gamma,3,100.00,300.00,200.00',
].join('\n');
