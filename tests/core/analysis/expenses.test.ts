import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { addDays, dayOf, isoOf } from '../../../src/core/values/civilDay';
import { addMinor, minorToDecimal, ZERO } from '../../../src/core/values/minor';
import { minorAt } from '../../../src/core/values/minorColumn';
import { toFacts } from '../../../src/core/reports/facts';
import { bookOfRows } from '../records/readPlain';
import { serial } from '../reports/smallBook';

type Cells = readonly (string | number | null)[];
const D = dayOf(2024, 6, 30);
const SALES = { kind: 'sales', fields: ['date', 'customerId', 'amount', 'cost'] } as const;
const EXPENSES = { kind: 'expenses', fields: ['date', 'customerId', 'amount', 'credit'] } as const;
const analysed = (sales: readonly Cells[], expenses: readonly Cells[] | null) => {
  const book = bookOfRows({ ...SALES, rows: sales }, ...(expenses ? [{ ...EXPENSES, rows: expenses }] : []));
  return { book, analysis: analyse(book, { ...DEFAULT_SETTINGS, asOf: D }, { today: D }) };
};

describe('Contribution after expense', () => {
  const { book, analysis } = analysed(
    [
      [serial('2023-06-10'), 'a', 400, 300],
      [serial('2024-06-10'), 'a', 1000, 600],
      [serial('2024-02-10'), 'a', 500, 300],
      [serial('2024-06-11'), 'b', 80, null],
      [serial('2024-01-11'), 'c', 90, 40],
    ],
    [
      [serial('2023-06-20'), 'a', 30, null],
      [serial('2024-06-12'), 'a', 50.255, null],
      [serial('2024-06-13'), 'a', null, 10],
      [serial('2024-03-01'), 'a', 25, null],
      [serial('2024-06-14'), 'b', 7, null],
      [serial('2024-06-15'), 'c', 12, null],
      [serial('2024-06-16'), 'd', 3, null],
      [serial('2024-06-17'), null, 100, null],
      [serial('2024-07-02'), 'a', 999, null],
    ],
  );
  const facts = toFacts(analysis, book, { language: 'en-US' });
  const of = (id: string) => facts.customers.find((customer) => customer.id === id)?.expenses;

  it('is gross profit less what was spent, of the period, the year to date and in all, up to the as-of date; a credit takes back', () => {
    expect(of('a')).toEqual({ periodExpense: '40.255', periodContribution: '359.745', ytdExpense: '65.255', ytdContribution: '534.745', expense: '95.255', contribution: '604.745' });
  });

  it('is unknown where something was sold without a cost, and what was spent is lost where nothing was sold', () => {
    expect(of('b')).toMatchObject({ periodExpense: '7.00', periodContribution: null, contribution: null });
    expect(of('c')).toMatchObject({ periodContribution: '-12.00', contribution: '38.00' });
  });

  it('counts what names no customer apart, and proves the total against the sheet', () => {
    expect(facts.expenses).toEqual({ total: '217.255', noCustomer: '100.00' });
    expect(analysis.checks.find(({ name }) => name === 'expenseCustomers')).toEqual({ name: 'expenseCustomers', left: '217.255', right: '217.255', ok: true });
    expect(facts.rows.expenses).toMatchObject({ read: 9, used: 7, noCustomer: 1, outOfScope: 1 });
  });

  it('is not spoken of without a sheet of expenses', () => {
    const without = analysed([[serial('2024-06-10'), 'a', 1000, 600]], null);
    expect(without.analysis.expenses).toBeNull();
    expect(toFacts(without.analysis, without.book, { language: 'en-US' }).customers[0]?.expenses).toBeNull();
  });

  it('adds up for any ledger: what is left of all customers is their gross profit less their expenses, counted line by line', () => {
    const date = fc.integer({ min: -500, max: 20 }).map((days) => isoOf(addDays(D, days)));
    const id = fc.constantFrom('a', 'b', 'c');
    const sale = fc.tuple(date, id, fc.integer({ min: 1, max: 9e6 }), fc.integer({ min: 1, max: 9e6 }));
    const spent = fc.tuple(date, fc.option(fc.constantFrom('a', 'b', 'c', 'e')), fc.integer({ min: -9e5, max: 9e6 }));
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 30 }), fc.array(spent, { minLength: 1, maxLength: 30 }), (sales, expenses) => {
        const run = analysed(
          sales.map(([day, customer, amount, cost]) => [serial(day), customer, amount / 100, cost / 100]),
          expenses.map(([day, customer, amount]) => [serial(day), customer, amount / 100, null]),
        );
        const board = run.analysis.expenses!;
        const past = (day: string): boolean => day <= isoOf(D);
        const profit = sales.reduce((sum, [day, , amount, cost]) => sum + (past(day) ? amount - cost : 0), 0);
        const named = expenses.reduce((sum, [day, customer, amount]) => sum + (past(day) && customer !== null ? amount : 0), 0);
        const all = expenses.reduce((sum, [day, , amount]) => sum + (past(day) ? amount : 0), 0);
        const { contribution, expense } = board.windows.lifetime!;
        expect(minorToDecimal(contribution.reduce<typeof ZERO>((sum, one) => addMinor(sum, one ?? ZERO), ZERO), board.scale)).toBe(((profit - named) / 100).toFixed(2));
        expect(minorToDecimal(contribution.map((_, c) => minorAt(expense, c)).reduce(addMinor, ZERO), board.scale)).toBe((named / 100).toFixed(2));
        expect(minorToDecimal(board.total, board.scale)).toBe((all / 100).toFixed(2));
        expect(run.analysis.checks.filter(({ ok }) => !ok)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
