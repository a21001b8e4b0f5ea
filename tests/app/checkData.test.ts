import { checkData } from '../../src/app/checkData';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';

const request = { language: 'zh-CN', today: dayOf(2024, 3, 15) } as const;

describe('The data check', () => {
  it('says what would be read as what, and names every problem with its cell, and writes nothing', async () => {
    const rows = [['订单号', '日期', '客户名称', '金额'], ['A1', 45_000, '张三公司', 5], ['A2', 'soon', '张三公司', 5], ['A3', 45_001, '李四公司', '#N/A']];
    const book = await openWorkbook([{ name: '销售', rows }, { name: '便签', rows: [['记得回电']] }]);
    const before = snapshot(book);
    const { summary } = await checkData({ ...request, port: book.port });
    expect(summary.sources).toMatchObject([{ sheet: '销售', kind: 'sales', headerRow: 1, rows: 3, columns: { amount: '金额', customerName: '客户名称' } }]);
    expect(summary.problems).toEqual([]);
    expect(summary.unused.map((sheet) => sheet.sheet)).toEqual(['便签']);
    expect(summary.rows.sales).toMatchObject({ read: 3, usable: 1, rejected: 2 });
    expect(summary.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sheet: '销售', row: 3, column: 'B', field: 'date', value: 'soon' }),
        expect.objectContaining({ sheet: '销售', row: 4, column: 'D', field: 'amount' }),
      ]),
    );
    expect(snapshot(book)).toEqual(before);
  });

  it('answers where no summary could be built, and says why', async () => {
    const book = await openWorkbook([{ name: '销售', rows: [['订单号', '日期', '产品', '金额'], ['A1', 45_000, '轴承', 5]] }]);
    const { summary } = await checkData({ ...request, port: book.port });
    expect(summary.problems.map((problem) => problem.code)).toEqual(['R-NO-CUSTOMER-COLUMN']);
    expect(summary.problems[0]!.columns).toEqual(['订单号', '日期', '产品', '金额']);
  });
});
