import { findSources, readSources } from '../../../src/app/readBook';
import { openPort } from '../../../src/cli/openPort';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import { readFiles } from '../../../src/host/files/readFiles';
import { Bookkeeper } from '../../../src/worker/bookkeeper';
import type { ErpExport } from './erpExport';
import { EXPORTS } from './exports';

const TODAY = dayOf(2024, 12, 31);
const ORDER = { settings: DEFAULT_SETTINGS, today: TODAY, language: 'zh-CN' } as const;
const encoder = new TextEncoder();

/** Reads the files of an export as the command line does, up to the finished figures. */
async function read({ files }: ErpExport) {
  const workbook = await readFiles(files.map(({ name, content }) => ({ path: name, bytes: encoder.encode(content) })));
  const port = openPort(workbook, process.cwd(), TODAY);
  const found = await findSources(port, undefined);
  const keeper = new Bookkeeper();
  await readSources(port, found, keeper, {});
  return { refused: found.recognition.problems.map(({ code }) => code), keeper };
}

const problemsOf = (keeper: Bookkeeper) => Object.fromEntries(keeper.audit(ORDER).problems.map(({ code, count }) => [code, count]));

describe('Exports of accounting programs, shops and hand-kept books are read right', () => {
  it.each(EXPORTS.filter(({ refused }) => !refused).map((each) => [each.name, each] as const))('%s', async (_, wanted) => {
    const { refused, keeper } = await read(wanted);
    expect(refused).toEqual([]);
    expect(problemsOf(keeper)).toEqual(wanted.problems);
    const { facts } = keeper.drawUp(ORDER);
    expect(facts.totals).toMatchObject(wanted.totals ?? {});
    expect(Object.fromEntries(facts.customers.map(({ name, revenue }) => [name, revenue]))).toEqual(wanted.customers);
    expect(facts.customers[0]?.receivable).toBe(wanted.receivable ?? null);
    expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
  });

  it.each(EXPORTS.filter(({ refused }) => refused).map((each) => [each.name, each] as const))('%s', async (_, wanted) => {
    expect((await read(wanted)).refused).toEqual(wanted.refused);
  });
});
