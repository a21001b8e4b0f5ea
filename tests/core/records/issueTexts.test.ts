import { ISSUE_CODES } from '../../../src/core/records';
import { issues as en } from '../../../src/core/locales/en-US/issues';
import { issues as zh } from '../../../src/core/locales/zh-CN/issues';

describe.each([['en-US', en], ['zh-CN', zh]] as const)('problems in %s', (language, texts) => {
  test('have a sentence and a remedy for every code, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...ISSUE_CODES].sort());
    for (const code of ISSUE_CODES) {
      const what = texts[code].what({ value: '«v»', row: 5, field: 'date' });
      expect(what).toMatch(language === 'zh-CN' ? /[\u4e00-\u9fff].*。$/ : /[A-Za-z].*\.$/);
      expect(what).not.toContain('undefined');
      expect(texts[code].todo.length).toBeGreaterThan(4);
    }
  });

  test('quote the cell that is at fault', () => {
    for (const code of ['E-DATE-TEXT', 'E-AMOUNT-TEXT', 'E-QUANTITY-TEXT', 'W-NUMBER-TEXT', 'W-NAME-NOT-UNIQUE', 'E-ID-PRECISION'] as const) {
      expect(texts[code].what({ value: '«v»', row: 5, field: null })).toContain('«v»');
    }
  });

  test('say which order of day and month was assumed', () => {
    const assumed = (value: string) => texts['W-DATE-ASSUMED'].what({ value, row: 1, field: 'date' });
    expect(assumed('dmy')).not.toBe(assumed('mdy'));
  });
});
