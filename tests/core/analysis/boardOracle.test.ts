import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { TIERS } from '../../../src/core/analysis/tiers/tierOf';
import { dayOfIso, isoOf } from '../../../src/core/values/civilDay';
import { minorToDecimal, type Minor } from '../../../src/core/values/minor';
import { minorAt } from '../../../src/core/values/minorColumn';
import { boardBook, type BoardBook } from '../../oracle/boardBook';
import { plainFrequency, plainSignals, plainStake, plainTier, tierOf } from '../../oracle/boardCustomers';
import { plainConcentration, plainGroups, plainMonths, plainRetention, plainStoppedLines, type GroupField } from '../../oracle/boardGroups';
import { daysBetween } from '../../oracle/calendar';
import { money, moneyText } from '../../oracle/decimal';
import { keyOrNull } from '../../oracle/keys';
import { randomLedger } from '../../oracle/randomLedger';
import { bookOf } from './bookOf';
import { oracleSettings } from './oracleSettings';

/** Core and slow calculation of one random ledger, with the customers of both in one order. */
interface Pair {
  readonly core: Analysis;
  readonly plain: BoardBook;
  /** Position in the core of the slow calculation's customers. */
  readonly at: readonly number[];
}

function pairOf(seed: number): Pair {
  const input = randomLedger(seed);
  const book = bookOf({ sales: input.sales, customers: input.customers, receivables: input.receivables, payments: input.payments });
  const core = analyse(book, oracleSettings(input), { today: dayOfIso(input.today)! });
  const plain = boardBook(input);
  const keys = core.customers.ids.map((id) => keyOrNull(id));
  return { core, plain, at: plain.customers.map(({ key }) => keys.indexOf(key)) };
}

function text(amount: Minor | null, scale: number): string | null {
  return amount === null ? null : moneyText(money(minorToDecimal(amount, scale)));
}

describe.each(fc.sample(fc.nat({ max: 0x7fffffff }), 50))('the boards agree with the slow calculation on the random ledger %i:', (seed) => {
  const { core, plain, at } = pairOf(seed);

  test('groups of tags, regions, salespeople and product lines, with those of 12 months before', () => {
    for (const field of ['valueTag', 'region', 'salesperson', 'category'] as GroupField[]) {
      const table = core.grouping.tables.find(({ dimension }) => dimension === field);
      const groups = (table?.groups ?? []).map(({ name, amount, amountBefore, ordered, ...counts }) => [
        keyOrNull(name) ?? '',
        { ...counts, amount: text(amount, core.scale), amountBefore: text(amountBefore, core.scale), ordered: text(ordered, core.scale) },
      ]);
      const expected = plainGroups(plain, field);
      const named = Object.keys(expected).some((name) => name !== '');
      if (table || named) expect([field, Object.fromEntries(groups)]).toEqual([field, expected]);
    }
  });

  test('months, concentration, retention by quarter', () => {
    expect(core.months.map(({ month, revenue, priorYearRevenue, grossProfit, orders, buyers }) => ({
      month, revenue: text(revenue, core.scale), priorYearRevenue: text(priorYearRevenue, core.scale), grossProfit: text(grossProfit, core.scale), orders, buyers,
    }))).toEqual(plainMonths(plain)); // prettier-ignore
    const { concentration } = core;
    expect(concentration && { customers: concentration.customers, total: text(concentration.total, core.scale), for80: concentration.for80, first: text(concentration.top[0]!.amount, core.scale) }).toEqual(plainConcentration(plain));
    expect(core.retention.cohorts.map(({ customers, bought }) => ({ customers, bought }))).toEqual(plainRetention(plain));
  });

  test('tiers, one by one and what each is worth', () => {
    const days = { high: core.settings.tiers.highDays, ordinary: core.settings.tiers.ordinaryDays };
    const expected = plain.customers.map((customer) => tierOf(customer, plain, days));
    expect(at.map((c) => core.tiers.standard[c])).toEqual(expected);
    for (const tier of TIERS) {
      const { handSet, revenue, yearRevenue, averageOrder, ...rest } = core.tiers.figures[tier];
      const members = plain.customers.filter((_, i) => expected[i] === tier);
      expect(handSet).toBe(0);
      expect({ ...rest, revenue: text(revenue, core.scale), yearRevenue: text(yearRevenue, core.scale), averageOrder: text(averageOrder, core.scale) }).toEqual(plainTier(plain, members, core.scale));
    }
  });

  test('signals, stakes, frequency and given-up product lines', () => {
    const { signals, lastYearRevenue, weight, frequency } = core.customers;
    expect(at.map((c) => ({ lastGap: signals.lastGap[c], longerGap: signals.longerGap[c] === 1, smallerOrders: signals.smallerOrders[c] === 1 }))).toEqual(plain.customers.map((customer) => plainSignals(customer, plain)));
    expect(at.map((c) => ({ amount: text(minorAt(lastYearRevenue, c), core.scale), weight: weight[c] }))).toEqual(plainStake(plain));
    plain.customers.forEach((customer, i) => {
      const expected = plainFrequency(customer, plain.asOf);
      expect([frequency.last30[at[i]!], frequency.prior30[at[i]!]]).toEqual([expected.last30, expected.prior30]);
      expect(frequency.chance[at[i]!]).toBeCloseTo(expected.chance, 12);
    });
    const stopped = (core.stoppedLines ?? []).map(({ customer, line, purchaseDays, last, amount }) => `${keyOrNull(core.customers.ids[customer]!)} ${keyOrNull(line)} ${purchaseDays} ${isoOf(last)} ${text(amount, core.scale)}`);
    expect(stopped.sort()).toEqual(plainStoppedLines(plain, daysBetween).sort());
  });
});
