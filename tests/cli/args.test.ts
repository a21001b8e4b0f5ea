import { readCall } from '../../src/cli/args';
import { WrongUsage } from '../../src/cli/failure';
import { main } from '../../src/cli/main';
import { temporaryFolder } from './run';

const usage = (...args: string[]): string => {
  try {
    readCall([...args, '--lang', 'en-US']);
  } catch (error) {
    if (error instanceof WrongUsage) return error.message;
    throw error;
  }
  return '';
};

it('understands every option of the contract', () => {
  const call = readCall(['summary', 'a.xlsx', 'b.csv', '-o', 'o.xlsx', '--force', '--without-sources', '--facts', 'f.json', '--map', 'm.json', '--as-of', '2024-02-29', '--period', 'last12m', '--since', '2024-01-05', '--settings', 's.json', '--lang', 'en-US', '--quiet']);
  expect(call).toEqual({ command: 'summary', files: ['a.xlsx', 'b.csv'], out: 'o.xlsx', force: true, withoutSources: true, facts: 'f.json', map: 'm.json', asOf: '2024-02-29', period: 'last12m', since: '2024-01-05', settings: 's.json', language: 'en-US', languageGiven: true, quiet: true, customers: [], ofClass: null, empty: false });
});

it.each(['month', 'quarter', 'year', 'ytd', 'last30', 'last12m', '2024-01-01..2024-01-31'])('takes the period %s', (period) => {
  expect(readCall(['summary', 'a.csv', '--period', period]).period).toBe(period);
});

it.each<[string, string[], RegExp]>([
  ['no command', [], /Say what to do/],
  ['an unknown command', ['sumary', 'a.csv'], /no command "sumary"/],
  ['no file', ['summary'], /Name the file/],
  ['an unknown option', ['summary', 'a.csv', '--fact', 'x'], /no option --fact/],
  ['an option without its value', ['summary', 'a.csv', '--facts'], /--facts needs a value/],
  ['a value for an option that takes none', ['summary', 'a.csv', '--force=yes'], /--force takes no value/],
  ['an option of another command', ['demo', '-o', 'o.xlsx'], /--out has no meaning for demo/],
  ['a date that is none', ['summary', 'a.csv', '--as-of', '2023-02-29'], /--as-of is a date/],
  ['a day of comparison that is none', ['summary', 'a.csv', '--since', 'friday'], /--since is a date/],
  ['a day of comparison for a check', ['check', 'a.csv', '--since', '2024-01-01'], /--since/],
  ['a period that is none', ['summary', 'a.csv', '--period', 'week'], /--period is/],
  ['an output that is no .xlsx', ['summary', 'a.csv', '-o', 'o.csv'], /must be named \.xlsx/],
  ['sources left out of nothing', ['summary', 'a.csv', '--without-sources'], /needs -o/],
])('refuses %s', (_, args, sentence) => {
  expect(usage(...args)).toMatch(sentence);
});

describe('the exit status', () => {
  const folder = temporaryFolder();
  const called = async (...argv: string[]): Promise<[status: number, stdout: string, stderr: string]> => {
    let [stdout, stderr] = ['', ''];
    const status = await main(argv, { stdout: { write: (text) => (stdout += text) }, stderr: { write: (text) => (stderr += text) }, packageFolder: process.cwd(), now: new Date(2024, 5, 1) });
    return [status, stdout, stderr];
  };

  it('is 2 after a wrong call, with one line and how to call', async () => {
    const [status, stdout, stderr] = await called('nothing', '--lang', 'en-US');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^clientele: There is no command "nothing".* clientele --help\n$/);
  });

  it('is 0 for help, on stdout', async () => {
    expect(await called('--help')).toEqual([0, expect.stringContaining('用法'), '']);
  });

  it('is 2 when an output is an input, under whatever name', async () => {
    const path = `${folder.path}/book.xlsx`;
    folder.file('book.xlsx', 'x');
    for (const out of [path, `${folder.path}/./book.xlsx`]) expect((await called('summary', path, '-o', out, '--force'))[0]).toBe(2);
    expect((await called('summary', path, '--facts', path))[0]).toBe(2);
    expect(folder.bytes('book.xlsx').toString()).toBe('x');
  });
});
