import { insertSample } from '../../src/app/insertSample';
import { findSources } from '../../src/app/readBook';
import { dayOf } from '../../src/core/values/civilDay';
import type { ExcelPort } from '../../src/excel/port';
import { newWorkbook } from '../../src/host/model/workbook';
import { openOfficeInNode } from '../../src/host/node';

const today = dayOf(2024, 3, 15);

describe('the sample in the user’s workbook', () => {
  it('adds sheets that are recognised, beside what stands there, under names that are free', async () => {
    const workbook = newWorkbook('Customers');
    workbook.sheets[0]!.cells.setValue(0, 0, 'mine');
    const office = openOfficeInNode(workbook, { payloadLimitBytes: 5 * 1024 * 1024 });
    const port: ExcelPort = { run: (batch) => office.Excel.run(batch), supports: () => true };
    await insertSample(port, { language: 'en-US', today });

    const names = workbook.sheets.map((sheet) => sheet.name).filter((name) => name !== '_clientele');
    expect(names).toHaveLength(11);
    expect(names.slice(0, 2)).toEqual(['Customers', 'Customers (2)']);
    expect(workbook.sheets[0]!.cells.value(0, 0)).toBe('mine');
    const { recognition } = await findSources(port, null);
    expect(recognition.problems).toEqual([]);
    expect(new Set(recognition.sheets.map((sheet) => sheet.kind))).toEqual(
      new Set(['customers', 'sales', 'receivables', 'payments', 'orders', 'interactions', 'survey', 'stages', 'events', 'expenses']),
    );
    const sales = recognition.sheets.find((sheet) => sheet.kind === 'sales')!;
    expect(sales.tableName === null || sales.tableName.length > 0).toBe(true);
    expect(sales.lastDataRow - sales.firstDataRow).toBeGreaterThan(10_000);
  });
});
