import { readMappingDocument, recognise } from '../../../../src/core/records';
import { sampleOf } from '../sharedData';

const rows = [['Report', '', '', ''], ['', '', '', ''], ['When', 'Who', 'How much', 'Bill no.'], [45322, 'ACME', 5, 'B1']];
const samples = [sampleOf('Data', rows), sampleOf('客户', [['客户ID', '客户名称', '联系人', '电话'], ['C1', 'ACME', 'X', '1']])];

describe('a mapping by hand', () => {
  test('is followed as given; sheets it does not name are recognised', () => {
    const { sheets, problems } = recognise(samples, { Data: { kind: 'sales', headerRow: 3, columns: { date: 'When', customerName: 'Who', amount: 'How much', orderNo: 'bill no' } } });
    expect(problems).toEqual([]);
    expect(sheets.map((s) => [s.sheetName, s.kind, s.headerRow])).toEqual([['Data', 'sales', 3], ['客户', 'customers', 1]]);
    expect(sheets[0]).toMatchObject({ confidence: 1, readColumns: [0, 1, 2, 3] });
    expect(sheets[0]!.columns.map((c) => [c.field, c.column, c.header, c.reason])).toEqual([['date', 0, 'When', 'mapping'], ['customerName', 1, 'Who', 'mapping'], ['amount', 2, 'How much', 'mapping'], ['orderNo', 3, 'Bill no.', 'mapping']]);
  });

  test('finds the header row by the given names, and the columns where only the kind is given', () => {
    expect(recognise(samples, { Data: { kind: 'sales', columns: { date: 'When', customerName: 'Who', amount: 'How much' } } }).sheets[0]!.headerRow).toBe(3);
    expect(recognise([sampleOf('x', [['日期', '客户名称', '金额'], [45322, 'A', 1]])], { x: { kind: 'payments' } }).sheets[0]).toMatchObject({ kind: 'payments' });
  });

  test('leaves ignored sheets out', () => {
    const { sheets, unused } = recognise(samples, { 客户: { kind: 'ignore' } });
    expect(sheets).toEqual([]);
    expect(unused.map((s) => [s.sheetName, s.reason])).toContainEqual(['客户', 'ignored']);
  });

  test.each([
    ['M-SHEET-UNKNOWN', { Nowhere: { kind: 'sales' } }, ['Nowhere']],
    ['M-COLUMN-UNKNOWN', { Data: { kind: 'sales', headerRow: 3, columns: { date: 'When', customerName: 'Whom', amount: 'Total' } } }, ['Whom', 'Total']],
    ['M-HEADER-ROW', { Data: { kind: 'sales', headerRow: 99, columns: { date: 'When' } } }, ['99']],
    ['R-NO-AMOUNT-COLUMN', { Data: { kind: 'sales', headerRow: 3, columns: { date: 'When', customerName: 'Who' } } }, ['amount|quantity+unitPrice']],
    ['R-NO-CUSTOMER-COLUMN', { Data: { kind: 'sales', headerRow: 3, columns: { date: 'When', amount: 'How much' } } }, ['customerId|customerName']],
  ] as const)('that does not fit the workbook is told as %s', (code, mapping, missing) => {
    expect(recognise(samples, mapping).problems[0]).toMatchObject({ code, missing });
  });
});

describe('a mapping document', () => {
  test('passes when its shape is right', () => {
    const document = { Data: { kind: 'sales', headerRow: 3, columns: { date: 'When' } }, Other: { kind: 'ignore' } };
    expect(readMappingDocument(document)).toEqual({ mapping: document });
  });

  test.each([
    [[], ['M-SHAPE']],
    [null, ['M-SHAPE']],
    [{ a: 5 }, ['M-SHAPE']],
    [{ a: { kind: 'sells' } }, ['M-KIND-UNKNOWN']],
    [{ a: { kind: 'sales', headerRow: 0 } }, ['M-HEADER-ROW']],
    [{ a: { kind: 'sales', headerrow: 1 } }, ['M-SHAPE']],
    [{ a: { kind: 'sales', columns: { when: 'When' } }, b: { kind: 'x' } }, ['M-FIELD-UNKNOWN', 'M-KIND-UNKNOWN']],
    [{ a: { kind: 'sales', columns: { date: 5 } } }, ['M-SHAPE']],
    [{ a: { kind: 'sales', columns: { constructor: 'x' } } }, ['M-FIELD-UNKNOWN']],
  ])('%j is refused with %j', (document, codes) => {
    const result = readMappingDocument(document);
    expect('problems' in result ? result.problems.map((p) => p.code) : null).toEqual(codes);
  });
});
