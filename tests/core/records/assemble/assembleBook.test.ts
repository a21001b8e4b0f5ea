import fc from 'fast-check';
import { assembleBook } from '../../../../src/core/records';
import { minorToDecimal } from '../../../../src/core/values/minor';
import { minorAt, sumOf } from '../../../../src/core/values/minorColumn';
import { textAt, type CellInput } from '../../../../src/core/tables/columns';
import { NO_DAY } from '../../../../src/core/values/civilDay';
import type { Book } from '../../../../src/core/records';
import { bookOfRows, proposalOf, readRows } from '../readPlain';

function amounts(book: Book): string[] {
  return Array.from({ length: book.sales.length }, (_, i) => minorToDecimal(minorAt(book.sales.amount, i), book.sales.amount.scale));
}

function names(book: Book): (string | null)[] {
  return Array.from(book.sales.customer, (c) => (c < 0 ? null : book.customers.ids[c]!));
}

describe('customers of a book', () => {
  test('are the customer sheet rows, then those only the ledger knows, by id in any written form', () => {
    const book = bookOfRows(
      { kind: 'sales', fields: ['date', 'customerId', 'customerName', 'amount'], rows: [[45322, 'ｃ1 ', 'Acme', 1], [45322, 'C3', 'Third', 1], [45322, '', '', 1]] },
      { kind: 'customers', fields: ['customerId', 'customerName', 'industry', 'firstDeal', 'creditLimit'], rows: [['C1', 'ACME Ltd', 'Trade', '2020-05-01', 5000], ['C2', 'Second', '', '', '']] },
    );
    expect(book.customers.ids).toEqual(['C1', 'C2', 'C3']);
    expect(book.customers.names).toEqual(['ACME Ltd', 'Second', 'Third']);
    expect([...book.customers.inSheet]).toEqual([1, 1, 0]);
    expect([...book.customers.sheet]).toEqual([1, 1, -1]);
    expect([...book.customers.row]).toEqual([2, 3, -1]);
    expect(textAt(book.customers.text.get('industry')!, 0)).toBe('Trade');
    expect(textAt(book.customers.text.get('industry')!, 2)).toBeNull();
    expect(book.customers.firstDeal[1]).toBe(NO_DAY);
    expect(book.customers.creditLimit!.known[0]).toBe(1);
    expect(names(book)).toEqual(['C1', 'C3', null]);
  });

  test('of a ledger without ids are found by their name where one customer alone bears it', () => {
    const book = bookOfRows(
      { kind: 'customers', fields: ['customerId', 'customerName', 'phone', 'contact'], rows: [['C1', '上海机械有限公司', '', ''], ['C2', '双胞', '', ''], ['C3', '双胞', '', '']] },
      { kind: 'sales', fields: ['date', 'customerName', 'amount'], rows: [[45322, '上海机械 有限公司', 1], [45322, '双胞', 1], [45322, '新客', 1]] },
    );
    expect(names(book)).toEqual(['C1', '双胞', '新客']);
    expect(book.customers.length).toBe(5);
    expect(book.intake[1]!.warnedBy).toEqual({ 'W-NAME-NOT-UNIQUE': 1 });
  });

  test('known by name only take the id that the ledger gives with their name', () => {
    const book = bookOfRows(
      { kind: 'customers', fields: ['customerName', 'phone', 'contact'], rows: [['ACME', '1', ''], ['Twin', '2', '']] },
      { kind: 'sales', fields: ['date', 'customerId', 'customerName', 'amount'], rows: [[45322, '7', 'acme', 1], [45322, '8', 'Twin', 1], [45322, '9', 'TWIN', 1]] },
    );
    expect(book.customers.ids).toEqual(['7', 'Twin', '8', '9']);
    expect(names(book)).toEqual(['7', '8', '9']);
  });

  test('repeated in the sheet are one, the first filled value of each column counts', () => {
    const book = bookOfRows({ kind: 'customers', fields: ['customerId', 'customerName', 'phone', 'email'], rows: [['C1', 'A', '', 'a@x.example'], ['c1', 'B', '010-1', 'b@x.example']] });
    expect(book.customers.length).toBe(1);
    expect([textAt(book.customers.text.get('phone')!, 0), textAt(book.customers.text.get('email')!, 0), book.customers.names[0]]).toEqual(['010-1', 'a@x.example', 'A']);
    expect(book.intake[0]!.warnedBy).toEqual({ 'W-CUSTOMER-REPEATED': 1 });
    expect(book.intake[0]!.issues[0]).toMatchObject({ row: 3, value: 'c1' });
  });

  test('may be called __proto__ or constructor (T10)', () => {
    const book = bookOfRows({ kind: 'sales', fields: ['date', 'customerName', 'amount'], rows: [[45322, '__proto__', 1], [45322, 'constructor', 2], [45322, '__proto__', 3]] });
    expect(names(book)).toEqual(['__proto__', 'constructor', '__proto__']);
    expect(book.customers.length).toBe(2);
  });

  test('of rejected rows only are not customers', () => {
    const book = bookOfRows({ kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [['13/2/2015', 'A', 1], ['2/13/2015', 'B', 1], ['1/2/2015', 'C', 1], ['soon', 'D', 1]] });
    expect(book.customers.ids).toEqual(['A', 'B']);
  });
});

describe('money of a book', () => {
  test('is quantity x unit price, rounded once a line half away from zero, where no amount column is', () => {
    const book = bookOfRows({ kind: 'sales', fields: ['date', 'customerId', 'quantity', 'unitPrice', 'discount'], rows: [[45322, 'C', 1.5, 2.55, ''], [45322, 'C', -1.5, 2.55, ''], [45322, 'C', 3, 0.15, 0.15], [45322, 'C', 10, 7.7, '15%']] });
    expect(amounts(book)).toEqual(['3.83', '-3.83', '0.38', '65.45']);
    expect(book.sales.amountHeader).toBeNull();
  });

  test('is one scale over sheets, and a computed amount does not depend on how the ledger is split', () => {
    const fields = ['date', 'customerId', 'quantity', 'unitPrice'];
    const rows: CellInput[][] = [[45322, 'C', 1.5, 2.55], [45322, 'C', 1, 1.005]];
    const one = bookOfRows({ kind: 'sales', fields, rows });
    const two = bookOfRows({ kind: 'sales', fields, rows: [rows[0]!] }, { kind: 'sales', fields, rows: [rows[1]!] });
    expect(amounts(two)).toEqual(amounts(one));
    expect(amounts(one)).toEqual(['3.825', '1.005']);
  });

  test('has cost from the cost column, else unit cost x quantity, else amount less gross profit', () => {
    const cost = (fields: readonly string[], row: readonly CellInput[]) => {
      const { sales } = bookOfRows({ kind: 'sales', fields: ['date', 'customerId', 'quantity', 'amount', ...fields], rows: [[45322, 'C', 3, 100, ...row]] });
      return sales.cost ? [minorToDecimal(minorAt(sales.cost, 0), sales.cost.scale), sales.costKnown![0]] : null;
    };
    expect(cost(['cost', 'unitCost', 'grossProfit'], [60.5, 1, 1])).toEqual(['60.50', 1]);
    expect(cost(['unitCost', 'grossProfit'], [20.125, 1])).toEqual(['60.375', 1]);
    expect(cost(['grossProfit'], [39.5])).toEqual(['60.50', 2]);
    expect(cost(['cost'], [''])).toEqual(['0.00', 0]);
    expect(cost([], [])).toBeNull();
  });

  test('stays exact beyond the doubles (M13)', () => {
    const book = bookOfRows({ kind: 'sales', fields: ['date', 'customerId', 'amount', 'grossProfit'], rows: [[45322, 'C', '90071992547409930.01', 0.01], [45322, 'C', 0.01, 0]] });
    expect(amounts(book)).toEqual(['90071992547409930.01', '0.01']);
    expect(minorToDecimal(sumOf(book.sales.amount), 2)).toBe('90071992547409930.02');
    expect(minorToDecimal(sumOf(book.sales.cost!), 2)).toBe('90071992547409930.01');
  });
});

describe('the other kinds', () => {
  test('arrive with their columns, customers resolved over all sheets', () => {
    const book = bookOfRows(
      { kind: 'sales', fields: ['date', 'customerId', 'customerName', 'amount'], rows: [[45322, 'C1', 'ACME', 1]] },
      { kind: 'receivables', fields: ['invoiceNo', 'customerId', 'invoiceDate', 'dueDate', 'amount', 'residual'], rows: [['I1', 'C1', 45322, 45352, 100, 40.5], ['I2', 'C9', 45322, '', 7.125, '']] },
      { kind: 'payments', fields: ['date', 'customerName', 'amount', 'invoiceNo'], rows: [[45330, 'acme', 59.5, 'I1']] },
      { kind: 'interactions', fields: ['date', 'customerId', 'kind', 'content', 'solvedDate'], rows: [[45330, 'C1', 'visit', 'talk', '']] },
      { kind: 'survey', fields: ['date', 'customerId', 'score', 'scale'], rows: [[45330, 'C1', 4.5, 5], [45330, 'C1', '', 5]] },
      { kind: 'stages', fields: ['customerId', 'stage', 'enteredDate'], rows: [['C1', 'Proposal', 45330], ['C1', '', 45330]] },
      { kind: 'orders', fields: ['orderNo', 'date', 'customerId', 'ordered', 'shipped'], rows: [['O1', 45322, 'C1', 5, 2.5]] },
    );
    expect(book.customers.ids).toEqual(['C1', 'C9']);
    expect(book.receivables!.amount.scale).toBe(3);
    expect([...book.receivables!.residual!.data]).toEqual([40500, 0]);
    expect([...book.receivables!.residualKnown!]).toEqual([1, 0]);
    expect([...book.payments!.customer]).toEqual([0]);
    expect(textAt(book.interactions!.kind, 0)).toBe('visit');
    expect([...book.survey!.score]).toEqual([4.5, NaN]);
    expect([...book.survey!.scale!]).toEqual([5, 5]);
    expect([book.stages!.length, textAt(book.stages!.stage, 0)]).toEqual([1, 'Proposal']);
    expect(book.orders!.shipped).toMatchObject({ scale: 1 });
    expect([...book.orders!.sheet]).toEqual([6]);
    expect(book.intake[5]!.rejectedBy).toEqual({ 'E-STAGE-EMPTY': 1 });
  });

  test('are null where no sheet has them, and a book without sheets is empty', () => {
    const book = assembleBook([]);
    expect([book.receivables, book.payments, book.interactions, book.survey, book.stages, book.orders]).toEqual([null, null, null, null, null, null]);
    expect([book.sales.length, book.customers.length, book.intake]).toEqual([0, 0, []]);
  });
});

describe('a ledger split over sheets', () => {
  const fields = ['orderNo', 'date', 'customerId', 'customerName', 'quantity', 'unitPrice', 'unitCost'];
  const row = fc.tuple(
    fc.constantFrom<CellInput>('A1', 'A2', '', 7),
    fc.constantFrom<CellInput>(45322, '2024-02-29', '20240301'),
    fc.constantFrom<CellInput>('C1', 'c1', 'Ｃ２', '', 17850),
    fc.constantFrom<CellInput>('ACME', 'acme', '上海 机械', ''),
    fc.integer({ min: -50, max: 50 }).map((v) => v / 4),
    fc.integer({ min: 0, max: 999999 }).map((v) => v / 1000),
    fc.constantFrom<CellInput>('', 0, 1.25, 3.1416),
  );
  const view = (book: Book) =>
    Array.from({ length: book.sales.length }, (_, i) => [
      textAt(book.sales.orderNo, i), book.sales.date[i], book.sales.customer[i]! < 0 ? null : book.customers.ids[book.sales.customer[i]!],
      minorToDecimal(minorAt(book.sales.amount, i), book.sales.amount.scale), minorToDecimal(minorAt(book.sales.cost!, i), book.sales.cost!.scale), book.sales.costKnown![i],
    ].join('|'));

  test('gives the same lines, customers and sums as one sheet (I13)', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat(30), (rows, cut) => {
        const one = bookOfRows({ kind: 'sales', fields, rows });
        const two = bookOfRows({ kind: 'sales', fields, rows: rows.slice(0, cut) }, { kind: 'sales', fields, rows: rows.slice(cut) });
        expect(view(two)).toEqual(view(one));
        expect([...two.customers.ids].sort()).toEqual([...one.customers.ids].sort());
        expect(two.intake.reduce((sum, s) => sum + s.read, 0)).toBe(one.intake[0]!.read);
      }),
      { numRuns: 200 },
    );
  });

  test('has the same lines in any order of its rows (I11)', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat(), (rows, turn) => {
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        const lower = (lines: readonly string[]) => lines.map((l) => l.normalize('NFKC').toLowerCase()).sort();
        expect(lower(view(bookOfRows({ kind: 'sales', fields, rows: turned })))).toEqual(lower(view(bookOfRows({ kind: 'sales', fields, rows }))));
      }),
      { numRuns: 200 },
    );
  });

  test('can be read in different chunks', () => {
    const rows: CellInput[][] = Array.from({ length: 50 }, (_, i) => [`A${i}`, 45322 + i, `C${i % 7}`, '', i, 1.5, 1]);
    const proposal = proposalOf('sales', fields);
    expect(assembleBook([readRows(proposal, rows, 7)])).toEqual(assembleBook([readRows(proposal, rows)]));
  });
});
