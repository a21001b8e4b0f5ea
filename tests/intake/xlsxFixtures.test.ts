import { readdirSync } from 'node:fs';
import { checkData } from '../../src/app/checkData';
import { dayOf } from '../../src/core/values/civilDay';
import { HostFileError } from '../../src/host/files/hostFileError';
import { readFiles } from '../../src/host/files/readFiles';
import { openOfficeInNode } from '../../src/host/node';
import { describeRealData, sharedBytes, sharedPath } from '../realdata/sharedData';


/** Seconds and bytes that no workbook of this size may take; the machine of the tests may be busy. */
const MOST_SECONDS = 8;
const MOST_BYTES = 1e9;

/** What must come out of those that hold something of a sales ledger. */
const EXPECTED: Readonly<Record<string, Partial<Outcome>>> = {
  'cn_named_gbk_but_utf8.csv': { kinds: ['sales'], problems: [] },
  'cn_orders_blank_dates_gb18030.csv': { kinds: [], problems: ['R-NO-CUSTOMER-COLUMN'] },
  'excelize_encryptAES.xlsx': { refused: 'encrypted' },
  'poi_xlsx-corrupted.xlsx': { refused: 'corrupted' },
  'poi_sheetProtection_allLocked.xlsx': { problems: ['R-EMPTY'] },
};

describeRealData('workbooks of other projects', () => {
  const names = readdirSync(sharedPath('xlsx_fixtures'));

  test('there are at least fifty workbooks', () => expect(names.length).toBeGreaterThan(50));

  describe.each(names)('%s', (name) => {
    test('is read with a result or a precise reason, in good time and memory', async () => {
      const start = performance.now();
      const before = process.memoryUsage().rss;
      const outcome = await read(name);
      const seconds = (performance.now() - start) / 1000;
      expect(process.memoryUsage().rss - before).toBeLessThan(MOST_BYTES);
      expect(seconds).toBeLessThan(MOST_SECONDS);
      if (EXPECTED[name]) expect(outcome).toMatchObject(EXPECTED[name]);
      if ('refused' in outcome) expect(outcome.refused).toMatch(/^[a-zA-Z]+$/);
      else {
        // Every sheet is used, or listed with why it is not; without sales the reason is said.
        expect(outcome.kinds.length + outcome.unused.length).toBeGreaterThan(0);
        if (!outcome.kinds.includes('sales')) expect(outcome.problems.length).toBeGreaterThan(0);
        expect(outcome.unbalanced).toEqual([]);
      }
    }, 60_000);
  });
});

type Outcome = { readonly refused: string } | { readonly kinds: readonly string[]; readonly unused: readonly string[]; readonly problems: readonly string[]; readonly unbalanced: readonly string[] };

async function read(name: string): Promise<Outcome> {
  try {
    const workbook = await readFiles([{ path: name, bytes: sharedBytes('xlsx_fixtures', name) }]);
    const office = openOfficeInNode(workbook);
    const port = { run: office.Excel.run.bind(office.Excel), supports: () => true };
    const { summary } = await checkData({ port, language: 'en-US', today: dayOf(2024, 3, 15) });
    return {
      kinds: summary.sources.map((source) => source.kind),
      unused: summary.unused.map((sheet) => sheet.reason),
      problems: summary.problems.map((problem) => problem.code),
      unbalanced: Object.entries(summary.rows).flatMap(([kind, rows]) => (rows.read === rows.usable + rows.rejected + rows.outOfScope ? [] : [kind])),
    };
  } catch (error) {
    if (error instanceof HostFileError) return { refused: error.code };
    throw error;
  }
}
