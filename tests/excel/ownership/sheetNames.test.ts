import fc from 'fast-check';
import { freeSheetName, sameName } from '../../../src/excel/ownership/sheetNames';

describe('Sheet names', () => {
  it.each([
    ['A/B [x]:?*', 'A_B _x____'],
    ['History', 'History_'],
    ['', 'Sheet'],
    ['   ', 'Sheet'],
    ["'王'", '王'],
    ['客户\u0000清单\u200b', '客户清单'],
  ])('make %j into %j', (wanted, name) => {
    expect(freeSheetName(wanted, [])).toBe(name);
  });

  it('count up where another sheet has the name, whatever its case and width', () => {
    expect(freeSheetName('客户汇总', ['客户汇总'])).toBe('客户汇总 (2)');
    expect(freeSheetName('acme', ['ＡＣＭＥ', 'Acme (2)'])).toBe('acme (3)');
  });

  it('cut long names on whole characters and keep the counter', () => {
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
    expect(freeSheetName(`${'x'.repeat(30)}👨‍👩‍👧`, [])).toBe('x'.repeat(30));
  });

  it('are valid and free for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string()), (wanted, others) => {
        const name = freeSheetName(wanted, others);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]/);
        expect(name).not.toMatch(/^'|'$/);
        expect(name.toLowerCase()).not.toBe('history');
        expect(others.map(sameName)).not.toContain(sameName(name));
      }),
    );
  });
});
