import { FAMILY_COUNT, CATEGORY_CODES, PRODUCTS } from '../../../src/app/sample/products';
import { chineseNewYear } from '../../../src/app/sample/season';
import { INTERACTION_KINDS, TEXTS_PER_KIND } from '../../../src/app/sample/interactions';
import { SALESPEOPLE } from '../../../src/app/sample/salesForce';
import { SUGGESTIONS, TEXTS_PER_SCORE } from '../../../src/app/sample/survey';
import { INDUSTRY_COUNT } from '../../../src/app/sample/tastes';
import { enUS } from '../../../src/app/sample/words/enUS';
import type { SampleWords } from '../../../src/app/sample/words/SampleWords';
import { zhCN } from '../../../src/app/sample/words/zhCN';

describe.each([
  ['zh-CN', zhCN],
  ['en-US', enUS],
] as const)('the sample words in %s', (language, words: SampleWords) => {
  it('are as many as the generator draws from', () => {
    expect(words.language).toBe(language);
    expect(words.families).toHaveLength(FAMILY_COUNT);
    expect(words.categories).toHaveLength(CATEGORY_CODES.length);
    expect(words.industries).toHaveLength(INDUSTRY_COUNT);
    expect(words.salespeople).toHaveLength(SALESPEOPLE);
    expect(words.suggestions).toHaveLength(SUGGESTIONS);
    expect(words.solutions).toHaveLength(SUGGESTIONS);
    expect(words.surveyTexts.map((texts) => texts.length)).toEqual([1, 2, 3, 4, 5].map(() => TEXTS_PER_SCORE));
    for (const kind of INTERACTION_KINDS) expect(words.talks[kind]).toHaveLength(TEXTS_PER_KIND);
  });

  it('are distinct where they tell things apart', () => {
    for (const list of [
      words.families,
      words.categories,
      words.salespeople,
      words.industries.map(({ label }) => label),
      words.regions.map(({ name }) => name),
    ]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

describe('the two languages of the sample', () => {
  it('head the same fields and have lists of the same length', () => {
    for (const [kind, headers] of Object.entries(zhCN.headers)) {
      expect(Object.keys(enUS.headers[kind as keyof SampleWords['headers']])).toEqual(Object.keys(headers));
    }
    for (const list of [
      'regions',
      'sizes',
      'positions',
      'sources',
      'channels',
      'needs',
      'remarks',
      'churnReasons',
      'lossReasons',
      'stages',
      'paymentMethods',
      'interactionChannels',
    ] as const) {
      expect([list, enUS[list].length]).toEqual([list, zhCN[list].length]);
    }
  });
});

describe('the catalogue', () => {
  it('has 120 articles with unique numbers, 15 in each category', () => {
    expect(new Set(PRODUCTS.map((product) => product.id)).size).toBe(120);
    for (const [category] of CATEGORY_CODES.entries()) expect(PRODUCTS.filter((product) => product.category === category)).toHaveLength(15);
  });
});

describe('Chinese New Year', () => {
  // The new moons of these two years are minutes from midnight in Beijing (23:56 on 6 February 2027, 00:07 on 3 February
  // 2030); ICU's approximation can land on the other side. The almanac has the days of the table.
  const CLOSE_TO_MIDNIGHT = new Set([2027, 2030]);
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const isFirstOfLunarYear = (day: number): boolean => {
    const parts = lunar.formatToParts(new Date(day * 86_400_000));
    return (
      parts.some(({ type, value }) => type === 'month' && value === '1') && parts.some(({ type, value }) => type === 'day' && value === '1')
    );
  };

  it('falls on the first day of the lunar year, 2010 to 2039', () => {
    for (let year = 2010; year < 2040; year += 1) {
      const day = chineseNewYear(year);
      const candidates = CLOSE_TO_MIDNIGHT.has(year) ? [day - 1, day, day + 1] : [day];
      expect([year, candidates.some(isFirstOfLunarYear)]).toEqual([year, true]);
    }
  });
});
