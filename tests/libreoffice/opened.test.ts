import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSummary } from '../../src/app/buildSummary';
import { insertTemplate } from '../../src/app/insertTemplate';
import { LANGUAGES } from '../../src/core/locales/language';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { minorToNumber, subMinor } from '../../src/core/values/minor';
import { openFiles } from '../../src/host/files/files.node';
import { writeXlsx } from '../../src/host/files/xlsx/write/writeXlsx';
import type { Sheet } from '../../src/host/model/sheet';
import type { Workbook } from '../../src/host/model/workbook';
import { sampleWorkbook } from '../app/sampleWorkbook';
import { openWorkbook } from '../excel/openWorkbook';

/** What LibreOffice makes of our workbooks. It takes half a minute and a program of 300 MB, so it is asked for: CLIENTELE_LIBREOFFICE=soffice npx jest tests/libreoffice */
const LIBREOFFICE = process.env['CLIENTELE_LIBREOFFICE'];
const today = dayOf(2024, 3, 15);
const folder = mkdtempSync(join(tmpdir(), 'clientele-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every sheet as comma separated text, as shown. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

interface Opened {
  /** As LibreOffice saved it again, read by our own reader. */
  readonly saved: Workbook;
  /** The text of each sheet by its file's name. */
  readonly texts: ReadonlyMap<string, string>;
}

async function opened(name: string, workbook: Workbook): Promise<Opened> {
  const [source, out] = [join(folder, `${name}.xlsx`), join(folder, name)];
  await writeFile(source, await writeXlsx(workbook));
  const convert = (to: string): unknown => execFileSync(LIBREOFFICE!, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', out, source], { stdio: 'ignore' });
  convert(ALL_SHEETS);
  const texts = new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));
  convert('xlsx:Calc MS Excel 2007 XML');
  return { saved: await openFiles([join(out, `${name}.xlsx`)]), texts };
}

/** What a spreadsheet shows where something is wrong. */
const WRONG = /#REF!|#NAME\?|#VALUE!|#DIV\/0!|#N\/A|Err:\d+|###/u;
const wrongIn = (texts: Opened['texts']): string[] => Array.from(texts, ([file, text]) => `${file}: ${WRONG.exec(text)?.[0] ?? ''}`).filter((found) => !found.endsWith(': '));
const tablesOf = ({ sheets }: Workbook): string[] => sheets.flatMap(({ tables }) => tables.map(({ name, range: { rows, columns } }) => `${name} ${rows} x ${columns}`)).sort();
const cellsOf = ({ cells }: Sheet, { row, column, rows, columns }: Sheet['pivotTables'][number]['range']): unknown[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => cells.value(row + r, column + c)));

function tests(): void {
  it.each(LANGUAGES)('shows the built workbook (%s) without an error, its tables as tables, and its PivotTables with the totals of the ledger', async (language) => {
    const book = await sampleWorkbook(language, {}, { customers: 20, years: 1 });
    const { analysis } = await buildSummary({ port: book.port, language, settings: DEFAULT_SETTINGS, today });
    const { saved, texts } = await opened(`summary-${language}`, book.workbook);
    expect(texts.size).toBeGreaterThan(40);
    expect(wrongIn(texts)).toEqual([]);
    expect(tablesOf(saved)).toEqual(tablesOf(book.workbook));
    const { totals, scale, customers } = analysis;
    const named = minorToNumber(subMinor(totals.revenue, totals.noCustomerRevenue), scale);
    const orders = Array.from(customers.orders).reduce((sum, count) => sum + count, 0);
    const board = saved.sheets.find(({ pivotTables }) => pivotTables.length > 0)!;
    const last = new Map(board.pivotTables.map((pivot) => [pivot.name, cellsOf(board, pivot.range).at(-1)!.filter((cell) => typeof cell === 'number')]));
    expect(last.get('Clientele_PivotByType')).toEqual([expect.closeTo(named, 6), orders]);
    expect(last.get('Clientele_PivotByRegion')).toEqual([expect.closeTo(named, 6), totals.customers]);
    expect(last.get('Clientele_PivotByClass')!.at(-1)).toBe(totals.customers);
    expect(last.get('Clientele_PivotByPerson')!.at(-1)).toBeCloseTo(minorToNumber(totals.revenue, scale), 6);
  });

  it.each(LANGUAGES)('keeps the drop-downs, tables, hints and marks of the template (%s)', async (language) => {
    const book = await openWorkbook([{ name: 'x', rows: [['x']] }]);
    await insertTemplate(book.port, { language, today });
    const { saved, texts } = await opened(`template-${language}`, book.workbook);
    expect(wrongIn(texts)).toEqual([]);
    expect(tablesOf(saved)).toEqual(tablesOf(book.workbook));
    const lists = ({ sheets }: Workbook): number[] => sheets.map(({ dataValidations }) => dataValidations.filter(({ rule }) => rule.type === 'List').length);
    expect(lists(saved)).toEqual(lists(book.workbook));
    expect(Math.max(...lists(saved))).toBeGreaterThan(5);
    const marks = ({ sheets }: Workbook): boolean[] => sheets.map(({ conditionalFormats }) => conditionalFormats.length > 0);
    expect(marks(saved)).toEqual(marks(book.workbook));
  });
}

if (LIBREOFFICE === undefined) {
  console.warn('LibreOffice: not run, CLIENTELE_LIBREOFFICE does not name it.');
  it('needs LibreOffice, which nobody has named', () => expect(process.env['CLIENTELE_LIBREOFFICE']).toBeUndefined());
} else describe('LibreOffice', tests);
