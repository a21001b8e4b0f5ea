import { backTestNeedsDataFrom } from '../../../src/core/analysis/backTest/backTest';
import type { ChurnRule } from '../../../src/core/analysis/backTest/churnRules';
import { addDays, isoOf, type CivilDay } from '../../../src/core/values/civilDay';
import { analysisOf, day, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

const AS_OF = '2024-06-30';

/** A customer who buys every so many days from one day to another. */
function regular(id: string, every: number, from: string, to: string): SaleRow[] {
  const rows: SaleRow[] = [];
  for (let on = day(from); on <= day(to); on = addDays(on, every)) rows.push(sale(id, isoOf(on)));
  return rows;
}

/** Quick buyers and slow ones, some of whom stop on a day of their own: own rhythm tells them apart, no window does. */
const MIXED: SaleRow[] = [
  ...Array.from({ length: 12 }, (_, i) => regular(`weekly-${i}`, 7, `2022-01-0${1 + (i % 7)}`, i < 6 ? AS_OF : isoOf(addDays(day('2023-03-05'), 31 * i)))).flat(),
  ...Array.from({ length: 12 }, (_, i) => regular(`slow-${i}`, 80, `2022-01-1${i % 7}`, i < 8 ? AS_OF : isoOf(addDays(day('2023-01-20'), 37 * i)))).flat(),
];

describe('the back-test of the churn rules (D9 auto)', () => {
  test('asks on up to six days, 90 days apart, the last of them 90 days before the as-of date', () => {
    const { backTest } = analysisOf({ sales: MIXED }, AS_OF);
    expect(backTest?.cuts.map(isoOf)).toEqual(['2024-04-01', '2024-01-02', '2023-10-04', '2023-07-06', '2023-04-07', '2023-01-07']);
  });

  test('is not made where the data allow fewer than three such days', () => {
    const needed = isoOf(backTestNeedsDataFrom(day(AS_OF)));
    const early = regular('a', 7, needed, AS_OF);
    expect(analysisOf({ sales: early }, AS_OF).backTest?.cuts).toHaveLength(3);
    expect(analysisOf({ sales: early.slice(1) }, AS_OF).backTest).toBeNull();
    expect(analysisOf({ sales: [] }, AS_OF).backTest).toBeNull();
  });

  test('names own rhythm for customers who buy regularly, each at a pace of his own', () => {
    const { backTest } = analysisOf({ sales: MIXED }, AS_OF);
    expect(backTest?.scores[0]?.rule.mode).toBe('ownRhythm');
  });

  test('names a fixed window for customers without any rhythm', () => {
    const gaps = [3, 70, 5, 66, 2, 75, 4, 60];
    const sales = Array.from({ length: 20 }, (_, i) => {
      let on = addDays(day('2022-06-01'), i);
      const rows: SaleRow[] = [];
      for (let k = 0; on <= (i < 10 ? day(AS_OF) : addDays(day('2023-03-01'), 35 * i)); k++) {
        rows.push(sale(`c${i}`, isoOf(on)));
        on = addDays(on, gaps[k % gaps.length]!);
      }
      return rows;
    }).flat();
    expect(analysisOf({ sales }, AS_OF).backTest?.scores[0]?.rule.mode).toBe('fixed');
  });

  test('changes nothing by itself: the settings decide who is churned', () => {
    const { backTest, settings, customers } = analysisOf({ sales: MIXED }, AS_OF);
    expect(backTest?.scores[0]?.rule.mode).toBe('ownRhythm');
    expect(settings.churnMode).toBe('fixed');
    customers.daysSinceLast.forEach((days, c) => expect(customers.activity[c] === 'churned').toBe(days > settings.churnDays));
  });

  test('scores the rule in use among the others, also a window that is not on the list', () => {
    const { backTest } = analysisOf({ sales: MIXED }, AS_OF, { churnDays: 77 });
    expect(backTest?.inUse.rule).toEqual({ mode: 'fixed', days: 77 });
    expect(backTest?.scores).toHaveLength(13);
    expect(backTest?.scores).toContain(backTest?.inUse);
  });

  test('says of a rule that calls nobody lost that its precision is unknown and its hit rate none', () => {
    const year = analysisOf({ sales: MIXED }, AS_OF).backTest?.scores.find(({ rule }) => rule.mode === 'fixed' && rule.days === 365);
    expect(year).toMatchObject({ flagged: 0, precision: null, recall: 0, f1: 0 });
  });

  test('agrees with a slow calculation on ledgers of many kinds', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const sales = scattered(seed);
      const { backTest } = analysisOf({ sales }, AS_OF);
      const slow = slowScores(sales, backTest?.cuts ?? [], (backTest?.scores ?? []).map(({ rule }) => rule));
      expect(backTest?.scores.map(({ flagged, precision, recall }) => ({ flagged, precision, recall }))).toEqual(slow);
      expect(backTest?.scores.map(({ balanced }) => balanced)).toEqual([...(backTest?.scores ?? [])].map(({ balanced }) => balanced).sort((a, b) => b - a));
    }
  });
});

/** Purchases of some customers at random over two and a half years, the same for the same seed. */
function scattered(seed: number): SaleRow[] {
  let state = seed * 7919;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const rows = [sale('first', '2022-01-01')];
  for (let c = 0; c < 15; c++) {
    const stops = addDays(day('2022-02-01'), random(900));
    const pace = 5 + random(120);
    for (let on = addDays(day('2022-01-01'), random(200)); on <= stops && on <= day(AS_OF); on = addDays(on, 1 + random(2 * pace))) rows.push(sale(`c${c}`, isoOf(on)));
  }
  return rows;
}

/** The same figures from lists of days, customer by customer and cut by cut. */
function slowScores(sales: readonly SaleRow[], cuts: readonly CivilDay[], rules: readonly ChurnRule[]) {
  const days = new Map<string, number[]>();
  for (const row of sales) days.set(row.customerId!, [...new Set([...(days.get(row.customerId!) ?? []), day(row.date!)])].sort((a, b) => a - b));
  return rules.map((rule) => {
    let [flaggedLost, flaggedBought, lost] = [0, 0, 0];
    for (const cut of cuts) {
      const known = [...days.values()].map((own) => own.filter((d) => d <= cut));
      const gapsOf = (own: readonly number[]) => own.slice(1).map((d, i) => d - own[i]!);
      const all = known.flatMap(gapsOf).sort((a, b) => a - b);
      const median = (all[Math.floor((all.length - 1) / 2)]! + all[Math.ceil((all.length - 1) / 2)]!) / 2;
      const firsts = known.map((own) => gapsOf(own)[0]).filter((gap) => gap !== undefined).sort((a, b) => a - b);
      [...days.values()].forEach((own, c) => {
        const seen = known[c]!;
        const last = seen.at(-1);
        if (last === undefined || cut - last > 365) return;
        const gaps = gapsOf(seen);
        const usual = (gaps.reduce((product, gap) => product * gap, 1) * median ** 2) ** (1 / (gaps.length + 2));
        const firstGap = firsts[Math.ceil(0.9 * firsts.length) - 1] ?? 90;
        const limit = rule.mode === 'fixed' ? rule.days : gaps.length === 0 ? firstGap : rule.about * usual;
        const flagged = cut - last > limit + 1e-6;
        const bought = own.some((d) => d > cut && d <= cut + 90);
        if (!bought) lost++;
        if (flagged && bought) flaggedBought++;
        if (flagged && !bought) flaggedLost++;
      });
    }
    const flagged = flaggedLost + flaggedBought;
    return { flagged, precision: flagged === 0 ? null : flaggedLost / flagged, recall: lost === 0 ? null : flaggedLost / lost };
  });
}
