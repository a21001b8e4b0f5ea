import { enUS } from '../../../src/app/sample/words/enUS';
import { zhCN } from '../../../src/app/sample/words/zhCN';
import type { Language } from '../../../src/core/locales/language';
import { reportMessagesOf } from '../../../src/core/locales/messages';
import { templateWordsOf } from '../../../src/core/locales/templateWordsOf';
import { buildModels } from '../../../src/core/reports/registry';
import { inputOf, SMALL_SHEETS } from './smallBook';

const SAMPLES = [zhCN, enUS];

describe.each(SAMPLES.map((sample): [Language, (typeof SAMPLES)[number]] => [sample.language, sample]))('The names of our sheets in %s', (language, sample) => {
  const { models, absent } = buildModels(inputOf(SMALL_SHEETS, language), reportMessagesOf(language));
  const ours = [...models, ...absent].map(({ name }) => name.toLowerCase());

  test('are no two the same', () => {
    expect(new Set(ours).size).toBe(ours.length);
  });

  test("are none that a user's own sheets have in the sample or the template", () => {
    const theirs = [...Object.values(sample.sheetNames), ...Object.values(templateWordsOf(language).sheetNames)].map((name) => name.toLowerCase());
    expect(ours.filter((name) => theirs.includes(name))).toEqual([]);
  });
});
