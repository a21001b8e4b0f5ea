import { backTestOf, type BackTest } from '../../src/core/analysis/backTest/backTest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOfIso, isoOf, type CivilDay } from '../../src/core/values/civilDay';
import { describeRealData, sharedText } from './sharedData';

/** The back-test of CDNOW's purchase days; a day of free goods is no purchase (D6). */
function cdnow(): BackTest | null {
  const days = new Map<string, Set<number>>();
  for (const line of sharedText('cdnow', 'CDNOW_master.txt.gz').split('\n')) {
    const [customer, date, , amount] = line.trim().split(/\s+/);
    const day = dayOfIso((date ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
    if (!customer || day === null || !(Number(amount) > 0)) continue;
    const own = days.get(customer) ?? new Set<number>();
    days.set(customer, own.add(day));
  }
  const lists = [...days.values()].map((own) => [...own].sort((a, b) => a - b));
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((own, c) => (starts[c + 1] = starts[c]! + own.length));
  const all = lists.flat();
  const [first, last] = all.reduce(([least, most], day) => [Math.min(least, day), Math.max(most, day)], [Infinity, -Infinity]);
  const purchases = { customers: lists.length, starts, days: Int32Array.from(all) };
  return backTestOf(purchases, new Uint8Array(lists.length).fill(1), last as CivilDay, first as CivilDay, DEFAULT_SETTINGS);
}

describeRealData('the back-test of CDNOW', () => {
  const result = cdnow();

  it('has the figures of docs/back-test.md', () => {
    expect(result?.cuts.map(isoOf)).toEqual(['1998-04-01', '1998-01-01', '1997-10-03', '1997-07-05', '1997-04-06']);
    expect(result).toMatchObject({ cases: 103531, lost: 83316 });
    expect(result?.scores.slice(0, 2).map(({ rule, balanced }) => [rule, balanced.toFixed(3)])).toEqual([
      [{ mode: 'fixed', days: 45 }, '0.635'],
      [{ mode: 'fixed', days: 30 }, '0.629'],
    ]);
    expect(result?.inUse.balanced.toFixed(3)).toBe('0.600');
  });

  it('shows that a fixed window beats every own rhythm where people buy at odd times', () => {
    const best = (mode: string) => Math.max(...(result?.scores ?? []).filter(({ rule }) => rule.mode === mode).map(({ balanced }) => balanced));
    expect(best('fixed')).toBeGreaterThan(best('ownRhythm'));
  });
});
