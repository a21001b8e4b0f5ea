import fc from 'fast-check';
import { analyse } from '../../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { addDays, isoOf } from '../../../../src/core/values/civilDay';
import { bookOfRows } from '../../records/readPlain';
import { serial, type PlainSheet } from '../../reports/smallBook';
import { day } from '../analyseRows';

const AS_OF = '2024-06-30';
const on = (back: number) => serial(isoOf(addDays(day(AS_OF), -back)));

function signsOf(...sheets: PlainSheet[]) {
  return analyse(bookOfRows(...sheets), { ...DEFAULT_SETTINGS, asOf: day(AS_OF) }, { today: day(AS_OF) }).pack.leaving;
}

describe('what the history of those who left showed', () => {
  const sales: PlainSheet = {
    kind: 'sales',
    fields: ['date', 'customerId', 'amount', 'quantity'],
    rows: [
      [on(120), 'once', 10, 1], // one purchase, then never again
      [on(200), 'slow', 10, 1], [on(190), 'slow', 10, 1], [on(180), 'slow', 10, 1], [on(110), 'slow', 10, 1], // every 10 days, then 70
      [on(150), 'angry', 10, 1], [on(140), 'angry', 10, 1], [on(130), 'angry', 10, 1], [on(129), 'angry', -4, -1],
      [on(130), 'quiet', 10, 1], [on(120), 'quiet', 10, 1], [on(110), 'quiet', 10, 1],
      [on(30), 'here', 10, 1], [on(20), 'here', 10, 1], [on(10), 'here', 10, 1], [on(9), 'here', -4, -1],
      [on(300), 'back', 10, 1], [on(5), 'back', 10, 1], // was lost, but has come back: neither list of the lost
    ],
  };
  const talks: PlainSheet = {
    kind: 'interactions',
    fields: ['customerId', 'date', 'kind'],
    rows: [['angry', on(100), 'complaint'], ['quiet', on(400), 'complaint'], ['slow', on(100), 'visit'], ['here', on(3), 'complaint']],
  };
  const owed: PlainSheet = { kind: 'receivables', fields: ['customerId', 'invoiceDate', 'dueDate', 'amount'], rows: [['once', on(120), on(90), 10], ['quiet', on(20), on(-10), 10]] };

  test('counts each sign in those who left and in those who are active, and those who left without any', () => {
    const { left, stayed, signs, leftWithout } = signsOf(sales, talks, owed);
    expect([left, stayed, leftWithout]).toEqual([4, 2, 1]); // quiet: a complaint a year before, a debt not yet due
    expect(signs.map(({ sign, left: gone, stayed: kept }) => [sign, gone, kept])).toEqual([
      ['boughtOnce', 1, 0], ['longerGap', 1, 0], ['smallerOrders', 0, 0], ['returned', 1, 1], ['complained', 1, 1], ['owesOverdue', 1, 0],
    ]);
  });

  test('has no sign that the book cannot tell', () => {
    expect(signsOf(sales).signs.map(({ sign }) => sign)).toEqual(['boughtOnce', 'longerGap', 'smallerOrders', 'returned']);
  });

  test('never counts more customers than there are, whatever the ledger', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 800 }).map(on), fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -50, max: 200 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (rows) => {
        const { left, stayed, signs, leftWithout } = signsOf({ kind: 'sales', fields: ['date', 'customerId', 'amount', 'quantity'], rows });
        for (const sign of signs) expect(sign.left <= left && sign.stayed <= stayed).toBe(true);
        expect(leftWithout + signs.reduce((sum, sign) => sum + sign.left, 0)).toBeGreaterThanOrEqual(left);
      }),
      { numRuns: 60 },
    );
  });
});
