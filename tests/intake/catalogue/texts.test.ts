import { textAt, type CellInput } from '../../../src/core/tables/columns';
import { readDecimalText } from '../../../src/core/records/cells/decimalText';
import { readDateText } from '../../../src/core/records/cells/dateText';
import { isTotalLabel } from '../../../src/core/records/words/totalRow';
import { checkData } from '../../../src/app/checkData';
import { dayOf } from '../../../src/core/values/civilDay';
import { openWorkbook, valuesOf } from '../../excel/openWorkbook';
import { EN, readAll, readOne, ZH, type Rows } from './ledger';

const ledger = (customers: readonly (readonly [id: CellInput, name: CellInput])[], header: readonly string[] = ZH) =>
  readOne([header, ...customers.map(([id, name], i): CellInput[] => [`A${i}`, 45_306 + i, id, name, 10])]);

describe.each([['zh', ZH], ['en', EN]] as const)('text and identity below %s headers', (_language, header) => {
  test('T1 names that begin like formulas, in any width, are customers like others', () => {
    const names = ['=1+1', '+86', '-张三', '@home', '＝HYPERLINK', "'quoted", '\tTab'];
    const found = ledger(names.map((name) => ['', name] as const), header);
    expect(found.book.customers.names).toEqual(names.map((name) => name.trim()));
  });

  test('T3 ids are compared as text: 001 is not 1, but 1.0 of a table tool and "1 " are 1', () => {
    expect(ledger([['001', 'A'], [1, 'B'], ['1.0', 'B'], ['1 ', 'B']], header).book.customers.ids).toEqual(['001', '1']);
  });

  test('T4 phones keep their digits, and a number that may have lost its 0 is said', () => {
    const phone = header === ZH ? '联系电话' : 'Phone';
    const contact = header === ZH ? '联系人' : 'Contact';
    const rows: Rows = [[header[2], header[3], contact, phone], ['C1', 'A', 'x', 13800138000], ['C2', 'B', 'y', 1062345678], ['C3', 'C', 'z', '010-62345678']];
    const found = readAll([{ name: 'x', rows }]);
    expect([0, 1, 2].map((i) => textAt(found.book.customers.text.get('phone')!, i))).toEqual(['13800138000', '1062345678', '010-62345678']);
    expect(found.warned).toEqual({ 'W-PHONE-ZERO': 1 });
  });

  test('T5 ids of more than 15 digits kept as numbers are said and are no key where a name is; as text they are', () => {
    const numbers = ledger([[1101051990030712, '甲'], [1101051990030712, '乙'], ['110105199003071234', '丙'], ['110105199003071235', '丁']], header);
    expect(numbers.book.customers.names).toEqual(['丙', '丁', '甲', '乙']);
    expect(numbers.warned).toEqual({ 'E-ID-PRECISION': 2 });
  });

  test('T6 spaces of any kind do not part customers, and what was first written is shown', () => {
    const found = ledger([['C1', '上海 机械'], ['C1 ', '上海机械'], ['\u00a0C1', '上海\u3000机械'], ['C1\u200b', ' 上海机械\n']], header);
    expect(found.book.customers.ids).toEqual(['C1']);
    expect(found.book.customers.names).toEqual(['上海 机械']);
  });

  test('T7 width does not part customers, but ① is not 1', () => {
    expect(ledger([['', 'ＡＣＭＥ'], ['', 'ACME'], ['', '①号店'], ['', '1号店']], header).book.customers.names).toEqual(['ＡＣＭＥ', '①号店', '1号店']);
  });

  test('T8 letter case is folded the same in every language: ß is not ss, İ is not i', () => {
    expect(ledger([['', 'Acme'], ['', 'ACME'], ['', 'Straße'], ['', 'Strasse'], ['', 'İz'], ['', 'iz']], header).book.customers.length).toBe(5);
  });

  test('T9 company suffixes are no difference for us to settle: both stay', () => {
    expect(ledger([['', '上海机械'], ['', '上海机械有限公司'], ['', 'Acme Co., Ltd.'], ['', 'Acme']], header).book.customers.length).toBe(4);
  });

  test('T10 customers may be called __proto__ or constructor', () => {
    expect(ledger([['__proto__', 'a'], ['constructor', 'b'], ['toString', 'c'], ['__proto__', 'a']], header).book.customers.ids).toEqual(['__proto__', 'constructor', 'toString']);
  });

  test('T11 markup in names is text', () => {
    expect(ledger([['', '<script>alert(1)</script>'], ['', '<b>x</b>']], header).book.customers.names).toEqual(['<script>alert(1)</script>', '<b>x</b>']);
  });

  test('T13 names that Excel would take for something else stay as they are', () => {
    const names = ['1-2', '1E5', 'MAR1', 'TRUE', '50%', '2021/03'];
    expect(ledger(names.map((name) => ['', name] as const), header).book.customers.names).toEqual(names);
  });
});

test('T2 a check of names that begin like formulas writes nothing back: the sheet holds what it held', async () => {
  const rows = [[...EN], ['A1', 45_306, 'C1', "'=1+1", 10], ['A2', 45_307, '', '-张三', 10]];
  const book = await openWorkbook([{ name: 'Sales', rows }]);
  const before = await valuesOf(book.port, 'Sales');
  await checkData({ port: book.port, language: 'en-US', today: dayOf(2024, 3, 1) });
  expect(await valuesOf(book.port, 'Sales')).toEqual(before);
});

test('T12 a cell of 32,767 characters, of any one character, costs no time', () => {
  for (const sign of ['1', ',', ' ', '-', '(', '年', 'a', '合', '\u3000']) {
    const cell = sign.repeat(32_767);
    const start = performance.now();
    readDecimalText(cell);
    readDateText(cell);
    isTotalLabel(cell);
    ledger([[cell, cell]]);
    expect(performance.now() - start).toBeLessThan(500);
  }
});

test('first and last name together are the name of a customer', () => {
  const rows: Rows = [['Customer ID', 'First Name', 'Last Name', 'Email', 'Phone'], ['C1', 'Ada', 'Lovelace', 'a@x.example', '1'], ['C2', '', 'Cher', 'c@x.example', '2']];
  const found = readAll([{ name: 'Customers', rows }, { name: 'Sales', rows: [['Date', 'Customer ID', 'Amount'], [45_306, 'C1', 5]] }]);
  expect(found.book.customers.names).toEqual(['Ada Lovelace', 'Cher']);
  expect(found.book.intake[0]!.columns['customerName']).toBe('First Name + Last Name');
  const zh = readAll([{ name: '客户', rows: [['客户编号', '名', '姓', '电话', '邮箱'], ['C1', '小明', '王', '1', 'x']] }]);
  expect(zh.book.customers.names).toEqual(['王小明']);
});

test('a list of employees is no list of customers', () => {
  expect(readAll([{ name: 'Employees', rows: [['Employee ID', 'First Name', 'Last Name', 'Hire date', 'Phone'], ['1', 'A', 'B', 45_000, '1']] }]).kinds).toEqual([]);
});
