import { analyse } from '../../src/core/analysis/analyse';
import { PortraitStudio } from '../../src/core/reports/portrait/portraitStudio';
import { markdownOf } from '../../src/core/sheets/markdown';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { expectPortraitsAgree } from '../core/analysis/portrait/portraitAgreement';
import { bookOfFiles } from './filesBook';
import { classicModelsLines } from './joinedSets';
import { temporaryFolder, writeCsv } from './runClientele';
import { describeRealData, sharedPath } from './sharedData';

/** Time a portrait may take on a quiet machine; tests run beside others. */
const BUSY = 5;

describeRealData('Portraits of classicmodels', () => {
  const folder = temporaryFolder();

  it('tell for each of its 122 customers what the summary tells', async () => {
    const book = await bookOfFiles([writeCsv(folder, 'sales.csv', classicModelsLines()), sharedPath('classicmodels', 'customers.csv')]);
    const analysis = analyse(book, DEFAULT_SETTINGS, { today: dayOf(2005, 6, 1) });
    expect(expectPortraitsAgree(book, analysis)).toBe(122);
  });
});

describeRealData('Portraits of superstore_cn', () => {
  it('tell for each of its customers what the summary tells, in a hundredth of a second each, in both languages', async () => {
    const book = await bookOfFiles([sharedPath('superstore_cn', 'superstore_cn.xlsx')]);
    const analysis = analyse(book, DEFAULT_SETTINGS, { today: dayOf(2018, 1, 1) });
    expect(expectPortraitsAgree(book, analysis)).toBe(book.customers.length);
    for (const language of ['zh-CN', 'en-US'] as const) {
      const studio = new PortraitStudio({ analysis, book, language });
      const customers = analysis.customers.ids.map((_, customer) => customer);
      const start = performance.now();
      for (const customer of customers) studio.portraitOf(customer);
      expect((performance.now() - start) / customers.length).toBeLessThan(10 * BUSY);
      for (const customer of customers) expect(markdownOf(studio.modelOf(customer, 'own'))).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });
});
