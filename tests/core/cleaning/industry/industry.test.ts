import fc from 'fast-check';
import { formatIndustry, parseIndustry } from '../../../../src/core/cleaning/industry/parseIndustry';
import { cpuTime } from '../cpuTime';
import { messyText } from '../messyText';

describe('industries in two levels', () => {
  test.each([
    ['制造业-机械设备', '制造业', '机械设备'],
    ['制造业/机械设备', '制造业', '机械设备'],
    ['制造业 — 机械设备', '制造业', '机械设备'],
    ['制造业－机械设备', '制造业', '机械设备'],
    ['制造业＞机械设备', '制造业', '机械设备'],
    ['制造业：机械设备', '制造业', '机械设备'],
    ['制造业（机械设备）', '制造业', '机械设备'],
    ['零售--电商', '零售', '电商'],
    ['IT-软件', 'IT', '软件'],
    ['Manufacturing - Machinery', 'Manufacturing', 'Machinery'],
    ['Retail/E-commerce', 'Retail', 'E-commerce'],
    ['制造业-机械-泵', '制造业', '机械-泵'],
    ['E-commerce', 'E-commerce', null],
    ['Health-care', 'Health-care', null],
    ['制造业', '制造业', null],
    ['制造业-', '制造业', null],
    ['/机械设备', '机械设备', null],
  ])('%s', (text, main, sub) => expect(parseIndustry(text)).toEqual({ main, sub }));

  test('nothing written is no industry', () => {
    for (const text of ['', ' ', '-', '　/　']) expect(parseIndustry(text)).toBeNull();
  });

  test('the one form follows the script of its words', () => {
    expect(formatIndustry({ main: '制造业', sub: '机械设备' })).toBe('制造业-机械设备');
    expect(formatIndustry({ main: 'Retail', sub: 'E-commerce' })).toBe('Retail - E-commerce');
  });

  test('what was written is read back', () => {
    const word = fc.oneof(
      fc.constantFrom('制造业', '机械设备', 'Retail', 'E-commerce', 'IT 服务', '3C 数码'),
      fc.stringMatching(/^[A-Za-z一-龥]{1,8}$/),
    );
    fc.assert(
      fc.property(word, fc.option(word), (main, sub) => expect(parseIndustry(formatIndustry({ main, sub }))).toEqual({ main, sub })),
    );
  });

  test('any text is read, and its one form stays as it is', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const industry = parseIndustry(text);
        if (!industry) return;
        const once = formatIndustry(industry);
        const again = parseIndustry(once);
        expect(again && formatIndustry(again)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('a very long cell is read at once (T12)', () => {
    for (const divider of ['-', '/', ' - ', '（']) expect(cpuTime(() => parseIndustry(`a${divider.repeat(10000)}b`))).toBeLessThan(100);
  });
});
