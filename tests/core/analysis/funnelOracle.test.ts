import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOfIso } from '../../../src/core/values/civilDay';
import { minorToDecimal } from '../../../src/core/values/minor';
import { plainFunnel, plainNeeds, type PlainStageRow } from '../../oracle/boardFunnel';
import { bookOfRows } from '../records/readPlain';
import { serial } from '../reports/smallBook';

const AS_OF = '2024-04-30';
const CUSTOMERS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '0': ['初次接触', 'First contact', '线索'],
  '1': ['需求确认', 'Need confirmed'],
  '2': ['方案沟通', 'Proposal', '报价'],
  '3': ['合同签订', 'Contract', '已成交'],
  lost: ['已流失', 'Lost'],
  null: ['进行中?', '第五步'],
};
const TAGS = ['采购设备', '技术咨询', 'Advice'];

const day = fc.integer({ min: 1, max: 60 }).map((n) => new Date(Date.UTC(2024, 2, 10 + n)).toISOString().slice(0, 10));
const stageRow = fc.record({
  customer: fc.constantFrom(...CUSTOMERS, 'unknown to the book'),
  step: fc.constantFrom<PlainStageRow['step'][]>(0, 1, 2, 3, 'lost', null),
  entered: fc.option(day),
  reason: fc.option(fc.constantFrom('price', 'service'), { freq: 4 }),
  word: fc.nat({ max: 5 }),
});
const sale = fc.record({ customer: fc.constantFrom(...CUSTOMERS.slice(0, 5)), date: day.filter((date) => date <= AS_OF), amount: fc.integer({ min: 0, max: 500 }) });
const need = fc.option(fc.record({ tag: fc.constantFrom(...TAGS), detail: fc.constantFrom('', '-减速机', '：轴承') }));

test('the funnel and the needs agree with the slow calculation on random stages, needs and sales', () => {
  const seen = { lost: 0, unknown: 0, late: 0, twice: 0 };
  fc.assert(
    fc.property(fc.array(stageRow, { minLength: 1, maxLength: 25 }), fc.array(sale, { maxLength: 15 }), fc.array(need, { minLength: 6, maxLength: 6 }), (stages, sales, needs) => {
      const anchor = { customer: 'c1', date: AS_OF, amount: 7 };
      const all = [...sales, anchor];
      const book = bookOfRows(
        { kind: 'sales', fields: ['orderNo', 'date', 'customerId', 'amount'], rows: all.map(({ customer, date, amount }, i) => [`o${i}`, serial(date), customer, amount]) },
        { kind: 'customers', fields: ['customerId', 'coreNeed'], rows: CUSTOMERS.map((id, i) => [id, needs[i] ? `${needs[i].tag}${needs[i].tag === 'Advice' ? '' : needs[i].detail}` : null]) },
        {
          kind: 'stages',
          fields: ['customerId', 'stage', 'enteredDate', 'lostReason'],
          rows: stages.map(({ customer, step, entered, reason, word }) => [customer, WORDS[String(step)]![word % WORDS[String(step)]!.length]!, entered === null ? null : serial(entered), reason]),
        },
      );
      const { funnel, needs: found, scale } = analyse(book, DEFAULT_SETTINGS, { today: dayOfIso(AS_OF)! });
      const expected = plainFunnel(stages, CUSTOMERS, AS_OF);
      expect({
        reached: funnel!.steps.map(({ reached }) => reached),
        lost: funnel!.steps.map(({ lost }) => lost),
        here: funnel!.steps.map(({ here }) => here),
        conversion: funnel!.steps.slice(0, 3).map(({ conversion, reached }) => (conversion === null ? null : `${Math.round(conversion * reached)}/${reached}`)),
        reasons: Object.fromEntries(funnel!.reasons.map(({ reason, customers }) => [reason, customers])),
        unknown: funnel!.unknownRows,
      }).toEqual(expected);
      const tags = new Map(CUSTOMERS.flatMap((id, i): [string, string][] => (needs[i] ? [[id, needs[i].tag]] : [])));
      const plain = plainNeeds(tags, all);
      expect(Object.fromEntries((found ?? []).map((one) => [one.need, { customers: one.customers, buyers: one.buyers, orders: one.orders, twice: Math.round((one.repurchase ?? 0) * one.buyers), revenue: Number(minorToDecimal(one.revenue, scale)) }]))).toEqual(plain);
      for (const { repurchase, buyers } of found ?? []) expect(repurchase === null).toBe(buyers === 0);
      seen.lost += expected.lost.some((count) => count > 0) ? 1 : 0;
      seen.unknown += expected.unknown;
      seen.late += stages.filter(({ entered }) => entered !== null && entered > AS_OF).length;
      seen.twice += Object.values(plain).filter(({ twice }) => twice > 0).length;
    }),
    { numRuns: 150 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});
