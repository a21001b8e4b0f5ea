import { spawnSync } from 'node:child_process';
import { linkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/host/model/workbook';
import { writeXlsx } from '../../src/host/files/xlsx/write/writeXlsx';
import { LAUNCHER, LEDGER, run, temporaryFolder } from './run';

/** A compound file with the entry by which Excel marks an encrypted workbook. */
const encrypted = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]);

describe('what cannot be built is refused in one clear line, and files stay as they were', () => {
  const folder = temporaryFolder();
  beforeAll(async () => {
    folder.file('ledger.csv', LEDGER);
    folder.file('text.xlsx', 'not a workbook');
    folder.file('locked.xlsx', encrypted);
    folder.file('empty.csv', '');
    folder.file('blank.xlsx', await writeXlsx(newWorkbook()));
    folder.file('notes.csv', 'Title,Author\nA book,Someone\n');
    folder.file('nobody.csv', 'Order no.,Date,Product,Quantity,Amount\nA1,2024-01-01,P,1,10.00\nA2,2024-01-02,P,1,20.00\n');
    folder.file('bad.csv', 'Order no.,Date,Customer,Amount\nA1,never,C1,x\nA2,never,C2,y\n');
    folder.file('bad.json', '{"bad": {"kind": "sales", "columns": {"date": "Date", "customerName": "Customer", "amount": "Amount"}}}');
    folder.file('there.xlsx', 'an old file');
    folder.file('broken.json', '{"a": ');
    folder.file('wrong.json', '{"churnDays": -1}');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no such file', ['missing.xlsx', '-o', 'there.xlsx', '--force'], /no file missing\.xlsx/],
    ['not a workbook', ['text.xlsx', '-o', 'there.xlsx', '--force'], /neither an \.xlsx workbook/],
    ['encrypted', ['locked.xlsx', '-o', 'there.xlsx', '--force'], /protected by a password/],
    ['an empty file', ['empty.csv', '-o', 'there.xlsx', '--force'], /empty\.csv is empty/],
    ['an empty workbook', ['blank.xlsx', '-o', 'there.xlsx', '--force'], /no data/],
    ['no sales sheet', ['notes.csv', '-o', 'there.xlsx', '--force'], /No sheet looks like sales.*Title, Author/],
    ['no customer column', ['nobody.csv', '-o', 'there.xlsx', '--force'], /no customer column.*Order no\., Date, Product, Quantity, Amount/],
    ['all rows rejected', ['bad.csv', '--map', 'bad.json', '-o', 'there.xlsx', '--force'], /None of the 2 sales rows.*could be used/],
    ['output exists', ['ledger.csv', '-o', 'there.xlsx'], /there\.xlsx exists already/],
    ['no folder for the output', ['ledger.csv', '-o', 'nowhere/out.xlsx'], /nowhere\/out\.xlsx cannot be written/],
    ['settings that are no JSON', ['ledger.csv', '--settings', 'broken.json'], /broken\.json is not valid JSON/],
    ['settings out of range', ['ledger.csv', '--settings', 'wrong.json'], /churnDays/],
  ])('%s', (_, args, sentence) => {
    const before = readdirSync(folder.path).sort();
    const { status, stdout, stderr } = run(folder.path, ['summary', ...args, '--lang', 'en-US']);
    expect(stderr).toMatch(sentence);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1]);
    expect(readdirSync(folder.path).sort()).toEqual(before);
    expect(folder.bytes('there.xlsx').toString()).toBe('an old file');
  }, 120_000);

  it('says the same in Chinese', () => {
    expect(run(folder.path, ['summary', 'missing.xlsx']).stderr).toBe('clientele: 没有文件 missing.xlsx。请检查文件名和所在文件夹。\n');
  });
});

describe('wrong usage is answered in one line that says where the usage stands', () => {
  const folder = temporaryFolder();
  beforeAll(() => {
    folder.file('ledger.csv', LEDGER);
    linkSync(join(folder.path, 'ledger.csv'), join(folder.path, 'linked.csv'));
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a file given twice', ['summary', 'ledger.csv', './ledger.csv'], /same file is given twice: \.\/ledger\.csv/],
    ['a file given under two names', ['check', 'ledger.csv', 'linked.csv'], /same file is given twice: linked\.csv/],
    ['an option that is none', ['summary', 'ledger.csv', '--outt', 'x.xlsx'], /no option --outt/],
    ['no command', [], /Say what to do/],
  ])('%s', (_, args, sentence) => {
    const { status, stdout, stderr } = run(folder.path, [...args, '--lang', 'en-US']);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/clientele --help\n$/);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  }, 120_000);
});

const shut = temporaryFolder();

it('a reader who stops early ends the printing, not the work: no stack on stderr, and the facts are written', () => {
  const command = 'node "$LAUNCHER" check ledger.csv --facts facts.json 2> errors.txt | exec true; cat errors.txt; test -s facts.json && echo written';
  shut.file('ledger.csv', LEDGER);
  expect(spawnSync('sh', ['-c', command], { cwd: shut.path, encoding: 'utf8', env: { ...process.env, LAUNCHER }, timeout: 110_000 }).stdout).toBe('written\n');
}, 120_000);
