import { recognise } from '../../../../src/core/records';
import type { CellInput } from '../../../../src/core/tables/columns';
import { sampleOf } from '../sharedData';

const kindOf = (name: string, ...rows: (readonly CellInput[])[]): string | null => recognise([sampleOf(name, rows)]).sheets[0]?.kind ?? null;
const fieldsOf = (...rows: (readonly CellInput[])[]): Record<string, string> =>
  Object.fromEntries((recognise([sampleOf('Sheet1', rows)]).sheets[0]?.columns ?? []).map(({ field, header }) => [field, header]));

const VOUCHER = ['日期', '凭证号', '科目', '摘要', '辅助核算客户', '借方金额', '贷方金额'];
const voucher = (account: string): readonly CellInput[] => ['2024-03-01', '记-12', account, '拜访', '华东机电', 300, null];

describe('A sheet of sales expenses', () => {
  test.each<[string, readonly string[]]>([
    ['Sheet1', ['日期', '客户名称', '费用金额']],
    ['Sheet1', ['日期', '客户ID', '客户名称', '销售费用', '备注']],
    ['Sheet1', ['报销日期', '客户', '费用类型', '金额', '摘要']],
    ['费用明细', ['日期', '客户名称', '金额']],
    ['销售费用', ['日期', '凭证号', '客户名称', '金额']],
    ['Sheet1', ['Date', 'Customer', 'Expense account', 'Amount', 'Memo']],
    ['Expenses', ['Date', 'Customer', 'Amount']],
  ])('is told by its name, its amount or its account: %s %j', (name, headers) => expect(kindOf(name, headers)).toBe('expenses'));

  it('is told by the accounts in its cells, where the headers are those of any journal', () => {
    expect(kindOf('Sheet1', VOUCHER, voucher('销售费用-差旅费'), voucher('业务招待费'))).toBe('expenses');
    expect(fieldsOf(VOUCHER, voucher('销售费用-差旅费'))).toEqual({ date: '日期', account: '科目', note: '摘要', customerName: '辅助核算客户', amount: '借方金额', credit: '贷方金额' });
  });

  it('is not a journal of what customers owe, nor sales, payments or open items that have a remark', () => {
    expect(kindOf('Sheet1', VOUCHER, voucher('应收账款'), voucher('主营业务收入'))).not.toBe('expenses');
    expect(kindOf('Sheet1', ['日期', '客户名称', '金额', '备注'])).toBe('sales');
    expect(kindOf('Sheet1', ['日期', '客户名称', '金额', '费用'])).toBe('sales');
    expect(kindOf('Sheet1', ['收款日期', '客户名称', '收款金额', '摘要'])).toBe('payments');
    expect(kindOf('Sheet1', ['订单号', '日期', '客户', '数量', '单价', '金额', '销售费用', '摘要'])).toBe('sales');
    expect(kindOf('应收', ['发票号', '客户名称', '开票日期', '到期日', '应收金额', '未收金额', '摘要'])).toBe('receivables');
  });
});
