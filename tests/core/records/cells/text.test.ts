import fc from 'fast-check';
import { matchKey } from '../../../../src/core/records/cells/matchKey';
import { decimalText, readId, readPhone, readText } from '../../../../src/core/records/cells/text';

describe('ids, phones and text', () => {
  test('are kept as written but for the white space at their ends (T6)', () => {
    expect(readText('\u00a0 ACME  Ltd\u200b\u3000')).toBe('ACME  Ltd');
    expect(readText('张 三')).toBe('张 三');
    expect(readText(' NULL ')).toBe('');
    expect(readText('#N/A')).toBe('');
    expect(readText('__proto__')).toBe('__proto__');
  });

  test('of ids are compared as text, but a number that became text is that number again (T3)', () => {
    expect(readId('17850.0')).toBe('17850');
    expect(readId(17850)).toBe('17850');
    expect(readId('001')).toBe('001');
    expect(readId('1.50')).toBe('1.50');
    expect(readId('1.0.0')).toBe('1.0.0');
  });

  test('of phones show all digits (T4)', () => {
    expect(readPhone(13800138000)).toBe('13800138000');
    expect(readPhone('010-62345678')).toBe('010-62345678');
  });

  test('from numbers never show an exponent', () => {
    expect(decimalText(1e20)).toBe('100000000000000000000');
    expect(decimalText(1e21)).toBe('1000000000000000000000');
    expect(decimalText(0.1 + 0.2)).toBe('0.3');
    expect(decimalText(1e-7)).toBe('0.0000001');
    expect(decimalText(-0)).toBe('0');
  });

  test('are read the same when read again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [readText, readId].every((read) => read(read(text)) === read(text))), { numRuns: 1000 });
  });
});

describe('the form under which names are compared', () => {
  test.each([
    ['ＡＣＭＥ　Ｌｔｄ', 'acme ltd'], ['ACME  LTD', 'Acme Ltd'], ['上海 机械 有限公司', '上海机械有限公司'], ['上海机械（集团）', '上海机械(集团)'], ['ﾄﾖﾀ', 'トヨタ'], ['ΟΔΟΣ', 'οδος'], ['A\u200bB', 'ab'], ['𠮷 野', '𠮷野'], ['Café', 'Cafe\u0301'],
  ])('is one for %p and %p (I22)', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  test.each([['①号店', '1号店'], ['Straße', 'STRASSE'], ['AB C', 'A BC'], ['ab', 'a b'], ['HY001', 'HY1'], ['İstanbul', 'istanbul']])('differs for %p and %p (T3, T7, T8)', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  test('is the same when taken again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => matchKey(matchKey(text)) === matchKey(text)), { numRuns: 1000 });
  });
});
