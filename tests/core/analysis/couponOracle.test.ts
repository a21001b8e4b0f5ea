import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { couponList } from '../../../src/core/analysis/coupons/couponList';
import { lastCoupons, type CouponIssue } from '../../../src/core/analysis/coupons/couponLog';
import { openArchive } from '../../../src/core/analysis/portrait/customerArchive';
import { valueAtRisk } from '../../../src/core/analysis/today/valueAtRisk';
import { COUPON_CLASSES } from '../../../src/core/settings/dailyWork';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { addDays, dayOfIso, isoOf } from '../../../src/core/values/civilDay';
import { plainCoupons, type CouponCandidate } from '../../oracle/boardCoupons';
import { boardBook } from '../../oracle/boardBook';
import { plainRisks } from '../../oracle/boardMoves';
import { money } from '../../oracle/decimal';
import { keyOrNull } from '../../oracle/keys';
import { randomLedger } from '../../oracle/randomLedger';
import { bookOf } from './bookOf';
import { oracleSettings } from './oracleSettings';

const seen = { lines: 0, unreachable: 0, beyond: 0, recent: 0 };

test.each(fc.sample(fc.tuple(fc.nat({ max: 0x7fffffff }), fc.integer({ min: 1, max: 97 })), 25))('the coupon list agrees with the slow calculation on the random ledger %i (variant %i)', (seed, variant) => {
  const input = randomLedger(seed);
  const book = bookOf({ sales: input.sales, customers: input.customers, receivables: input.receivables, payments: input.payments });
  const today = dayOfIso(input.today)!;
  const core = analyse(book, oracleSettings(input), { today });
  const plain = boardBook(input);
  const keys = core.customers.ids.map((id) => keyOrNull(id));
  const at = plain.customers.map(({ key }) => keys.indexOf(key));
  const risks = plainRisks(plain, core.scale, core.settings.today.lossPercent);

  const classes = COUPON_CLASSES.filter((_, i) => (variant >> i % 5) % 2 === 0);
  const budget = 40 * (variant % 9);
  const settings = { coupons: { classes, budget: String(budget), costPercent: 30 + variant, windowDays: 20 + variant }, benefits: DEFAULT_SETTINGS.benefits };
  // every third customer has a coupon some days ago, worth 10; every fourth cannot be reached
  const issued = plain.customers.flatMap(({ id }, i) => (i % 3 === 0 ? [{ id, day: addDays(today, -(i * 17 + (variant % 11))) }] : []));
  const log = issued.map(({ id, day }): CouponIssue => ({ key: id, name: id, issued: day, issuedText: null, value: '10', noted: null }));
  const reachable = new Set(at.filter((_, i) => i % 4 !== 3));

  const list = couponList({
    analysis: core, risk: valueAtRisk(openArchive(book, core), core.settings.today.lossPercent), settings, log,
    lastCoupon: lastCoupons(core.customers.ids, null, log, Infinity), today, isReachable: (customer) => reachable.has(customer),
  });
  const inWindow = issued.filter(({ day }) => day > addDays(today, -settings.coupons.windowDays)).length;
  const candidates = plain.customers.map((customer, i): CouponCandidate => {
    const { risk, amount, grade } = risks[i]!;
    const state = core.customers.state[at[i]!]!; // D8 is compared by the facts' second calculation
    const last = issued.find(({ id }) => id === customer.id)?.day;
    return {
      id: customer.id,
      class: risk ?? (['returning', 'new', 'never'].includes(state) ? state : null),
      atRisk: money(amount),
      revenue: customer.lines.reduce((sum, line) => sum + line.amount, 0n),
      value: Number(settings.benefits[grade as 'A' | 'B' | 'C' | 'D'].coupon),
      last: last === undefined ? null : isoOf(last),
      reachable: i % 4 !== 3,
    };
  });
  const expected = plainCoupons(candidates, classes, isoOf(today), settings.coupons.windowDays, budget, (inWindow * 10 * settings.coupons.costPercent) / 100, settings.coupons.costPercent);
  const idsOf = (lines: typeof list.lines): string[] => lines.map(({ customer }) => core.customers.ids[customer]!);
  expect({ lines: idsOf(list.lines), unreachable: idsOf(list.unreachable), beyond: list.beyondBudget, recent: list.recent }).toEqual(expected);
  seen.lines += expected.lines.length;
  seen.unreachable += expected.unreachable.length;
  seen.beyond += expected.beyond;
  seen.recent += expected.recent;
});

test('the random ledgers had coupons to send, customers without a phone, a budget that ended and coupons not long ago', () => {
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});
