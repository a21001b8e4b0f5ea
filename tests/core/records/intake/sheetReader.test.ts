import fc from 'fast-check';
import { createSheetReader } from '../../../../src/core/records';
import { dayOf, isoOf, NO_DAY, type CivilDay } from '../../../../src/core/values/civilDay';
import { textAt, type CellInput } from '../../../../src/core/tables/columns';
import { proposalOf, readRows } from '../readPlain';

const SALES = ['orderNo', 'date', 'customerName', 'amount'] as const;

function sales(rows: readonly (readonly CellInput[])[], fields: readonly string[] = SALES) {
  return readRows(proposalOf('sales', fields), rows);
}

function codes(rows: readonly (readonly CellInput[])[], fields: readonly string[] = SALES): Record<string, number> {
  const { intake } = sales(rows, fields);
  return { ...intake.rejectedBy, ...intake.outOfScopeBy };
}

describe('reading a sheet', () => {
  test('keeps good rows as typed columns with their sheet row', () => {
    const sheet = sales([
      ['A1', 45322, 'ACME', 12.5],
      ['', '', '', ''],
      ['A2', '2024-02-01', '', '¥1,000'],
    ]);
    expect(sheet.length).toBe(2);
    expect([...sheet.row]).toEqual([2, 4]);
    expect(isoOf(sheet.dates.get('date')![0]! as CivilDay)).toBe('2024-01-31');
    expect(textAt(sheet.texts.get('orderNo')!, 1)).toBe('A2');
    expect(textAt(sheet.texts.get('customerName')!, 1)).toBeNull();
    expect(sheet.decimals.get('amount')).toMatchObject({ scale: 1, big: null });
    expect([...sheet.decimals.get('amount')!.data]).toEqual([125, 10000]);
    expect(sheet.intake).toMatchObject({ read: 2, rejectedBy: {}, outOfScopeBy: {}, issues: [], columns: { amount: 'amount' }, columnIndexes: { amount: 3 } });
  });

  test.each<[string, CellInput[]]>([
    ['E-DATE-EMPTY', ['A', '', 'X', 1]],
    ['E-DATE-TEXT', ['A', 'soon', 'X', 1]],
    ['E-DATE-RANGE', ['A', 3, 'X', 1]],
    ['E-DATE-ERROR', ['A', '#VALUE!', 'X', 1]],
    ['E-AMOUNT-EMPTY', ['A', 45322, 'X', '']],
    ['E-AMOUNT-EMPTY', ['A', 45322, 'X', '-']],
    ['E-AMOUNT-TEXT', ['A', 45322, 'X', '免费']],
    ['E-AMOUNT-TEXT', ['A', 45322, 'X', true]],
    ['E-AMOUNT-ERROR', ['A', 45322, 'X', '#N/A']],
    ['X-TOTAL-ROW', ['合 计', '', '', 100]],
    ['X-TOTAL-ROW', ['', '小计：', '', 100]],
    ['X-TOTAL-ROW', ['', '', 'Grand Total', 100]],
    ['X-TOTAL-ROW', ['', '', '华东 汇总', 100]],
    ['X-TOTAL-ROW', ['East Total', '', '', 100]],
    ['X-HEADER-ROW', ['orderNo', 'date', 'customerName', 'amount']],
  ])('gives %s to the row %j', (code, row) => {
    expect(codes([['A0', 45322, 'X', 1], row])).toEqual({ [code]: 1 });
  });

  test('does not reject a line without customer, nor take a customer called Total for a total', () => {
    expect(codes([['A', 45322, '', 1], ['A', 45322, 'Total', 1], ['A', 45322, '合计', 1]])).toEqual({});
  });

  test('lists each problem with its row, column, field and value, up to the cap, and counts the rest', () => {
    const rows = Array.from({ length: 7 }, (_, i) => ['A', `bad ${i}`, 'X', 1]);
    const { intake } = readRows(proposalOf('sales', SALES), rows, 3, { issueCap: 5 });
    expect(intake.issues).toHaveLength(5);
    expect(intake.issues[1]).toEqual({ code: 'E-DATE-TEXT', row: 3, column: 1, field: 'date', value: 'bad 1' });
    expect(intake).toMatchObject({ read: 7, rejectedBy: { 'E-DATE-TEXT': 7 }, issuesNotListed: 2 });
  });

  test('needs quantity and price where there is no amount column', () => {
    const fields = ['date', 'customerId', 'quantity', 'unitPrice', 'discount'];
    expect(
      codes(
        [
          [45322, 'C', 2, 3, ''], [45322, 'C', '', 3, ''], [45322, 'C', 'x', 3, ''], [45322, 'C', '#N/A', 3, ''], [45322, 'C', 2, '', ''], [45322, 'C', 2, 'x', ''], [45322, 'C', 2, '#N/A', ''],
          [45322, 'C', 2, 3, 'much'], [45322, 'C', 2, 3, 15], [45322, 'C', 2, 3, '15%'], [45322, 'C', 2, 3, 1],
        ],
        fields,
      ),
    ).toEqual({ 'E-QUANTITY-EMPTY': 1, 'E-QUANTITY-TEXT': 1, 'E-QUANTITY-ERROR': 1, 'E-PRICE-EMPTY': 1, 'E-PRICE-TEXT': 1, 'E-PRICE-ERROR': 1, 'E-DISCOUNT-TEXT': 1, 'E-DISCOUNT-RANGE': 1 });
  });

  test('lists a line whose amount is not quantity x price, and stays silent within a hundredth', () => {
    const { intake } = sales([[45322, 'C', 100, 10, 9.99], [45322, 'C', 100, 10, 10], [45322, 'C', 100.01, 10, 10], [45322, 'C', 100.02, 10, 10], [45322, 'C', 5, '', 10]], ['date', 'customerId', 'amount', 'quantity', 'unitPrice']);
    expect(intake.warnedBy).toEqual({ 'W-AMOUNT-DIFFERS': 2 });
    expect(intake.issues.map((i) => [i.row, i.value])).toEqual([[2, '100.00 / 99.90'], [5, '100.02 / 100.00']]);
  });

  test('notes unreadable cells that a row can do without, and long ids that Excel has cut', () => {
    const { intake, decimals, dates } = sales([[45322, 1234567890123456, 1, 'about 5', 'soon', '#REF!']], ['date', 'customerId', 'amount', 'cost', 'dueDate', 'region']);
    expect(intake.warnedBy).toEqual({ 'E-ID-PRECISION': 1, 'W-NUMBER-TEXT': 1, 'W-DATE-TEXT': 1, 'W-CELL-ERROR': 1 });
    expect(intake.rejectedBy).toEqual({});
    expect(decimals.get('cost')!.known[0]).toBe(0);
    expect(dates.get('dueDate')![0]).toBe(NO_DAY);
  });

  test('takes the unit of the header into the amount', () => {
    const sheet = readRows(proposalOf('sales', SALES, { shift: { amount: 4 } }), [['A', 45322, 'X', 1.23456], ['A', 45322, 'X', '2.5']]);
    const amount = sheet.decimals.get('amount')!;
    expect([...amount.data].map((v) => v / 10 ** amount.scale)).toEqual([12345.6, 25000]);
  });

  test('raises the scale with the deepest digits seen and keeps what it had, at any size', () => {
    const sheet = sales([['A', 45322, 'X', 12], ['A', 45322, 'X', 0.125], ['A', 45322, 'X', '123456789012345678.5'], ['A', 45322, 'X', -0.0000004]]);
    const amount = sheet.decimals.get('amount')!;
    expect(amount.scale).toBe(3);
    expect(amount.big!.map(String)).toEqual(['12000', '125', '123456789012345678500', '0']);
  });

  test('drops rows of customers without a key, and totals that stand alone', () => {
    const sheet = readRows(proposalOf('customers', ['serial', 'customerId', 'customerName', 'phone']), [
      [1, 'C1', 'ACME', 13800138000], [2, '', 'Total', '010-1'], [3, '', '', '010-2'], ['', '', '', ''], ['', '', '合计', ''],
    ]);
    expect(sheet.intake).toMatchObject({ read: 4, rejectedBy: { 'E-CUSTOMER-EMPTY': 1 }, outOfScopeBy: { 'X-TOTAL-ROW': 1 } });
    expect(textAt(sheet.texts.get('phone')!, 0)).toBe('13800138000');
  });

  test('accepts a receivable by its due date alone', () => {
    const sheet = readRows(proposalOf('receivables', ['customerId', 'invoiceDate', 'dueDate', 'residual']), [['C', '', 45322, 5], ['C', '', '', 5], ['C', 45322, '', '']]);
    expect(sheet.intake.rejectedBy).toEqual({ 'E-DATE-EMPTY': 1, 'E-AMOUNT-EMPTY': 1 });
    expect([sheet.dates.get('invoiceDate')![0], sheet.length]).toEqual([NO_DAY, 1]);
  });

  test('refuses chunks that do not fit together, and use after the end', () => {
    const reader = createSheetReader(proposalOf('sales', SALES));
    expect(() => reader.addChunk(2, [{ firstColumn: 0, values: [['A', 1, 'X']] }])).toThrow(/column 3 \(amount\)/);
    reader.addChunk(5, [{ firstColumn: 0, values: [['A', 45322]] }, { firstColumn: 2, values: [['X', 1]] }]);
    expect(() => reader.addChunk(5, [{ firstColumn: 0, values: [['A', 45322, 'X', 1]] }])).toThrow(RangeError);
    expect(() => reader.addChunk(9, [{ firstColumn: 0, values: [['A', 1]] }, { firstColumn: 2, values: [] }])).toThrow(RangeError);
    reader.finish();
    expect(() => reader.finish()).toThrow(RangeError);
    expect(() => reader.addChunk(20, [])).toThrow(RangeError);
  });
});

describe('day and month of slash dates (DT4)', () => {
  const days = (texts: readonly string[], options?: { dateOrder: 'dmy' | 'mdy' }) => {
    const sheet = readRows(proposalOf('sales', ['date', 'customerId', 'amount']), texts.map((t) => [t, 'C', 1]), 2, options);
    return { iso: [...sheet.dates.get('date')!].map((d) => isoOf(d as CivilDay)), intake: sheet.intake };
  };

  test('follow the rows of the column that can tell', () => {
    expect(days(['01/02/2015', '13/02/2015']).iso).toEqual(['2015-02-01', '2015-02-13']);
    expect(days(['01/02/2015', '02/13/2015']).iso).toEqual(['2015-01-02', '2015-02-13']);
  });

  test('follow the way of writing that is told, with a note, where no row can tell', () => {
    const { iso, intake } = days(['01/02/2015', '03/04/2015'], { dateOrder: 'dmy' });
    expect(iso).toEqual(['2015-02-01', '2015-04-03']);
    expect(intake.warnedBy).toEqual({ 'W-DATE-ASSUMED': 1 });
    expect(days(['2015/02/01', '01/01/2015']).intake.warnedBy).toEqual({});
  });

  test('are rejected where the column proves both orders, but for the rows that tell themselves', () => {
    const { iso, intake } = days(['13/02/2015', '02/13/2015', '01/02/2015', '2015-03-01']);
    expect(iso).toEqual(['2015-02-13', '2015-02-13', '2015-03-01']);
    expect(intake).toMatchObject({ read: 4, rejectedBy: { 'E-DATE-ORDER': 1 } });
    expect(intake.issues).toMatchObject([{ code: 'W-DATE-MIXED', row: 1, value: '1/1/1' }, { code: 'E-DATE-ORDER', row: 4, value: '1/2/2015' }]);
  });

  test('are rejected one by one where a single row contradicts a ruling order', () => {
    const many = Array.from({ length: 40 }, (_, i) => `1/${13 + (i % 15)}/2015`);
    const { iso, intake } = days([...many, '20/1/2015', '3/4/2015']);
    expect(iso).toHaveLength(41);
    expect(iso.at(-1)).toBe('2015-03-04');
    expect(intake.rejectedBy).toEqual({ 'E-DATE-ORDER': 1 });
  });

  test('use the proof of the sheet other date columns', () => {
    const sheet = readRows(proposalOf('sales', ['date', 'shipDate', 'customerId', 'amount']), [['01/02/2015', '15/02/2015', 'C', 1]]);
    expect([...sheet.dates.get('date')!]).toEqual([dayOf(2015, 2, 1)]);
    expect(sheet.intake.warnedBy).toEqual({});
  });
});

describe('chunks', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<CellInput>('', 'x', '合计', '1/2/2015', '13/2/2015', '2015-03-01', '#N/A', 45322, 'ACME', 'acme ') },
    { weight: 2, arbitrary: fc.double({ noNaN: true }).map((v): CellInput => v) },
    { weight: 1, arbitrary: fc.constantFrom<CellInput>(null, true, '¥1,234.5', 1e300, 0.1) },
  );
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 40 });

  test('of any size give what the whole at once gives, and every row ends in one bucket (I01)', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (data, size) => {
        const whole = readRows(proposalOf('sales', SALES), data, 1000);
        const parts = readRows(proposalOf('sales', SALES), data, size);
        expect(parts).toEqual(whole);
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
        const { intake } = whole;
        expect(intake.read).toBe(whole.length + sum(intake.rejectedBy) + sum(intake.outOfScopeBy));
        const total = (cells: readonly CellInput[]) => cells.every((c) => c === '' || c === null);
        expect(intake.read).toBe(data.filter((r) => !total(r)).length);
      }),
      { numRuns: 300 },
    );
  });
});
