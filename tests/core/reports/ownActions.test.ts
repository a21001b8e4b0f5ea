import { buildReports } from '../../../src/core/reports/registry';
import { LANGUAGES } from '../../../src/core/locales/language';
import type { SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { inputOf, SMALL_SHEETS } from './smallBook';

const textsOf = ({ values }: SheetLayout): string[] => values.flatMap((block) => block.values.flat()).filter((cell) => typeof cell === 'string');

describe.each(LANGUAGES)('The user\'s own words for what to do, in %s', (language) => {
  const own = { visit: 'V: send the director', call: 'K: ring twice', hold: 'H: keep close', lift: 'L: show the catalogue', convert: 'W: ask for needs' };
  const usual = buildReports(inputOf(SMALL_SHEETS, language));
  const changed = buildReports(inputOf(SMALL_SHEETS, language, { actions: own }));
  const holding = (sheets: readonly SheetLayout[], key: string): number =>
    textsOf(sheets.find((sheet) => sheet.key === key)!).filter((text) => Object.values(own).some((action) => text.includes(action))).length;

  test.each(['summary', 'today', 'abc'])('stand in sheet %s instead of ours', (key) => {
    expect(holding(usual, key)).toBe(0);
    expect(holding(changed, key)).toBeGreaterThan(0);
  });

  test('all five stand in the table of cases', () => {
    expect(textsOf(changed.find(({ key }) => key === 'abc')!)).toEqual(expect.arrayContaining(Object.values(own)));
  });
});
