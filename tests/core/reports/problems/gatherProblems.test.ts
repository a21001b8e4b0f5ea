import { gatherProblems } from '../../../../src/core/reports/problems/gatherProblems';
import { LISTED_PER_CODE } from '../../../../src/core/reports/problems/problemLog';
import type { CellInput } from '../../../../src/core/tables/columns';
import { dayOf } from '../../../../src/core/values/civilDay';
import { inputOf, serial, type PlainSheet } from '../smallBook';

function problemsOf(sheets: readonly PlainSheet[], settings = {}) {
  const { book, analysis } = inputOf(sheets, 'zh-CN', settings);
  const groups = gatherProblems(book, analysis, 'zh-CN');
  return { book, analysis, groups, byCode: new Map(groups.map((group) => [group.code, group])) };
}

const sales = (rows: readonly (readonly CellInput[])[]): PlainSheet => ({ kind: 'sales', fields: ['orderNo', 'date', 'customerName', 'amount'], rows });
const day = serial('2024-04-02');

test('problems of the reading come with their cell, those that cost a row first', () => {
  const { groups } = problemsOf([sales([['1', day, '甲', 5], ['2', 'soon', '甲', 5], ['3', day, null, 5]])]);
  expect(groups.map(({ code, class: kind, count }) => [code, kind, count])).toEqual([['E-DATE-TEXT', 'rejected', 1], ['W-NO-CUSTOMER', 'look', 1]]);
  expect(groups[0]?.listed).toEqual([{ code: 'E-DATE-TEXT', sheet: 0, row: 3, column: 1, field: 'date', value: 'soon' }]);
});

test('lines that repeat another in every column are named (M6), the first of them is not', () => {
  const { byCode } = problemsOf([sales([['1', day, '甲', 5], ['1', day, '甲', 5], ['2', day, '甲', 5]])]);
  expect(byCode.get('W-LINE-REPEATED')?.listed.map(({ row, value }) => [row, value])).toEqual([[3, '1']]);
});

test('lines after the as-of date are named with their date, of every kind of sheet', () => {
  const { byCode } = problemsOf(
    [sales([['1', day, '甲', 5], ['2', serial('2024-06-01'), '甲', 5]]), { kind: 'payments', fields: ['date', 'customerName', 'amount'], rows: [[serial('2024-06-02'), '甲', 5]] }],
    { asOf: dayOf(2024, 4, 30) },
  );
  expect(byCode.get('X-AFTER-AS-OF')?.listed.map(({ sheet, row, value }) => [sheet, row, value])).toEqual([[0, 3, '2024-06-01'], [1, 2, '2024-06-02']]);
});

test('phone numbers and addresses of the customer sheet are judged where they stand', () => {
  const { byCode } = problemsOf([
    sales([['1', day, '甲', 5]]),
    { kind: 'customers', fields: ['customerName', 'phone', 'email'], rows: [['甲', '13800138000', 'a@b.cn'], ['乙', '12', 'nobody'], ['丙', '13912345678', 'c@qq.com']] },
  ]);
  expect(byCode.get('W-PHONE-SHORT')?.listed).toEqual([{ code: 'W-PHONE-SHORT', sheet: 1, row: 3, column: 1, field: 'phone', value: '12' }]);
  expect(byCode.get('W-EMAIL-NO-AT')?.listed[0]).toMatchObject({ row: 3, column: 2 });
  expect(byCode.get('W-EMAIL-PRIVATE')?.listed[0]).toMatchObject({ row: 4, value: 'c@qq.com' });
});

test('the counts agree with the account of the rows, also beyond the lines that are listed', () => {
  const rows = Array.from({ length: 700 }, (_, i): CellInput[] => [String(i), i < 600 ? 'soon' : day, i < 650 ? '甲' : null, 5]);
  const { analysis, byCode } = problemsOf([sales(rows)]);
  expect(byCode.get('E-DATE-TEXT')).toMatchObject({ count: 600 });
  expect(byCode.get('E-DATE-TEXT')?.listed).toHaveLength(LISTED_PER_CODE);
  expect(byCode.get('W-NO-CUSTOMER')?.count).toBe(analysis.rows.sales?.noCustomer);
  expect(analysis.rows.sales?.rejected).toBe(600);
});

test('a void line has one reason, whatever else is wrong with it', () => {
  const { groups } = problemsOf([{ kind: 'sales', fields: ['date', 'customerName', 'amount', 'status'], rows: [[day, '甲', 5, ''], [day, null, 5, '作废']] }]);
  expect(groups.map(({ code, count }) => [code, count])).toEqual([['X-VOID', 1]]);
});
