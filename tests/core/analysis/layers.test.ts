import { TIERS } from '../../../src/core/analysis/tiers/tierOf';
import { addMinor, ZERO, type Minor } from '../../../src/core/values/minor';
import { inputOf, serial, SALES_ONLY, type PlainSheet } from '../reports/smallBook';
import { WIDE_SHEETS } from '../reports/wideBook';

const layersIn = (sheets: readonly PlainSheet[]) => inputOf(sheets).analysis.layers;

const SALES: PlainSheet = {
  kind: 'sales',
  fields: ['date', 'customerId', 'amount'],
  rows: [[serial('2024-04-02'), 'a', 100], [serial('2024-04-03'), 'b', 20], [serial('2024-04-03'), 'c', 70], [serial('2024-04-05'), 'd', 8], [serial('2022-01-05'), 'd', 900], [serial('2024-04-06'), null, 5]],
};
const customers = (rows: readonly (readonly (string | null)[])[]): PlainSheet => ({ kind: 'customers', fields: ['customerId', 'industry', 'size'], rows });

test('layers are sector by size, greatest first; what is not told and lines of nobody come last', () => {
  const layers = layersIn([SALES, customers([['a', '制造业-机械', '大'], ['b', '制造业 - 电子', '大'], ['c', '贸易', '小'], ['d', '贸易', null], ['e', '贸易', '小']])]);
  expect(layers?.map(({ sector, size, customers: count, amount }) => [sector, size, count, Number(amount)])).toEqual([
    ['制造业', '大', 2, 12_000],
    ['贸易', '小', 2, 7_000],
    ['贸易', null, 1, 800],
    [null, null, 0, 500],
  ]);
});

test('a dash inside a word parts no sector, and one dimension is enough', () => {
  const layers = layersIn([SALES, { kind: 'customers', fields: ['customerId', 'industry'], rows: [['a', 'Non-profit'], ['b', 'Retail-E-commerce'], ['c', 'RETAIL'], ['d', null]] }]);
  expect(layers?.map(({ sector, size, customers: count }) => [sector, size, count])).toEqual([['Non-profit', null, 1], ['Retail', null, 2], [null, null, 1]]);
  expect(layersIn(SALES_ONLY)).toBeNull();
});

test('layers hold every customer once, with the tier in force, and add up to the ledger', () => {
  const { analysis } = inputOf(WIDE_SHEETS);
  const layers = analysis.layers!;
  expect(layers.length).toBeGreaterThan(8);
  expect(layers.reduce<Minor>((sum, { amount }) => addMinor(sum, amount), ZERO)).toBe(analysis.grouping.amount);
  for (const tier of TIERS) {
    expect(layers.reduce((sum, { tiers }) => sum + tiers[tier], 0)).toBe(Array.from(analysis.customers.inScope, (is, c) => is && analysis.tiers.inForce[c] === tier).filter(Boolean).length);
  }
  for (const { customers: count, tiers } of layers) expect(count).toBe(tiers.high + tiers.ordinary + tiers.low);
});
