/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openOfficeInPage } from '../../src/host/browser';
import { newWorkbook } from '../../src/host/model/workbook';

/** Loads the client into the page as a script tag does. */
function loadClient(): void {
  const file = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');
  window.eval(readFileSync(file, 'utf8'));
}

describe('a page', () => {
  test('without the client is told so', () => {
    expect(() => openOfficeInPage(newWorkbook())).toThrow('not loaded');
  });

  test('with the client runs batches on the embedded workbook, and another workbook can take its place', async () => {
    loadClient();
    const first = openOfficeInPage(newWorkbook('First'));
    const info = await Office.onReady();
    expect(info.host).toBe('Excel');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
    const names = (): Promise<string[]> =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map((sheet) => sheet.name);
      });
    expect(await names()).toEqual(['First']);
    openOfficeInPage(newWorkbook('Second'));
    expect(await names()).toEqual(['Second']);
    expect(first.workbook.sheets[0]?.name).toBe('First');
  });
});
