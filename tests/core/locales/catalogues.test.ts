import { LANGUAGES } from '../../../src/core/locales/language';
import { reportMessagesOf } from '../../../src/core/locales/messages';
import { CLASS_KEYS, CUSTOMER_COLUMN_KEYS } from '../../../src/core/locales/reportKeys';
import { RFM_SEGMENTS } from '../../../src/core/analysis/rfmSegments';
import { ISSUE_CODES } from '../../../src/core/records/issueCodes';

/** Every text and the shape of every function of a catalogue, by path. */
function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, `function of ${value.length}`]];
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, entry]) => entries(entry, `${path}.${key}`));
  return [[path, String(value)]];
}

test('both languages have the same entries', () => {
  const [first, second] = LANGUAGES.map((language) => entries(reportMessagesOf(language)).map(([path]) => path).sort());
  expect(second).toEqual(first);
});

test.each(LANGUAGES)('no text of %s is empty', (language) => {
  expect(entries(reportMessagesOf(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(LANGUAGES)('%s has words for every segment and every code that takes a row out', (language) => {
  const words = reportMessagesOf(language);
  for (const segment of RFM_SEGMENTS) expect(words.segments).toHaveProperty([segment]);
  // An id that lost digits is used and flagged: it takes no row out.
  const out = ISSUE_CODES.filter((code) => /^[EX]-/.test(code) && code !== 'E-ID-PRECISION');
  for (const code of [...out, 'X-AFTER-AS-OF', 'X-VOID']) expect(words.reconciliation.reasons).toHaveProperty([code]);
});

test.each(LANGUAGES)('column headers of %s are different from each other, so that a table can hold them all', (language) => {
  const headers = CUSTOMER_COLUMN_KEYS.map((key) => reportMessagesOf(language).customers.columns[key]);
  expect(new Set(headers).size).toBe(headers.length);
});

test.each(LANGUAGES)('tab names of %s are valid sheet names and differ', (language) => {
  const words = reportMessagesOf(language);
  const tabs = [words.basis.summaryTab, words.customers.tab, ...CLASS_KEYS.map((key) => words.classes[key].tab)];
  expect(new Set(tabs).size).toBe(tabs.length);
  for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:']{1,31}$/);
});

test('English counts one and many', () => {
  const words = reportMessagesOf('en-US');
  expect(words.common.customersCount(1)).toBe('1 customer');
  expect(words.common.customersCount(0)).toBe('0 customers');
  expect(words.common.customersCount(1234)).toBe('1,234 customers');
  expect(words.classes.new.fact(1, '50.0%', '10')).toBe('1 new customer (50.0% of buyers), revenue of the period 10.');
  expect(words.classes.new.fact(2, null, '10')).toBe('2 new customers, revenue of the period 10.');
});
