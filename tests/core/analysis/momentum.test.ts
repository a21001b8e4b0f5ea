import { addDays, isoOf } from '../../../src/core/values/civilDay';
import { analysisOf, day, money, sale } from './analyseRows';

const D = '2024-06-30';
const ago = (days: number): string => isoOf(addDays(day(D), -days));

/** Momentum of a customer who bought long ago, with the net sales of the two windows. */
function momentumWith(prior: string | null, last: string | null, more: readonly [number, string][] = []): string {
  const sales = [sale('c', ago(200), '1')];
  if (prior !== null) sales.push(sale('c', ago(45), prior));
  if (last !== null) sales.push(sale('c', ago(10), last));
  for (const [days, amount] of more) sales.push(sale('c', ago(days), amount));
  return analysisOf({ sales }, D).customers.momentum[0]!;
}

describe('momentum (D10)', () => {
  test('is a surge from 1.5 times on, if the rise reaches the floor', () => {
    expect(momentumWith('2000', '3000')).toBe('surge');
    expect(momentumWith('2000', '2999.99')).toBe('steady');
    expect(momentumWith('1000', '1999.99')).toBe('steady');
    expect(momentumWith('1000', '2000')).toBe('surge');
  });

  test('is a plunge from half on, if the fall reaches the floor', () => {
    expect(momentumWith('2000', '1000')).toBe('plunge');
    expect(momentumWith('2000', '1000.01')).toBe('steady');
    expect(momentumWith('1999.98', '999.99')).toBe('steady');
    expect(momentumWith('2000', null)).toBe('plunge');
  });

  test('is restarted after 30 days of nothing, however much', () => {
    expect(momentumWith(null, '0.01')).toBe('restarted');
    expect(momentumWith(null, '90000')).toBe('restarted');
    expect(momentumWith(null, null)).toBe('steady');
  });

  test('is new for a first purchase within 59 days', () => {
    const first = (days: number): string => analysisOf({ sales: [sale('c', ago(days), '5000')] }, D).customers.momentum[0]!;
    expect([first(58), first(59)]).toEqual(['new', 'plunge']);
  });

  test('is no surge without a change, also where the floor is 0', () => {
    const settings = { momentum: { percent: 0, moneyFloor: '0', daysFloor: 0 } };
    expect(analysisOf({ sales: [sale('c', ago(200))] }, D, settings).customers.momentum[0]).toBe('steady');
  });

  test('looks at net sales in [D-29, D] and [D-59, D-30]', () => {
    const sales = [
      sale('c', ago(29), '1'),
      sale('c', D, '2'),
      sale('c', ago(3), '-0.5'),
      sale('c', ago(30), '10'),
      sale('c', ago(59), '20'),
      sale('c', ago(60), '400'),
    ];
    const analysis = analysisOf({ sales }, D);
    expect(money(analysis, 'c', analysis.customers.last30Revenue)).toBe('2.50');
    expect(money(analysis, 'c', analysis.customers.prior30Revenue)).toBe('30.00');
  });
});
