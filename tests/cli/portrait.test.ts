import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFiles } from '../../src/host/files/files.node';
import { LEDGER, run, temporaryFolder } from './run';

jest.setTimeout(120_000);

describe('clientele portrait', () => {
  const folder = temporaryFolder();
  folder.file('ledger.csv', LEDGER);

  it('writes the portrait of a customer named by id or name, alone in the file where the sources are left out', async () => {
    const { status, stdout, stderr } = run(folder.path, ['portrait', 'ledger.csv', '--customer', 'alpha', '-o', 'out.xlsx', '--without-sources', '--lang', 'en-US']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Alpha (C1) → Customer portrait');
    const workbook = await openFiles([join(folder.path, 'out.xlsx')]);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Customer portrait']);
    expect(workbook.sheets[0]!.cells.value(0, 0)).toBe('Alpha');
  });

  it('gives several customers a sheet each beside the sources', async () => {
    const { status } = run(folder.path, ['portrait', 'ledger.csv', '--customer', 'C1', '--customer', 'C2', '-o', 'two.xlsx', '--quiet']);
    expect(status).toBe(0);
    expect((await openFiles([join(folder.path, 'two.xlsx')])).sheets.map((sheet) => sheet.name)).toEqual(['ledger', 'Alpha', 'Beta']);
  });

  it('takes the customers of a class, greatest first, after those named, and writes the facts that the summary writes', async () => {
    const { status, stdout } = run(folder.path, ['portrait', 'ledger.csv', '--class', 'grade:A|B|C|D', '-o', 'all.xlsx', '--facts', 'portrait.json', '--without-sources', '--lang', 'en-US']);
    expect(status).toBe(0);
    const facts = JSON.parse(readFileSync(join(folder.path, 'portrait.json'), 'utf8')) as { customers: { id: string; revenue: string }[] };
    const greatest = [...facts.customers].sort((a, b) => Number(b.revenue) - Number(a.revenue)).map(({ id }) => id);
    expect([...stdout.matchAll(/\((C\d)\) →/g)].map((found) => found[1])).toEqual(greatest);
    run(folder.path, ['summary', 'ledger.csv', '--facts', 'summary.json', '--lang', 'en-US', '--quiet']);
    expect(facts).toEqual(JSON.parse(readFileSync(join(folder.path, 'summary.json'), 'utf8')));
  });

  it('names the word of a class that it does not know, and says where a class is empty', () => {
    expect(run(folder.path, ['portrait', 'ledger.csv', '--class', 'A,sideways', '--lang', 'en-US'])).toMatchObject({ status: 1, stderr: expect.stringContaining('"sideways"') as string });
    expect(run(folder.path, ['portrait', 'ledger.csv', '--class', 'handler:Nobody', '--lang', 'en-US'])).toMatchObject({ status: 1, stderr: expect.stringContaining('No customer is') as string });
  });

  it('says in one line that nobody is called so, and writes nothing', () => {
    const before = readdirSync(folder.path);
    const { status, stderr } = run(folder.path, ['portrait', 'ledger.csv', '--customer', 'Alp', '-o', 'none.xlsx', '--lang', 'en-US']);
    expect(status).toBe(1);
    expect(stderr).toBe('clientele: No customer has the number or name "Alp". Near it: Alpha (C1). Use the customer number, or the name as it stands on the sheet.\n');
    expect(readdirSync(folder.path)).toEqual(before);
    expect(existsSync(join(folder.path, 'none.xlsx'))).toBe(false);
  });

  it('asks for a customer and for a file', () => {
    expect(run(folder.path, ['portrait', 'ledger.csv', '--lang', 'en-US'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Name the customers') as string });
    expect(run(folder.path, ['portrait', '--customer', 'C1', '--lang', 'en-US'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Name the file') as string });
  });
});
