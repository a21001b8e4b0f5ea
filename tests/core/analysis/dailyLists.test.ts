import fc from 'fast-check';
import { analyseWithArchive } from '../../../src/core/analysis/analyse';
import { couponList, type CouponList } from '../../../src/core/analysis/coupons/couponList';
import { couponLogAfter, lastCoupons, type CouponIssue } from '../../../src/core/analysis/coupons/couponLog';
import { faceValue } from '../../../src/core/analysis/coupons/couponMoney';
import { todayList } from '../../../src/core/analysis/today/todayList';
import { valueAtRisk } from '../../../src/core/analysis/today/valueAtRisk';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { addDays, isoOf, type CivilDay } from '../../../src/core/values/civilDay';
import { compareMinor, minorToDecimal } from '../../../src/core/values/minor';
import { minorAt } from '../../../src/core/values/minorColumn';
import { at, day, sale } from './analyseRows';
import { bookOf, type PlainSheets } from './bookOf';

const TODAY = day('2024-06-30');

function opened(sheets: PlainSheets, change: Partial<Settings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, asOf: TODAY, ...change };
  const { analysis, archive } = analyseWithArchive(bookOf(sheets), settings, { today: TODAY });
  const risk = valueAtRisk(archive, settings.today.lossPercent);
  return { analysis, risk, settings };
}

const atRisk = ({ analysis, risk }: ReturnType<typeof opened>, id: string): string => minorToDecimal(minorAt(risk.amounts, at(analysis, id)), risk.amounts.scale);

/** A customer who bought every ten days up to a day. */
const regular = (id: string, last: string, amount: string, cost: string | null) => Array.from({ length: 6 }, (_, i) => sale(id, isoOf(addDays(day(last), -10 * i)), amount, { cost }));

describe('Value at risk', () => {
  it('is the gross profit of the last year of buying times the chance of the class', () => {
    const book = opened({ sales: [...regular('gone', '2024-03-01', '100', '60'), ...regular('late', '2024-04-20', '100', '60'), ...regular('well', '2024-06-28', '100', '60')] });
    expect(book.risk.basis).toBe('profit');
    expect([book.risk.classes[at(book.analysis, 'gone')], atRisk(book, 'gone')]).toEqual(['churned', '192.00']); // 240 x 80 %
    expect([book.risk.classes[at(book.analysis, 'late')], atRisk(book, 'late')]).toEqual(['aboutToChurn', '120.00']); // 240 x 50 %
    expect([book.risk.classes[at(book.analysis, 'well')], atRisk(book, 'well')]).toEqual([null, '0.00']);
  });

  it('is nothing for who has been gone for more than a year', () => {
    const book = opened({ sales: [...regular('gone', '2023-06-20', '100', '60'), sale('well', '2024-06-29')] });
    expect(atRisk(book, 'gone')).toBe('0.00');
  });

  it('takes revenue without a cost at the margin of the book, and revenue where nothing has a cost', () => {
    const some = opened({ sales: [...regular('gone', '2024-03-01', '100', null), ...regular('well', '2024-06-28', '100', '75')] });
    expect([some.risk.basis, atRisk(some, 'gone')]).toEqual(['profit', '120.00']); // 600 x 25 % x 80 %
    const none = opened({ sales: regular('gone', '2024-03-01', '100', null) });
    expect([none.risk.basis, atRisk(none, 'gone')]).toEqual(['revenue', '480.00']);
  });

  it('sees the silent ordinary customer whom the churn window does not show yet', () => {
    const book = opened({ sales: regular('quiet', '2024-06-05', '10', '6') }); // 25 days silent, usually 10, window 90
    expect([book.risk.classes[at(book.analysis, 'quiet')], atRisk(book, 'quiet')]).toEqual(['late', '7.20']);
  });
});

/** Random ledgers with debts: customer, days before today of the last order, amount; overdue money. */
const ledger = fc.record({
  sales: fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), ago: fc.nat(300), amount: fc.integer({ min: 1, max: 900000 }), cost: fc.option(fc.nat(500000)) }), { minLength: 1, maxLength: 40 }),
  debts: fc.array(fc.record({ id: fc.constantFrom('a', 'c', 'e', 'g'), amount: fc.integer({ min: 1, max: 400000 }) }), { maxLength: 5 }),
});
type Random = typeof ledger extends fc.Arbitrary<infer T> ? T : never;
const cents = (amount: number): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
const sheetsOf = ({ sales, debts }: Random): PlainSheets => ({
  sales: sales.map(({ id, ago, amount, cost }) => sale(id, isoOf(addDays(TODAY, -ago)), cents(amount), { cost: cost === null ? null : cents(cost) })),
  receivables: debts.length === 0 ? null : debts.map(({ id, amount }, i) => ({ customerId: id, invoiceNo: `I${i}`, invoiceDate: '2024-01-05', dueDate: '2024-02-05', amount: cents(amount) })),
});

describe("Today's list", () => {
  it('holds nobody twice, as many as asked for, the greatest net amount first, and leaves out nobody who is worth more', () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 1, max: 5 }), fc.nat(2), (random, rows, collectRows) => {
        const { analysis, risk, settings } = opened(sheetsOf(random));
        const list = todayList(analysis, risk, () => undefined, TODAY, { ...settings.today, rows, collectRows });
        const all = todayList(analysis, risk, () => undefined, TODAY, { ...settings.today, rows: 500, collectRows: 500 });
        expect(new Set(list.entries.map(({ customer }) => customer)).size).toBe(list.entries.length);
        const sell = list.entries.filter(({ group }) => group === 'sell');
        expect(sell).toHaveLength(Math.min(rows, all.counts.sell));
        expect(list.entries.filter(({ group }) => group === 'collect')).toHaveLength(Math.min(collectRows, all.counts.collect));
        for (let i = 1; i < sell.length; i++) expect(compareMinor(sell[i - 1]!.net, sell[i]!.net)).toBeGreaterThanOrEqual(0);
        const listed = new Set(sell.map(({ customer }) => customer));
        const least = sell.at(-1);
        for (const other of all.entries) if (other.group === 'sell' && !listed.has(other.customer)) expect(compareMinor(other.net, least!.net)).toBeLessThanOrEqual(0);
        expect(BigInt(list.atRisk)).toBe(all.entries.reduce((sum, entry) => sum + BigInt(entry.atRisk), 0n));
        expect(BigInt(list.atRiskListed)).toBe(list.entries.reduce((sum, entry) => sum + BigInt(entry.atRisk), 0n));
      }),
      { numRuns: 150 },
    );
  });

  it('puts who owes at least what is at risk behind the others, to be collected from', () => {
    const sales = [...regular('debtor', '2024-03-01', '100', '60'), ...regular('clean', '2024-04-20', '10', '6')];
    const { analysis, risk, settings } = opened({ sales, receivables: [{ customerId: 'debtor', invoiceNo: '1', invoiceDate: '2024-01-01', dueDate: '2024-02-01', amount: '192.00' }] });
    const { entries } = todayList(analysis, risk, () => undefined, TODAY, settings.today);
    expect(entries.map(({ customer, group }) => [analysis.customers.ids[customer], group])).toEqual([['clean', 'sell'], ['debtor', 'collect']]);
  });
});

const issue = (key: string, ago: number, value = '50'): CouponIssue => ({ key, name: key, issued: addDays(TODAY, -ago), issuedText: null, value, noted: TODAY });

function couponsOf(random: Random, coupons: Partial<Settings['coupons']>, log: readonly CouponIssue[] = []): { list: CouponList; ids: readonly string[] } {
  const { analysis, risk, settings } = opened(sheetsOf(random));
  const { ids } = analysis.customers;
  return {
    ids,
    list: couponList({ analysis, risk, settings: { ...settings, coupons: { ...settings.coupons, ...coupons } }, log, lastCoupon: lastCoupons(ids, null, log, Infinity), today: TODAY, isReachable: (c) => ids[c] !== 'b' }),
  };
}

describe('The coupon list', () => {
  it('never costs more than the budget leaves, names nobody twice, and grows with the budget by adding customers at its end', () => {
    fc.assert(
      fc.property(ledger, fc.nat(400), fc.nat(100), fc.array(fc.tuple(fc.constantFrom('a', 'c', 'f'), fc.nat(120)), { maxLength: 4 }), (random, budget, more, issued) => {
        const log = couponLogAfter([], issued.map(([key, ago]) => issue(key, ago)));
        const { list, ids } = couponsOf(random, { budget: String(budget) }, log);
        const cost = list.lines.reduce((sum, { value }) => sum + BigInt(faceValue(value)), 0n);
        expect(BigInt(list.cost)).toBe(cost);
        expect(list.lines.length === 0 || BigInt(list.spent) + cost <= BigInt(list.budget)).toBe(true);
        const customers = [...list.lines, ...list.unreachable].map(({ customer }) => customer);
        expect(new Set(customers).size).toBe(customers.length);
        const inWindow = new Set(log.filter(({ issued: on }) => on > TODAY - 90).map(({ key }) => key));
        expect(customers.filter((customer) => inWindow.has(ids[customer]!))).toEqual([]);
        expect(list.lines.some(({ customer }) => ids[customer] === 'b')).toBe(false);
        const greater = couponsOf(random, { budget: String(budget + more) }, log).list;
        expect(greater.lines.slice(0, list.lines.length)).toEqual(list.lines);
        expect(greater.lines.length + greater.beyondBudget).toBe(list.lines.length + list.beyondBudget);
      }),
      { numRuns: 150 },
    );
  });

  it('counts what was issued within the window against the budget, by what a coupon costs', () => {
    const random: Random = { sales: [{ id: 'a', ago: 100, amount: 100000, cost: 50000 }], debts: [] };
    const { list } = couponsOf(random, { budget: '100', costPercent: 40 }, [issue('x', 10, '150'), issue('y', 95, '150')]);
    expect([minorToDecimal(list.spent, 8), minorToDecimal(list.budget, 8)]).toEqual(['60.00', '100.00']);
  });
});

describe('The coupon log', () => {
  it('holds one coupon a customer and day, whatever is typed again', () => {
    const again = couponLogAfter([issue('A', 3)], [issue('a', 3, '20'), issue('a', 1)]);
    expect(again.map(({ key, issued, value }) => [key, TODAY - issued, value])).toEqual([['A', 3, '50'], ['a', 1, '50']]);
  });

  it('gives the later of the interactions and the log as last coupon, and leaves out plans', () => {
    const from = Int32Array.from([addDays(TODAY, -5), addDays(TODAY, -50)]);
    expect(Array.from(lastCoupons(['A', 'B'], from, [issue('a', 9), issue('b', 8), issue('b', -4)], TODAY)!, (on) => TODAY - on)).toEqual([5, 8]);
    expect(lastCoupons(['A'], null, [issue('a', -4)], TODAY as CivilDay)).toBeNull();
  });
});
