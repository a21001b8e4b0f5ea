import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER, run, temporaryFolder } from './run';

describe('check says what would be read as what, and ends with 0 wherever there is something to check', () => {
  const folder = temporaryFolder();
  beforeAll(() => {
    folder.file('ledger.csv', LEDGER);
    folder.file('customers.csv', 'Customer ID,Customer,Phone,Region,Industry\nA1,Alpha Ltd,021-5555 0000,East,Retail\nA2,Beta Ltd,13800138000,North,Retail\nA3,Gamma Ltd,138 0013 8001,South,Health\n');
    folder.file('notes.csv', 'Title,Author\nA book,Someone\n');
  });

  it('a ledger: every column with its reason, no workbook written', () => {
    const { status, stdout } = run(folder.path, ['check', 'ledger.csv', '--lang', 'en-US']);
    expect(stdout).toMatch(/column G is Amount: header Amount/);
    expect(stdout).toMatch(/A summary can be built\.\n$/);
    expect(status).toBe(0);
  }, 120_000);

  it('a list of customers without sales is checked and cleaned, and told what a summary would need', () => {
    const { status, stdout } = run(folder.path, ['check', 'customers.csv', '--lang', 'en-US', '-o', 'clean.xlsx']);
    expect(stdout).toMatch(/No sheet looks like sales/);
    expect([status, existsSync(join(folder.path, 'clean.xlsx'))]).toEqual([0, true]);
  }, 120_000);

  it('nothing that could be read at all: one clear line and 1', () => {
    const { status, stderr } = run(folder.path, ['check', 'notes.csv', '--lang', 'en-US']);
    expect(stderr).toMatch(/No sheet looks like sales.*Title, Author/);
    expect(status).toBe(1);
  }, 120_000);
});
