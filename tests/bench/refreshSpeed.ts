import { buildSummary } from '../../src/app/buildSummary';
import { staleness } from '../../src/app/staleness';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { openFiles } from '../../src/host/files/files.node';
import { openPort } from '../../src/cli/openPort';

// Builds from a ledger, changes one cell of it, asks what has changed, and refreshes: prints the time of each in milliseconds, as JSON.
const [path = '', packageFolder = ''] = process.argv.slice(2);
const today = dayOf(2026, 1, 1);
const workbook = await openFiles([path]);
const port = openPort(workbook, packageFolder, today);
const times: Record<string, number> = {};
async function timed<T>(name: string, job: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await job();
  times[name] = Math.round(performance.now() - start);
  return result;
}
const build = () => buildSummary({ port, language: 'en-US', settings: DEFAULT_SETTINGS, today });
await timed('build', build);
await timed('staleness', () => staleness(port, DEFAULT_SETTINGS));
const sheet = workbook.sheets[0]!;
const extent = sheet.cells.valuesExtent()!;
sheet.cells.setValue(extent.rows - 1, extent.columns - 1, 4321);
const found = await timed('stalenessAfterEdit', () => staleness(port, DEFAULT_SETTINGS));
await timed('refresh', build);
console.log(JSON.stringify({ rows: extent.rows, times, changes: found?.changes, ofBuild: { staleness: times['stalenessAfterEdit']! / times['build']!, refresh: times['refresh']! / times['build']! } }));
