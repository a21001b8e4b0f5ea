import { reportMessagesOf } from '../../../src/core/locales/messages';
import { LANGUAGES } from '../../../src/core/locales/language';
import { buildModels } from '../../../src/core/reports/registry';
import { markdownOf } from '../../../src/core/sheets/markdown';
import { expectGolden } from './golden';
import { inputOf, SALES_ONLY, SMALL_SHEETS } from './smallBook';

describe.each(LANGUAGES)('the sheets of a small book in %s', (language) => {
  const models = buildModels(inputOf(SMALL_SHEETS, language), reportMessagesOf(language)).models;

  test.each(models.map((model) => [model.key, model] as const))('%s reads as agreed', (key, model) => {
    expectGolden(`${language}/${key}.md`, markdownOf(model));
  });

  test('a book of sales alone says what would bring more', () => {
    const [summary] = buildModels(inputOf(SALES_ONLY, language), reportMessagesOf(language)).models;
    expectGolden(`${language}/summary.salesOnly.md`, summary ? markdownOf(summary) : '');
  });
});
