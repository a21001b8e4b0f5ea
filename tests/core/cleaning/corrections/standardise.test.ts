import fc from 'fast-check';
import { applyCorrections, revertCorrections } from '../../../../src/core/cleaning/corrections/applyCorrections';
import { standardise } from '../../../../src/core/cleaning/corrections/standardise';
import { messyText } from '../messyText';

const cell = (field: string, value: string) => standardise({ length: 1, name: ['某某'], [field]: [value] }, 'CN');

describe('corrections of a customer list', () => {
  test('every change names its cell, the old and the new value and the reason', () => {
    const list = {
      length: 2,
      name: ['某某\u200B公司 ', 'Acme'],
      phone: ['13800138000', '010 66668888转8'],
      email: ['Info@Example.COM', 'boss@example.com'],
      industry: ['制造业/机械设备', '零售'],
      region: ['', '广东省'],
      address: ['浙江省杭州市西湖区', '广东省深圳市'],
    };
    expect(standardise(list, 'CN')).toEqual({
      corrections: [
        { row: 0, field: 'name', from: '某某\u200B公司 ', to: '某某公司', reason: 'textTidied' },
        { row: 0, field: 'phone', from: '13800138000', to: '138-0013-8000', reason: 'phoneFormat' },
        { row: 0, field: 'email', from: 'Info@Example.COM', to: 'info@example.com', reason: 'emailFormat' },
        { row: 0, field: 'industry', from: '制造业/机械设备', to: '制造业-机械设备', reason: 'industryLevels' },
        { row: 0, field: 'region', from: '', to: '浙江', reason: 'regionFromAddress' },
        { row: 0, field: 'city', from: null, to: '杭州', reason: 'cityFromAddress' },
        { row: 1, field: 'phone', from: '010 66668888转8', to: '010-66668888转8', reason: 'phoneFormat' },
        { row: 1, field: 'region', from: '广东省', to: '广东', reason: 'regionName' },
        { row: 1, field: 'city', from: null, to: '深圳', reason: 'cityFromAddress' },
      ],
      problems: [],
    });
  });

  test('several numbers in a cell all take the one format', () => {
    expect(cell('phone', '13800138000、021 66668888').corrections[0]?.to).toBe('138-0013-8000 / 021-66668888');
    expect(cell('phone', '138-0013-8000 / 021-66668888').corrections.filter(({ field }) => field === 'phone')).toEqual([]);
  });

  test('cells that cannot be brought to the format stay and are reported with the reason', () => {
    expect(cell('phone', '1066668888')).toEqual({
      corrections: [],
      problems: [{ row: 0, field: 'phone', value: '1066668888', reason: 'lostZero', severity: 'problem' }],
    });
    expect(cell('email', 'someone').problems).toEqual([
      { row: 0, field: 'email', value: 'someone', reason: 'email-noAt', severity: 'problem' },
    ]);
  });

  test('a private mailbox is a hint', () => {
    expect(cell('email', '12345@qq.com').problems).toEqual([
      { row: 0, field: 'email', value: '12345@qq.com', reason: 'privateMailbox', severity: 'hint' },
    ]);
  });

  test('a region that contradicts the address is reported and stays', () => {
    const { corrections, problems } = standardise({ length: 1, name: ['甲'], region: ['广东'], address: ['浙江省杭州市'] }, 'CN');
    expect(problems.map(({ reason }) => reason)).toEqual(['regionDiffersFromAddress']);
    expect(corrections.map(({ field }) => field)).toEqual(['city']);
  });

  test('without an address the area code of the phone tells region and city, marked as such', () => {
    expect(cell('phone', '0755-26001234').corrections).toEqual([
      { row: 0, field: 'region', from: null, to: '广东', reason: 'regionFromPhone' },
      { row: 0, field: 'city', from: null, to: '深圳', reason: 'cityFromPhone' },
    ]);
  });

  test('a row that names its country has its numbers read by it, and written with the country code abroad', () => {
    const list = {
      length: 5,
      name: ['a', 'b', 'c', 'd', 'e'],
      phone: ['40 67 85 55 00', '030 901820', '(213) 373-4253', '13800138000', '+86 13800138000'],
      country: ['', 'Germany', '美国', 'Narnia', 'DE'],
    };
    const { corrections, problems } = standardise(list, 'CN');
    expect(corrections.map(({ row, to }) => [row, to])).toEqual([
      [1, '+49 30 901820'],
      [2, '+1 213 373 4253'],
      [3, '138-0013-8000'],
      [4, '+86 138 0013 8000'],
    ]);
    expect(problems.map(({ row }) => row)).toEqual([0]);
    expect(standardise(applyCorrections(list, corrections).customers, 'CN').corrections).toEqual([]);
  });

  test('words for nothing are no problems', () => {
    for (const value of ['', '无', '-', 'N/A', 'NULL', '/'])
      for (const field of ['phone', 'email', 'industry', 'region']) expect(cell(field, value)).toEqual({ corrections: [], problems: [] });
  });

  test('the sales regions of the user stay', () => expect(cell('region', '华南大区').corrections).toEqual([]));
});

describe('applying corrections', () => {
  const text = fc.oneof(
    messyText,
    fc.constantFrom(
      '13800138000',
      '广东省深圳市福田区',
      'A@B.com',
      '制造业/机械',
      '010 66668888',
      '+1 213 373 4253',
      '030 901820',
      '深圳市',
      '无',
      '',
    ),
  );
  const country = fc.constantFrom('', 'Germany', '美国', 'CN', 'Narnia');
  const lists = fc
    .array(
      fc.record({ name: text, id: text, phone: text, email: text, industry: text, region: text, city: text, address: text, country }),
      {
        maxLength: 6,
      },
    )
    .map((rows) => ({
      length: rows.length,
      ...Object.fromEntries(
        ['id', 'phone', 'email', 'industry', 'region', 'city', 'address', 'country'].map((field) => [
          field,
          rows.map((row) => row[field as 'id']),
        ]),
      ),
      name: rows.map((row) => row.name),
    }));

  test('gives a list with nothing left to correct, and can be taken back', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('CN' as const, 'US' as const), (list, country) => {
        const before = JSON.stringify(list);
        const { corrections } = standardise(list, country);
        const { customers, notApplied } = applyCorrections(list, corrections);
        expect(notApplied).toEqual([]);
        expect(standardise(customers, country).corrections).toEqual([]);
        expect(JSON.stringify(list)).toBe(before);
        const back = revertCorrections(customers, corrections);
        expect(back.notApplied).toEqual([]);
        expect(back.customers).toEqual(list);
      }),
      { numRuns: 500 },
    );
  });

  test('a correction whose cell has changed since is not applied, and is given back', () => {
    const correction = { row: 0, field: 'phone', from: '1', to: '2', reason: 'phoneFormat' } as const;
    const list = { length: 1, name: ['甲'], phone: ['3'] };
    expect(applyCorrections(list, [correction, { ...correction, row: 9 }])).toEqual({
      customers: list,
      notApplied: [correction, { ...correction, row: 9 }],
    });
  });
});
