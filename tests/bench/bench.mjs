// `npm run bench`: time and memory of each stage of the main job, every case in a process of its own, and the same
// totals computed the plain way (one object a row) for comparison. Figures are for this machine; ratios travel.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
const shared = resolve(root, '../shared/data/online_retail/online_retail.csv.xz');

/** The bundle lies under node_modules so that packages are found from it. */
async function bundleCase(name = 'case') {
  const out = join(root, 'node_modules', '.cache', 'clientele-bench', `${name}.mjs`);
  mkdirSync(dirname(out), { recursive: true });
  await build({ entryPoints: [join(here, `${name}.ts`)], absWorkingDir: root, outfile: out, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' });
  return out;
}

/** A ledger that looks like sales: Zipf-like customers, 2.5 lines an order, 3 % returns; the same for the same size. */
async function writeLedger(path, lines) {
  const file = createWriteStream(path);
  let state = 20251;
  const random = () => ((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648);
  const customers = Math.max(10, Math.round(lines / 50));
  let text = 'Order no.,Date,Customer ID,Customer,Product,Quantity,Unit price,Amount,Cost,Salesperson\n';
  for (let line = 0; line < lines; line += 1) {
    const day = new Date(Date.UTC(2020, 9, 1 + Math.floor((line / lines) * 1826))).toISOString().slice(0, 10);
    const customer = Math.min(customers, 1 + Math.floor(customers * random() ** 2.5));
    const quantity = (1 + Math.floor(random() * 20)) * (random() < 0.03 ? -1 : 1);
    const cents = 500 + Math.floor(random() * 20000);
    const money = (value) => (value / 100).toFixed(2);
    text += `SO${100000 + Math.floor(line / 2.5)},${day},C${String(customer).padStart(6, '0')},Customer ${customer},P${Math.floor(random() * 2000)},${quantity},${money(cents)},${money(quantity * cents)},${money(quantity * Math.floor(cents * 0.7))},Person ${customer % 50}\n`;
    if (text.length > 1 << 20) {
      if (!file.write(text)) await once(file, 'drain');
      text = '';
    }
  }
  file.end(text);
  await once(file, 'finish');
}

function unpackOnlineRetail(path) {
  const { status } = spawnSync('sh', ['-c', 'xz -dkc "$1" > "$2"', 'sh', shared, path], { stdio: 'inherit' });
  if (status !== 0) throw new Error('xz could not unpack the shared data');
}

const width = 11;
const columns = ['open', 'recognise', 'read', 'analyse', 'write', 'save', 'total', 'peak MB', 'plain', 'x plain'];
const line = (name, cells) => console.log(name.padEnd(22) + cells.map((cell) => String(cell).padStart(width)).join(''));
const milliseconds = (value) => (value === undefined ? '-' : `${Math.round(value)} ms`);

function runCase(program, name, path, extra = {}) {
  const run = (mode) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, mode, path, join(folder, 'out.xlsx'), root, JSON.stringify(extra)], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`${name} (${mode}) failed:\n${stderr}`);
    return JSON.parse(stdout);
  };
  const ours = run('ours');
  const plain = run('plain');
  if (ours.revenue !== plain.revenue || ours.customers !== plain.customers) {
    throw new Error(`${name}: the two computations differ: ${JSON.stringify([ours.revenue, plain.revenue, ours.customers, plain.customers])}`);
  }
  const { stages } = ours;
  const total = Object.values(stages).reduce((sum, value) => sum + value, 0);
  const computed = stages.read + stages.analyse;
  line(name, [...['open', 'recognise', 'read', 'analyse', 'write', 'save'].map((stage) => milliseconds(stages[stage])), milliseconds(total), ours.peakMb, milliseconds(plain.ms), (computed / plain.ms).toFixed(2)]);
}

/** A program of its own that prints its measurements as JSON. */
async function measured(name, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [await bundleCase(name), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
try {
  const program = await bundleCase();
  console.log('open: file to workbook; read: cells to columns, through the client; write: sheets, through the client; save: workbook to .xlsx (built sheets only).');
  console.log('plain: one object a row from the same cells, revenue and orders by customer only; x plain: (read + analyse) / plain.\n');
  line('', columns);
  if (existsSync(shared)) {
    const path = join(folder, 'online_retail.csv');
    unpackOnlineRetail(path);
    runCase(program, 'Online Retail 541,909', path, { quantity: 'Quantity', price: 'UnitPrice', customer: 'CustomerID', order: 'InvoiceNo' });
  } else console.log('(Online Retail is not measured: ../shared/data is not here.)');
  for (const size of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
    const path = join(folder, `ledger${size}.csv`);
    await writeLedger(path, size);
    runCase(program, `generated ${size.toLocaleString('en-US')}`, path, { amount: 'Amount', customer: 'Customer ID', order: 'Order no.' });
    const { times, ofBuild } = await measured('refreshSpeed', path, root);
    console.log(`  after one changed cell: what changed is known in ${times.stalenessAfterEdit} ms (${(ofBuild.staleness * 100).toFixed(1)} % of a build), refreshed in ${times.refresh} ms (${(ofBuild.refresh * 100).toFixed(0)} %).`);
  }
  const intake = await measured('intakeSpeed');
  console.log(`\nCells to columns alone, 1,000,000 lines of 8 columns: ${intake.readerMs} ms, code for these columns alone ${intake.handTunedMs} ms, x ${intake.ratio}.`);
  const portraits = await measured('portraitSpeed');
  for (const { lines, figuresMs, sheetMs, plainMs, ratio } of [portraits.largest, portraits.about5000, portraits.middle]) {
    console.log(`A portrait of ${lines} of 1,000,000 lines, processor time: figures ${figuresMs.best} ms, whole sheet ${sheetMs.best} ms, a plain walk over the lines ${plainMs.best} ms, x ${ratio ?? '-'}.`);
  }
  const full = await measured('fullSheet', root);
  console.log(`A full sheet, 1,048,575 rows of 10 columns, checked through the client: ${full.ms} ms, peak ${full.peakMb} MB, of which the workbook ${full.filledMb} MB.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
