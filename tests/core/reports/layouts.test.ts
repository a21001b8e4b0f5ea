import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/locales/language';
import { buildReports } from '../../../src/core/reports/registry';
import type { SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { brokenRules } from '../sheets/layoutRules';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from './smallBook';

function problems(layouts: readonly SheetLayout[]): string[] {
  return layouts.flatMap((layout) => brokenRules(layout).map((problem) => `${layout.key}: ${problem}`));
}

test.each(LANGUAGES)('every sheet of a small book in %s keeps the rules of a sheet', (language) => {
  expect(problems(buildReports(inputOf(SMALL_SHEETS, language)))).toEqual([]);
  expect(problems(buildReports(inputOf(SALES_ONLY, language)))).toEqual([]);
});

test('random books give sheets that keep the rules: no overlap, no NaN, no undefined, no torn table', () => {
  const start = serial('2023-01-01');
  const sale = fc.tuple(
    fc.integer({ min: 0, max: 480 }).map((days) => start + days),
    fc.option(fc.constantFrom('1', '2', '3', '4', '5', '6'), { freq: 20 }),
    fc.option(fc.string({ minLength: 1, maxLength: 12 }), { freq: 5 }),
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100) }, { weight: 1, arbitrary: fc.integer({ min: -90000, max: 0 }) }),
    fc.option(fc.integer({ min: 0, max: 90000 })),
  );
  const customer = fc.tuple(fc.constantFrom('1', '2', '3', '8', '9'), fc.string({ maxLength: 60 }), fc.option(fc.constantFrom('东', '西')));
  const invoice = fc.tuple(fc.constantFrom('1', '2', '9'), fc.integer({ min: 0, max: 480 }).map((days) => start + days), fc.integer({ min: -5000, max: 90000 }));
  fc.assert(
    fc.property(
      fc.array(sale, { minLength: 1, maxLength: 60 }),
      fc.array(customer, { maxLength: 6 }),
      fc.array(invoice, { maxLength: 6 }),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('month', 'quarter', 'last12m', 'last30'),
      fc.constantFrom('dynamic', 'fixed'),
      (sales, customers, invoices, language, period, mode) => {
        const sheets: PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerId', 'orderNo', 'amount', 'cost'], rows: sales }];
        if (customers.length > 0) sheets.push({ kind: 'customers', fields: ['customerId', 'customerName', 'region'], rows: customers });
        if (invoices.length > 0) sheets.push({ kind: 'receivables', fields: ['customerId', 'invoiceDate', 'amount'], rows: invoices });
        const input = inputOf(sheets, language, { period, abc: { ...DEFAULT_SETTINGS.abc, mode } });
        expect(problems(buildReports(input))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('amounts too wide for a grid column are joined over more, never shown as ####', () => {
  const sheets: PlainSheet[] = [
    { kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[serial('2024-03-02'), '1', 123456789012], [serial('2024-04-02'), '2', 987654321098]] },
  ];
  const layouts = buildReports(inputOf(sheets));
  expect(problems(layouts)).toEqual([]);
});

test('the customer list stands at A1 with its header frozen and every class list has its table below the head', () => {
  const layouts = new Map(buildReports(inputOf(SMALL_SHEETS)).map((layout) => [layout.key, layout]));
  const customers = layouts.get('customers');
  expect(customers?.tables[0]?.area).toMatchObject({ row: 0, column: 0, rows: 8 });
  expect(customers?.freeze).toEqual({ rows: 1, columns: 1 });
  expect(customers?.merges).toEqual([]);
  const churned = layouts.get('class.churned');
  const head = churned?.tables[0]?.area.row ?? 0;
  expect(head).toBeGreaterThan(0);
  expect(churned?.freeze).toEqual({ rows: head + 1, columns: 1 });
  expect(churned?.print.titleRows).toEqual([head, head]);
});

test('a link to a customer leads to its row in the customer list', () => {
  const layouts = buildReports(inputOf(SMALL_SHEETS));
  const list = layouts.find((layout) => layout.key === 'customers');
  const idColumn = list?.tables[0]?.keyColumn ?? -1;
  const links = layouts.flatMap((layout) => layout.links).flatMap(({ target }) => (target.to === 'customer' ? [target] : []));
  expect(links.length).toBeGreaterThan(7);
  for (const { id, listRow } of links) expect(list?.values[0]?.values[listRow]?.[idColumn]).toBe(id);
});
