import { portraitWordsOf } from '../../../../src/core/locales/portraitWordsOf';
import { PortraitStudio } from '../../../../src/core/reports/portrait/portraitStudio';
import { referenceOf } from '../../../../src/excel/render/linkReference';
import { layoutSheet } from '../../../../src/core/sheets/layout/layoutSheet';
import { markdownOf } from '../../../../src/core/sheets/markdown';
import type { SheetModel } from '../../../../src/core/sheets/model';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from '../smallBook';

function modelOf(id: string, sheets: readonly PlainSheet[] = SMALL_SHEETS, language: 'zh-CN' | 'en-US' = 'en-US'): SheetModel {
  const input = inputOf(sheets, language);
  return new PortraitStudio(input).modelOf(input.analysis.customers.ids.indexOf(id), 'shared');
}
const textOf = (id: string, sheets?: readonly PlainSheet[], language?: 'zh-CN' | 'en-US'): string => markdownOf(modelOf(id, sheets, language));

describe('The portrait of a customer', () => {
  it.each(['zh-CN', 'en-US'] as const)('lays out every customer of the small book in %s on one page of width, without a gap in its words', (language) => {
    const input = inputOf(SMALL_SHEETS, language);
    const studio = new PortraitStudio(input);
    input.analysis.customers.ids.forEach((_, customer) => {
      const model = studio.modelOf(customer, 'own');
      const layout = layoutSheet(model);
      expect(layout.print).toMatchObject({ orientation: 'portrait' });
      expect(layout.columnWidths.length).toBe(11);
      expect(markdownOf(model)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    });
  });

  it('tells who it is, what changed and what to do first', () => {
    const text = textOf('03');
    expect(text).toContain('# 恒通工贸');
    expect(text).toMatch(/since 2022-08-18, no\. \d of 7 by lifetime revenue/);
    expect(text).toMatch(/\| ① Settle first/);
    expect(text).toContain('| Gross profit |');
  });

  it('puts money owed before everything else, then the silent customer', () => {
    const text = textOf('02');
    expect(text).toMatch(/① Settle first[^\n]*8,401 overdue/);
    expect(text).toMatch(/② (Visit|Call)/);
  });

  it('says plainly that a customer has never bought, and draws no empty chart', () => {
    const text = textOf('07');
    expect(text).toContain('has not bought yet');
    expect(text).toContain('Arrange a first visit');
    expect(text).toContain('No product bought yet.');
    expect(text).toContain('No order that stands yet.');
    expect(text).not.toContain('[chart');
  });

  it('says what is missing where there is no cost, no product and no receivables sheet', () => {
    const text = textOf('甲公司', SALES_ONLY);
    expect(text).toContain('Gross profit is blank: no sale of this customer has a cost.');
    expect(text).toContain('No receivables sheet: add one');
    expect(text).toContain('The sales sheet has no product column');
    expect(text).toContain('Bought once, on 2024-03-05');
  });

  it('stays whole for a customer with returns only', () => {
    const sheets: PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerName', 'amount', 'productName'], rows: [[serial('2024-03-05'), '甲公司', -100, 'X'], [serial('2024-04-02'), '乙公司', 40.5, 'X']] }];
    const text = textOf('甲公司', sheets);
    expect(text).toContain('without a purchase that stands');
    expect(text).toContain('| Last return | 2024-03-05 | -100 |');
  });

  it('tells what is owed by days overdue, by the age of the invoices and at the month ends, each adding up to the balance', () => {
    const model = modelOf('02');
    const tables = new Map(model.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [[block.key, block] as const] : [])))));
    const overdue = tables.get('overdue')!;
    const owed = overdue.total![1] as number;
    const sum = (values: readonly unknown[]): number => values.reduce<number>((whole, value) => whole + Number(value), 0);
    expect(owed).toBeGreaterThan(0);
    expect(sum(overdue.columns.find(({ key }) => key === 'amount')!.values)).toBeCloseTo(owed, 6);
    const ages = tables.get('age')!.columns.filter(({ key }) => key !== 'what' && key !== 'total');
    expect(ages).toHaveLength(6);
    expect(sum(ages.map(({ values }) => values[0]))).toBeCloseTo(owed, 6);
    expect(sum(ages.map(({ values }) => values[1]))).toBeCloseTo(1, 9);
  });

  it('draws the margin against an axis of its own, in percent, beside the revenue', () => {
    const chart = layoutSheet(modelOf('01')).charts.find(({ name }) => name === 'Clientele_Portrait_Months')!;
    expect(chart.series.map(({ ownAxis }) => ownAxis)).toEqual([undefined, undefined, 'ratio']);
    expect(chart.valueKind).toBe('money0');
    const noCost = layoutSheet(modelOf('甲公司', SALES_ONLY)).charts.find(({ name }) => name === 'Clientele_Portrait_Months')!;
    expect(noCost.series.every(({ ownAxis }) => ownAxis === undefined)).toBe(true);
  });

  it('leads back to the customer list, or to the row of the user\'s own sheet where no list is built', () => {
    const back = layoutSheet(modelOf('02')).links.find(({ target }) => target.to === 'report')!;
    expect(referenceOf(back.target, new Map([['customers', 'Customer list']]))).toBe("'Customer list'!A1");
    expect(referenceOf(back.target, new Map())).toMatch(/!A[1-9]\d*$/);
    const { target } = back;
    if (target.to !== 'report') throw new Error('unreachable');
    const { book, analysis } = inputOf(SMALL_SHEETS, 'en-US');
    const customer = analysis.customers.ids.indexOf('02');
    expect(target.orSource).toEqual({ sheetName: book.intake[book.customers.sheet[customer]!]!.sheetName, row: book.customers.row[customer]! - 1 });
  });

  it('gives a long name two lines instead of running under the grade', () => {
    const name = '华东机电设备与自动化工程技术服务（集团）股份有限公司上海浦东新区分公司第一销售部';
    const sheets: PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerName', 'amount'], rows: [[serial('2024-03-05'), name, 100]] }];
    const layout = layoutSheet(modelOf(name, sheets));
    expect(layout.rowHeights[0]!.points).toBeGreaterThan(32);
    expect(layout.merges).toContainEqual(expect.objectContaining({ row: 0, column: 0, rows: 1, columns: 8 }));
  });

  it('shows amounts beyond a thousand million in thousands, since a column would show #### otherwise', () => {
    const sheets: PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerName', 'amount'], rows: [[serial('2024-03-05'), '甲公司', 5e9]] }];
    const text = textOf('甲公司', sheets);
    expect(text).toContain('amounts in thousands');
    expect(text).toMatch(/\| Revenue \|.*\| 5,000,000 \|/);
  });

  it('has the same blocks in both languages', () => {
    const shape = (language: 'zh-CN' | 'en-US') => modelOf('01', SMALL_SHEETS, language).rows.map((row) => row.map((place) => place.blocks.map((block) => block.type)));
    expect(shape('zh-CN')).toEqual(shape('en-US'));
    expect(Object.keys(portraitWordsOf('zh-CN').steps)).toEqual(Object.keys(portraitWordsOf('en-US').steps));
  });
});
