import { readMappingDocument, recognise } from '../../../../src/core/records';
import { SOURCE_KINDS } from '../../../../src/core/records/sourceKinds';
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
    [{ a: { columns: { date: 'When' } } }, ['M-KIND-UNKNOWN']],
    [{ a: { choose: { when: 'When' } } }, ['M-FIELD-UNKNOWN']],
    [{ a: { kind: 'payments', choose: { quantity: 'Pieces' } } }, ['M-FIELD-UNKNOWN']],
    [{ a: { range: 'B' } }, ['M-RANGE']],
    [{ a: { range: 'B9:A1' } }, ['M-RANGE']],
    [{ a: [{ range: 'A:C' }, { kind: 'sales' }] }, ['M-SHAPE']],
    [{ a: [] }, ['M-SHAPE']],
    [{ a: { dateOrder: 'ymd', decimalSign: ';', scale: 0, visibleRowsOnly: 'yes' } }, ['M-SHAPE']],
    [{ '*': { kind: 'sales' } }, ['M-SHAPE']],
  ])('%j is refused with %j', (document, codes) => {
    const result = readMappingDocument(document);
    expect('problems' in result ? result.problems.map((p) => p.code) : null).toEqual(codes);
  });

  test('a wrong kind or field is told beside those there are', () => {
    const wrong = (document: unknown) => {
      const result = readMappingDocument(document);
      return 'problems' in result ? result.problems[0]!.headers : [];
    };
    expect(wrong({ a: { kind: 'sells' } })).toEqual([...SOURCE_KINDS, 'ignore']);
    expect(wrong({ a: { kind: 'salespeople', columns: { who: 'x' } } })).toEqual(['region', 'salesperson']);
  });
});

describe('parts of a mapping', () => {
  const header = ['日期', '客户名称', '金额', '金额'];
  const list = [header, [45322, 'ACME', 5, 6]];
  const beside = list.map((row) => [...row, '', ...row]);

  test('a chosen column is read, and the others are recognised', () => {
    const { sheets, problems } = recognise([sampleOf('x', list)], { x: { choose: { amount: '金额 (2)' } } });
    expect(problems).toEqual([]);
    expect(sheets[0]!.columns.map((c) => [c.field, c.column, c.reason])).toEqual([['date', 0, 'exact'], ['customerName', 1, 'exact'], ['amount', 3, 'mapping']]);
    expect(sheets[0]!.notes).toBeUndefined();
  });

  test('a column without a header is named by its letters, which a header goes before', () => {
    const rows = [['日期', '客户名称', '', 'C'], [45322, 'ACME', 7, 8]];
    const mapped = (amount: string) => recognise([{ ...sampleOf('x', rows), firstColumn: 1 }], { x: { kind: 'sales', columns: { date: '日期', customerName: '客户名称', amount } } });
    expect(mapped('d').sheets[0]!.columns.at(-1)).toMatchObject({ field: 'amount', column: 3, header: 'D' });
    expect(recognise([sampleOf('x', rows)], { x: { choose: { amount: 'C' } } }).sheets[0]!.columns.at(-1)).toMatchObject({ field: 'amount', column: 3, header: 'C', reason: 'mapping' });
    expect(recognise([sampleOf('x', rows.map((row) => row.slice(0, 3)))], { x: { choose: { amount: 'C' } } }).sheets[0]!.columns.at(-1)).toMatchObject({ field: 'amount', column: 2, header: 'C', reason: 'mapping' });
    expect(mapped('C').sheets[0]!.columns.at(-1)).toMatchObject({ field: 'amount', column: 4, header: 'C' });
    expect(mapped('F').problems).toMatchObject([{ code: 'M-COLUMN-UNKNOWN', missing: ['F'] }]);
    expect(mapped('A').problems).toMatchObject([{ code: 'M-COLUMN-UNKNOWN', missing: ['A'] }]);
  });

  test('a range picks one of several lists; a list of ranges picks several', () => {
    expect(recognise([sampleOf('x', beside)], { x: { range: 'F:I' } }).sheets.map((s) => [s.kind, s.columns[0]!.column])).toEqual([['sales', 5]]);
    expect(recognise([sampleOf('x', beside)], { x: [{ range: 'A1:D2' }, { range: 'F1:I2', choose: { amount: '金额 (2)' } }] }).sheets.map((s) => s.columns.at(-1)!.column)).toEqual([2, 8]);
  });

  test('a range that holds nothing is told, as is a chosen header that no list has', () => {
    expect(recognise([sampleOf('x', list)], { x: { range: 'Z1:Z9' } }).problems).toMatchObject([{ code: 'M-RANGE', missing: ['Z1:Z9'] }]);
    expect(recognise([sampleOf('x', list)], { x: { choose: { amount: 'Betrag' } } }).problems).toMatchObject([{ code: 'M-COLUMN-UNKNOWN', missing: ['Betrag'] }]);
    expect(recognise([sampleOf('x', list)], { x: { choose: { returnFlag: '金额' } } }).problems).toMatchObject([{ code: 'M-FIELD-UNKNOWN', missing: ['returnFlag'] }]);
  });

  test('what is said of all sheets holds unless the sheet says otherwise', () => {
    const { sheets } = recognise([sampleOf('x', list), sampleOf('y', list)], { '*': { dateOrder: 'dmy', scale: 10 }, y: { dateOrder: 'mdy' } });
    expect(sheets.map(({ reading }) => reading)).toEqual([{ dateOrder: 'dmy', scale: 10 }, { dateOrder: 'mdy', scale: 10 }]);
  });
});
