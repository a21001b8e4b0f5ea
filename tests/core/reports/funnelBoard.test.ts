import { reportMessagesOf } from '../../../src/core/locales/messages';
import { isAbsent } from '../../../src/core/reports/absentReport';
import { funnelReport } from '../../../src/core/reports/funnel/funnel';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import type { Block, TableBlock } from '../../../src/core/sheets/model';
import { inputOf, SALES_ONLY, serial, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

const SHEETS: readonly PlainSheet[] = [
  { kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[serial('2024-04-01'), 'a', 90], [serial('2024-04-09'), 'a', 10], [serial('2024-04-10'), 'b', 50]] },
  { kind: 'customers', fields: ['customerId', 'customerName', 'coreNeed'], rows: [['a', 'a', 'Advice - pumps'], ['b', 'b', 'Advice-Belts'], ['c', 'c', 'anti-corrosion']] },
  { kind: 'stages', fields: ['customerId', 'stage', 'lostReason'], rows: [['a', 'Contract', null], ['b', 'Proposal', 'price'], ['c', 'Proposal', null]] },
];

function blocksOf(sheets: readonly PlainSheet[]): Block[] {
  const built = funnelReport(reportContext(inputOf(sheets, 'en-US'), words));
  if (isAbsent(built)) throw new Error('the sheet is absent');
  return built.rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function column(table: string, key: string) {
  const found = blocksOf(SHEETS).find((block): block is TableBlock => block.type === 'table' && block.key === table);
  return found?.columns.find((one) => one.key === key)?.values;
}

function notes(sheets: readonly PlainSheet[]): string[] {
  return blocksOf(sheets).flatMap((block) => (block.type === 'note' ? [block.text] : []));
}

test('the stages stand with who reached them, who goes on and who was lost, and the bottleneck is named', () => {
  expect(column('funnel', 'reached')).toEqual([3, 3, 3, 1]);
  expect(column('funnel', 'lost')).toEqual([0, 0, 1, 0]);
  expect(notes(SHEETS)).toContain(words.funnel.bottleneck('Proposal', 'Contract', '33.3%'));
  expect(column('reasons', 'reason')).toEqual(['price']);
  expect(column('reasons', 'share')).toEqual([1]);
});

test('needs stand by tag with repurchase and revenue', () => {
  expect(column('needs', 'need')).toEqual(['Advice', 'anti-corrosion']);
  expect(column('needs', 'repurchase')).toEqual([0.5, null]);
  expect(column('needs', 'revenue')).toEqual([150, 0]);
});

test('a book of sales alone has no such sheet, and the contents say which sheet would bring it', () => {
  expect(funnelReport(reportContext(inputOf(SALES_ONLY, 'en-US'), words))).toMatchObject({ absent: true, key: 'funnel', needs: { kind: 'stages' } });
});

test('stages without needs say which column would bring the needs, and needs without stages which sheet the funnel', () => {
  const [sales, ...others] = SHEETS;
  const stages = others.find(({ kind }) => kind === 'stages')!;
  expect(notes([sales!, stages])).toContain(words.funnel.needMissing);
  const needs: PlainSheet = { kind: 'customers', fields: ['customerId', 'coreNeed'], rows: [['1', 'a']] };
  expect(notes([sales!, needs])).toContain(words.funnel.missing);
});
