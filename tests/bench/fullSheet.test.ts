import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = resolve(__dirname, '../..');
const PROGRAM = resolve(ROOT, 'node_modules/.cache/clientele-bench/fullSheet.mjs');
const MOST_MB = 1_024;
/** A full sheet takes 15 to 40 s on two shared cores; a hang is not to hold up the whole suite. */
const MOST_MS = 240_000;

interface Measured {
  readonly peakMb: number;
  readonly usable: number;
  readonly told: number;
  readonly ascending: boolean;
  readonly last: number;
}

describe('A sheet that is full to its last row: 1,048,575 rows of 10 columns', () => {
  it(
    'is read through the client in a process that never takes 1 GB, and its progress is told all the way',
    () => {
      // A process of its own: memory is what the system counts, and jest's own is not in it.
      buildSync({ entryPoints: [resolve(__dirname, 'fullSheet.ts')], absWorkingDir: ROOT, outfile: PROGRAM, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' });
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=900', PROGRAM, ROOT], { encoding: 'utf8', timeout: MOST_MS });
      expect([status, stderr]).toEqual([0, '']);
      const measured = JSON.parse(stdout) as Measured;
      expect(measured).toMatchObject({ usable: 1_048_575, ascending: true, last: 1_048_575 });
      expect(measured.told).toBeGreaterThan(20);
      expect(measured.peakMb).toBeLessThan(MOST_MB);
    },
    MOST_MS,
  );
});
