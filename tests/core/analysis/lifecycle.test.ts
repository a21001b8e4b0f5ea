import { analysisOf, at, day, sale } from './analyseRows';
import type { CustomerRow, SaleRow } from './bookOf';

const BUYING: Record<string, string[]> = {
  c1: ['2024-02-10', '2024-04-05'],
  c2: ['2024-04-12'],
  c3: ['2023-10-01', '2024-04-20'],
  c4: ['2024-01-15'],
  c5: ['2024-03-20'],
  c6: ['2023-05-01'],
};
const SALES: SaleRow[] = Object.entries(BUYING).flatMap(([id, dates]) => dates.map((date) => sale(id, date)));
const CUSTOMERS: CustomerRow[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'].map((id) => ({ customerId: id, customerName: id }));

describe('the lifecycle (D8)', () => {
  const analysis = analysisOf({ sales: SALES, customers: CUSTOMERS }, '2024-04-30');

  test('has the golden sets: opening 3, bought 3, one new, one returning, one churned, closing 4', () => {
    expect(analysis.lifecycle).toMatchObject({
      opening: 3,
      bought: 3,
      new: 1,
      returning: 1,
      retained: 1,
      churned: 1,
      closing: 4,
      never: 1,
      lostStock: 2,
      identityHolds: true,
    });
  });

  test('has the golden ratios', () => {
    const { churnRatio, winBackRatio, newRatio, returningShare, retention, repurchase } = analysis.lifecycle;
    expect(churnRatio).toBeCloseTo(1 / 3, 12);
    expect(winBackRatio).toBe(0.5);
    expect(newRatio).toBeCloseTo(1 / 3, 12);
    expect(returningShare).toBeCloseTo(1 / 3, 12);
    expect(retention).toBeCloseTo(2 / 3, 12);
    expect(repurchase).toBe(0);
  });

  test.each([
    ['c1', 'retained'],
    ['c2', 'new'],
    ['c3', 'returning'],
    ['c4', 'churnedThisPeriod'],
    ['c5', 'silent'],
    ['c6', 'churnedEarlier'],
    ['c7', 'never'],
  ])('puts %s in the state %s', (id, state) => {
    expect(analysis.customers.state[at(analysis, id)]).toBe(state);
  });

  test('shows the same month in the table of 24 months, which closes as the next one opens', () => {
    const months = analysis.lifecycleByMonth;
    expect(months).toHaveLength(24);
    expect(months.at(-1)).toMatchObject({ month: '2024-04', opening: 3, bought: 3, new: 1, returning: 1, churned: 1, closing: 4 });
    expect(months[0]?.month).toBe('2022-05');
    months.slice(1).forEach((month, i) => expect(month.opening).toBe(months[i]!.closing));
  });

  test('has no ratio over nobody', () => {
    expect(analysisOf({ sales: [], customers: CUSTOMERS }, '2024-04-30').lifecycle).toMatchObject({
      never: 7,
      newRatio: null,
      churnRatio: null,
      winBackRatio: null,
      returningShare: null,
      retention: null,
      repurchase: null,
    });
  });

  test('marks "new" as unsure when the data begin less than the window before the period', () => {
    expect(analysis.lifecycle.newUnsure).toBe(false);
    expect(analysisOf({ sales: [sale('c', '2024-02-01')] }, '2024-04-30').lifecycle.newUnsure).toBe(true);
  });

  test('is active on day L and churned on day L + 1', () => {
    const states = ['2024-03-31', '2024-04-01'].map((asOf) => {
      const one = analysisOf({ sales: [sale('c', '2024-01-01')] }, asOf);
      return one.customers.state[0];
    });
    expect(states).toEqual(['silent', 'churnedThisPeriod']);
  });

  test('calls a buyer churned this period when the period is longer than the window and he fell silent in it', () => {
    const year = { start: day('2024-01-01'), end: day('2024-12-31') };
    const one = analysisOf({ sales: [sale('c', '2024-02-01')] }, '2024-12-31', { period: year });
    expect(one.customers.state[0]).toBe('churnedThisPeriod');
    expect(one.lifecycle).toMatchObject({ opening: 0, bought: 1, new: 1, churned: 1, closing: 0, identityHolds: true });
  });

  test('takes an earlier 首次交易日期 of the customer sheet: the apparent newcomer is returning', () => {
    const known = analysisOf(
      { sales: [sale('c', '2024-04-02')], customers: [{ customerId: 'c', customerName: 'C', firstDeal: '2019-05-01' }] },
      '2024-04-30',
    );
    expect(known.customers.state[0]).toBe('returning');
    expect(known.lifecycle).toMatchObject({ new: 0, returning: 1, lostStock: 1, winBackRatio: 1, identityHolds: true });
    const later = analysisOf(
      { sales: [sale('c', '2024-04-02')], customers: [{ customerId: 'c', customerName: 'C', firstDeal: '2024-04-20' }] },
      '2024-04-30',
    );
    expect(later.customers.state[0]).toBe('new');
  });

  test('does not make a buyer of a first deal alone', () => {
    const one = analysisOf({ sales: [], customers: [{ customerId: 'c', customerName: 'C', firstDeal: '2024-04-05' }] }, '2024-04-30');
    expect(one.customers.state[0]).toBe('never');
    expect(one.lifecycle).toMatchObject({ new: 0, never: 1, identityHolds: true });
  });

  test('is as of the end of a period in the past, and later rows do not rewrite it', () => {
    const april = { start: day('2024-04-01'), end: day('2024-04-30') };
    const later = analysisOf(
      { sales: [...SALES, sale('c4', '2024-06-01'), sale('c7', '2024-05-03')], customers: CUSTOMERS },
      '2024-06-30',
      { period: april },
    );
    expect(later.lifecycle).toMatchObject({ opening: 3, churned: 1, closing: 4, never: 1 });
    expect(later.customers.state[at(later, 'c4')]).toBe('churnedThisPeriod');
  });
});
