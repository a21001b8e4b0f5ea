import fc from 'fast-check';
import type { CustomerColumns } from '../../../../src/core/cleaning/customerColumns';
import { findDuplicates } from '../../../../src/core/cleaning/duplicates/findDuplicates';
import type { DuplicatePair } from '../../../../src/core/cleaning/duplicates/duplicatePair';
import { messyText } from '../messyText';

type Row = Partial<Record<Exclude<keyof CustomerColumns, 'length'>, string>>;
const FIELDS = ['name', 'id', 'taxId', 'phone', 'email', 'contact', 'address', 'city', 'region', 'postcode', 'birthDate'] as const;

/** Columns of a few rows; a field that no row has is left out. */
export function columnsOf(rows: readonly Row[]): CustomerColumns {
  const used = FIELDS.filter((field) => field !== 'name' && rows.some((row) => row[field] !== undefined));
  return {
    length: rows.length,
    name: rows.map((row) => row.name ?? ''),
    ...Object.fromEntries(used.map((field) => [field, rows.map((row) => row[field] ?? null)])),
  };
}
const classes = (pairs: readonly DuplicatePair[]) => pairs.map(({ a, b, class: kind }) => `${a}-${b} ${kind}`);
const find = (...rows: Row[]) => findDuplicates(columnsOf(rows));

describe('sure pairs', () => {
  test('an id that is equal after normalisation is sure, whatever else differs', () => {
    const [pair] = find({ id: 'C001 ', name: 'Acme' }, { id: 'ｃ００１', name: 'Other', phone: '13800138000' });
    expect(pair).toMatchObject({ a: 0, b: 1, class: 'sure', score: 100 });
    expect(pair?.reasons[0]).toEqual({ code: 'sameId', points: 100, a: 'C001 ', b: 'ｃ００１' });
  });

  test('the same tax number is sure', () => {
    expect(classes(find({ name: '甲', taxId: '91440300MA5XXXXX12' }, { name: '乙', taxId: '9144 0300 ma5xxxxx12' }))).toEqual(['0-1 sure']);
  });

  test('T3 001 and 1 are two ids', () => expect(find({ id: '001', name: 'Acme' }, { id: '1', name: 'Zeta' })).toEqual([]));

  test('T5 long ids that a spreadsheet has rounded, and placeholders, are no ids', () => {
    for (const id of ['110105199003071000', '0000000', '无', 'N/A', '-'])
      expect(find({ taxId: id, id, name: 'Acme' }, { taxId: id, id, name: 'Zeta' })).toEqual([]);
  });

  test('T9 the same name, phone, e-mail and address together are likely, never sure', () => {
    const row = { name: '华为技术有限公司', phone: '0755-26001234', email: 'a@example.com', address: '深圳市坂田1号' };
    expect(classes(find(row, row))).toEqual(['0-1 likely']);
  });
});

describe('likely and possible pairs', () => {
  test('one phone written in two ways and a short name are enough', () => {
    const [pair] = find({ name: '深圳市华信科技有限公司', phone: '+86 138 0013 8000' }, { name: '华信科技', phone: '138-0013-8000' });
    expect(pair?.class).toBe('likely');
    expect(pair?.reasons.map(({ code }) => code)).toEqual(['samePhone', 'nameContained']);
  });

  test('the score is the sum of the points of its reasons', () => {
    const pairs = find(
      { name: 'Acme Ltd', phone: '13800138000', city: '深圳市', contact: '王' },
      { name: 'Acme', phone: '13800138001', city: '深圳', contact: '王' },
      { name: 'Acme Zeta', phone: '13800138001', city: '上海' },
    );
    expect(pairs.length).toBeGreaterThan(1);
    for (const { score, reasons } of pairs)
      expect(score).toBe(
        Math.max(
          0,
          Math.min(
            100,
            reasons.reduce((sum, { points }) => sum + points, 0),
          ),
        ),
      );
  });

  test('the registered place of a company may stand before its name, in brackets, or with 市', () => {
    const written = ['深圳市华信科技有限公司', '华信科技（深圳）有限公司', '深圳华信科技'];
    expect(classes(find(...written.map((name) => ({ name }))))).toEqual(['0-1 possible', '0-2 possible', '1-2 possible']);
    const [pair] = find({ name: '北京华信科技有限公司', phone: '400-820-8820' }, { name: '上海市华信科技有限公司', phone: '400-820-8820' });
    expect(pair).toBeUndefined();
  });

  test('a wrong character in a short name with the same phone is for the user to judge', () => {
    const [pair] = find(
      { name: '深圳市华信科枝有限公司', phone: '0755-26001234' },
      { name: '深圳华信科技有限公司', phone: '075526001234' },
    );
    expect(pair?.class).toBe('possible');
    expect(pair?.reasons.map(({ code }) => code)).toEqual(['samePhone', 'similarName']);
  });

  test('a landline without its area code is found by its ending', () => {
    const [pair] = find({ name: '某某贸易', phone: '0755-26001234' }, { name: '某某贸易公司', phone: '26001234' });
    expect(pair?.reasons.map(({ code }) => code)).toContain('phoneEnding');
  });

  test('the ending of a phone brings customers together whose names begin and end differently', () => {
    const [pair] = find({ name: '金色阳光大酒店', phone: '0755-26001234' }, { name: '阳光', phone: '26001234' });
    expect(pair?.reasons.map(({ code }) => code)).toEqual(['phoneEnding', 'nameContained']);
  });

  test('the same name with nothing else to compare is possible', () => {
    expect(classes(find({ name: '华为技术有限公司' }, { name: '华为技术（集团）股份有限公司' }))).toEqual(['0-1 possible']);
  });

  test('T9 a similar name alone is never listed', () => {
    expect(find({ name: '华信科技有限公司' }, { name: '华新科技有限公司' }, { name: '华信科技贸易' })).toEqual([]);
    expect(find({ name: 'Northwind Trading' }, { name: 'Northwind Traders' })).toEqual([]);
  });

  test('a name that many people share says nothing by itself', () => {
    expect(find(...Array.from({ length: 8 }, () => ({ name: '张伟' })))).toEqual([]);
  });

  test('branches and numbered shops with one switchboard are not likely', () => {
    const pairs = find(
      { name: '星光百货（北京）有限公司', phone: '400-820-8820' },
      { name: '星光百货（上海）有限公司', phone: '400-820-8820' },
      { name: 'Kiosk Store 12', phone: '021-66668888' },
      { name: 'Kiosk Store 13', phone: '021-66668888' },
    );
    expect(pairs.filter(({ class: kind }) => kind !== 'possible')).toEqual([]);
    expect(pairs.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual(
      expect.arrayContaining(['otherBranch', 'otherNumberInName']),
    );
  });

  test('two people of one household are not likely to be one', () => {
    const home = { phone: '0755-26001234', address: '深圳市坂田1号' };
    for (const [one, other] of [
      ['张伟', '张丽'],
      ['张小伟', '张小丽'],
      ['张伟', '张伟东'],
    ] as const) {
      expect(classes(find({ name: one, ...home }, { name: other, ...home }))).toEqual(['0-1 possible']);
    }
  });

  test('two companies with different tax numbers are not one, however alike', () => {
    const same = { name: '华为技术有限公司', phone: '0755-26001234', address: '深圳市坂田1号' };
    expect(classes(find({ ...same, taxId: '91440300MA5AAAAA12' }, { ...same, taxId: '91310000MA1BBBBB99' }))).not.toContain('0-1 likely');
  });

  test('people are found by name, birth date and address through typing slips', () => {
    const [pair] = find(
      { name: 'lachlan berry', address: '69 giblin street killarney', birthDate: '1999-02-19', postcode: '4814' },
      { name: 'bery lachlan', address: '69 gibliin st', birthDate: '19990291', postcode: '4841' },
    );
    expect(pair?.class).toBe('likely');
  });
});

describe('any list', () => {
  test('an empty list, empty cells and missing columns give no pairs', () => {
    expect(findDuplicates({ length: 0, name: [] })).toEqual([]);
    expect(findDuplicates({ length: 3, name: ['', null, undefined], phone: ['', null, '无'] })).toEqual([]);
  });

  test('pairs are ordered, with the earlier row first, and the same for the same list; the list stays as it is', () => {
    const row = fc.record({ name: messyText, id: messyText, phone: messyText, email: messyText, address: messyText, birthDate: messyText });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const list = columnsOf(rows);
        const before = JSON.stringify(list);
        const pairs = findDuplicates(list);
        expect(findDuplicates(list)).toEqual(pairs);
        expect(JSON.stringify(list)).toBe(before);
        const places = pairs.map(({ a, b }) => a * rows.length + b);
        expect(places).toEqual([...new Set(places)].sort((x, y) => x - y));
        for (const { a, b, score } of pairs) expect(a < b && score >= 0 && score <= 100).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the rows does not change which customers are paired', () => {
    const rows: Row[] = [
      { name: '甲一科技', phone: '13800138000' },
      { name: '甲一科技有限公司', phone: '138 0013 8000' },
      { name: 'Palm, The', address: '9001 Santa Monica Blvd', city: 'LA' },
      { name: 'The Palm', address: '9001 santa monica boulevard', city: 'LA' },
      { name: 'Zeta' },
    ];
    const named = (list: Row[]) =>
      find(...list)
        .map(({ a, b, score }) => [[list[a]?.name, list[b]?.name].sort().join('+'), score].join(' '))
        .sort();
    expect(named([...rows].reverse())).toEqual(named(rows));
    expect(named(rows)).toHaveLength(2);
  });
});
