import { analyse } from '../../../src/core/analysis/analyse';
import { toFacts } from '../../../src/core/reports/facts/toFacts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import { readWorkbook, type PlainSheet } from '../readWorkbook';
import { CHOICES, type Built, type Shape } from './workbookOf';

/** No transform at all. */
export const PLAIN: Shape = { ...(Object.fromEntries(Object.entries(CHOICES).map(([slot, choices]) => [slot, choices[0]])) as Omit<Shape, 'seed'>), seed: 1 };

/** The facts file without its sources; rows put in as noise taken out of the counts after they are checked. */
export function factsOf(sheets: readonly PlainSheet[], added: Built['added'], chunk = 5000): string {
  const { book, recognition } = readWorkbook(sheets, { chunk });
  expect(recognition.problems).toEqual([]);
  const facts = toFacts(analyse(book, DEFAULT_SETTINGS, { today: dayOf(2024, 1, 31) }), book, { language: 'zh-CN' });
  const { sales } = facts.rows;
  expect(sales!.outOfScopeBy).toEqual(added);
  const noise = Object.values(added).reduce((sum, n) => sum + n, 0);
  const rows = { ...facts.rows, sales: { ...sales!, read: sales!.read - noise, outOfScope: sales!.outOfScope - noise, outOfScopeBy: {} } };
  const checks = facts.checks.map((check) => (check.name === 'rows.sales' ? { ...check, left: '', right: '' } : check));
  return JSON.stringify({ ...facts, rows, checks, sources: [] });
}
