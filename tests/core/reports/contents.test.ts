import { reportMessagesOf } from '../../../src/core/locales/messages';
import { LANGUAGES } from '../../../src/core/locales/language';
import { SHEET_GROUPS } from '../../../src/core/locales/reportKeys';
import { CONTENTS_KEY } from '../../../src/core/reports/contents/wayBack';
import { buildModels, buildReports } from '../../../src/core/reports/registry';
import type { TableBlock } from '../../../src/core/sheets/model';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { inputOf, SALES_ONLY, SMALL_SHEETS } from './smallBook';

describe.each(LANGUAGES)('the contents in %s', (language) => {
  const words = reportMessagesOf(language);

  test.each([
    ['a full book', SMALL_SHEETS],
    ['sales alone', SALES_ONLY],
  ])('of %s lead to every other sheet, and every other sheet leads back', (_, sheets) => {
    const layouts = buildReports(inputOf(sheets, language));
    const contents = layouts.find(({ key }) => key === CONTENTS_KEY);
    const others = layouts.filter(({ key }) => key !== CONTENTS_KEY).map(({ key }) => key);
    expect(contents?.links.map(({ target }) => (target.to === 'report' ? target.key : ''))).toEqual(others);
    for (const layout of layouts) {
      const back = layout.links.filter(({ target }) => target.to === 'report' && target.key === CONTENTS_KEY).length;
      expect([layout.key, back > 0]).toEqual([layout.key, layout.key !== CONTENTS_KEY]);
    }
  });

  test('chapters follow each other and none begins twice', () => {
    const chapters = buildModels(inputOf(SMALL_SHEETS, language), words).models.map(({ tab }) => tab);
    expect(chapters.filter((tab, i) => tab !== chapters[i - 1])).toEqual(SHEET_GROUPS);
  });

  test('a report without its source is no sheet but a line that names the sheet and the columns it needs', () => {
    const { models, absent } = buildModels(inputOf(SALES_ONLY, language), words);
    expect(absent.length).toBeGreaterThan(0);
    expect(models.map(({ key }) => key).filter((key) => absent.some((one) => one.key === key))).toEqual([]);
    const blocks = models.find(({ key }) => key === CONTENTS_KEY)!.rows.flatMap((row) => row.flatMap((place) => place.blocks));
    const table = blocks.find((block): block is TableBlock => block.type === 'table' && block.key === 'absent');
    expect(table?.columns[0]?.values).toEqual(absent.map(({ name }) => name));
    for (const needs of table?.columns.find(({ key }) => key === 'needs')?.values ?? []) expect(String(needs).length).toBeGreaterThan(10);
  });

  test('settings that differ from the defaults are printed with both values', () => {
    const input = inputOf(SALES_ONLY, language, { churnDays: 45, abc: { ...DEFAULT_SETTINGS.abc, mode: 'fixed' } });
    const blocks = buildModels(input, words).models.find(({ key }) => key === CONTENTS_KEY)!.rows.flatMap((row) => row.flatMap((place) => place.blocks));
    const table = blocks.find((block): block is TableBlock => block.type === 'table' && block.key === 'settings');
    const lines = table?.columns[0]?.values.map((path, row) => [path, table.columns[1]?.values[row], table.columns[2]?.values[row]]);
    expect(lines).toEqual(expect.arrayContaining([['churnDays', '45', '90'], ['abc.mode', 'fixed', 'dynamic']]));
  });
});
