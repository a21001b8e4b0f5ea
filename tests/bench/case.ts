import { buildSummary } from '../../src/app/buildSummary';
import type { Step } from '../../src/app/progress';
import { keepOnlySheets } from '../../src/cli/onlySheets';
import { openPort } from '../../src/cli/openPort';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { openFiles, saveXlsx } from '../../src/host/files/files.node';
import type { Workbook } from '../../src/host/model/workbook';

/** One measured run in a process of its own: `ours` does the whole job, `plain` computes the same totals row by row. */
interface PlainColumns {
  readonly customer: string;
  readonly order: string;
  readonly amount?: string;
  readonly quantity?: string;
  readonly price?: string;
}

const STAGE_OF: Readonly<Record<Step, string>> = { find: 'recognise', read: 'read', analyse: 'analyse', write: 'write', finish: 'write' };

async function ours(path: string, out: string, packageFolder: string): Promise<unknown> {
  const stages: Record<string, number> = {};
  let [stage, since] = ['open', performance.now()];
  const enter = (next: string): void => {
    const now = performance.now();
    stages[stage] = (stages[stage] ?? 0) + now - since;
    [stage, since] = [next, now];
  };
  const workbook = await openFiles([path]);
  const today = dayOf(2026, 1, 1);
  const port = openPort(workbook, packageFolder, today);
  const { facts, sheets } = await buildSummary({ port, language: 'en-US', settings: DEFAULT_SETTINGS, today, onProgress: ({ step }) => enter(STAGE_OF[step]) });
  enter('save');
  keepOnlySheets(workbook, sheets.map((sheet) => sheet.name));
  await saveXlsx(workbook, out);
  enter('');
  return { stages, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), revenue: Number(facts.totals.revenue).toFixed(2), customers: facts.totals.customers };
}

async function plain(path: string, { customer, order, amount, quantity, price }: PlainColumns): Promise<unknown> {
  const rows = asObjects(await openFiles([path]));
  const start = performance.now();
  const byCustomer = new Map<unknown, { revenue: number; orders: Set<unknown> }>();
  let revenue = 0;
  for (const row of rows) {
    const value = amount === undefined ? Number(row[quantity ?? '']) * Number(row[price ?? '']) : Number(row[amount]);
    revenue += value;
    const id = row[customer];
    if (id === null || id === undefined) continue;
    let known = byCustomer.get(id);
    if (known === undefined) byCustomer.set(id, (known = { revenue: 0, orders: new Set() }));
    known.revenue += value;
    known.orders.add(row[order]);
  }
  return { ms: performance.now() - start, revenue: revenue.toFixed(2), customers: byCustomer.size };
}

function asObjects(workbook: Workbook): Record<string, unknown>[] {
  const { cells } = workbook.activeSheet;
  const extent = cells.valuesExtent();
  const headers = Array.from({ length: extent?.columns ?? 0 }, (_, column) => String(cells.value(0, column)));
  return Array.from({ length: (extent?.rows ?? 1) - 1 }, (_, row) => Object.fromEntries(headers.map((header, column) => [header, cells.value(row + 1, column)])));
}

const [mode, path = '', out = '', packageFolder = '', columns = '{}'] = process.argv.slice(2);
const result = mode === 'plain' ? await plain(path, JSON.parse(columns) as PlainColumns) : await ours(path, out, packageFolder);
console.log(JSON.stringify(result));
