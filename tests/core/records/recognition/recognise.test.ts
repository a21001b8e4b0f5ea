import { recognise, type SheetSample } from '../../../../src/core/records';
import type { CellInput } from '../../../../src/core/tables/columns';
import { sampleOf } from '../sharedData';

function sheetOf(sheetName: string, ...rows: (readonly CellInput[])[]) {
  const { sheets, unused, problems } = recognise([sampleOf(sheetName, rows)]);
  const sheet = sheets[0];
  return { kind: sheet?.kind ?? null, sheet, fields: Object.fromEntries((sheet?.columns ?? []).map((c) => [c.field, c.header])), unused: unused[0], problems };
}

const LEDGER = ['订单号', '订单日期', '客户ID', '客户名称', '数量', '单价', '金额'];
const LINE = ['A1', 45322, 'C1', '上海机械', 2, 3, 6];

describe('the kind of a sheet', () => {
  test.each<[string, string, string[]]>([
    ['sales', 'Sheet1', LEDGER],
    ['sales', 'Sheet1', ['单据日期', '单据编号', '购货单位', '产品长代码', '产品名称', '规格型号', '实发数量', '销售单价', '销售金额', '部门', '业务员']],
    ['sales', 'Sheet1', ['日期', '单据号', '客户编码', '客户简称', '存货编码', '存货名称', '数量', '无税单价', '无税金额', '税额', '价税合计', '业务员名称', '币种']],
    ['sales', 'orders_export', ['Name', 'Email', 'Financial Status', 'Paid at', 'Billing Name', 'Currency', 'Subtotal', 'Shipping', 'Taxes', 'Total', 'Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Lineitem sku']],
    ['sales', 'Sheet1', ['Posting Date', 'Document No.', 'Sell-to Customer No.', 'Sell-to Customer Name', 'Item No.', 'Quantity', 'Unit Price', 'Line Amount', 'Unit Cost (LCY)', 'Salesperson Code']],
    ['sales', 'ledger', ['date', 'customer', 'revenue']],
    ['sales', 'Sheet1', ['日期', '客户名称', '金额']],
    ['sales', 'Sheet1', ['Date', 'Customer', 'Amount']],
    ['payments', 'Sheet1', ['Payment date', 'Customer', 'Amount']],
    ['payments', 'Sheet1', ['日期', '客户名称', '收款金额']],
    ['customers', '客户信息表', ['序号', '客户ID', '客户名称', '所属行业(细分)', '企业规模', '联系人', '职务', '联系电话', '联系邮箱', '客户来源', '首次接触日期', '首次交易日期', '最近交易日期', '累计交易金额(元)', '平均订单金额(元)', '交易频次(次)', '客户等级', '核心需求', '跟进记录', '客户反馈', '状态标签', '备注']],
    ['customers', 'Sheet1', ['Account ID', 'Account Name', 'Industry', 'Account Owner', 'Phone', 'Billing State/Province', 'Employees', 'Created Date']],
    ['receivables', '应收', ['发票号', '客户ID', '客户名称', '开票日期', '到期日', '应收金额', '未收金额', '类型']],
    ['receivables', 'Open items', ['Customer', 'Invoice no.', 'Invoice date', 'Due date', 'Amount', 'Open balance']],
    ['payments', '回款', ['收款日期', '客户ID', '收款金额', '发票号']],
    ['payments', 'Payments', ['Payment date', 'Customer ID', 'Customer name', 'Payment amount', 'Invoice no.']],
    ['orders', '发货', ['订单号', '订单日期', '客户ID', '产品编号', '订货数量', '发货数量', '承诺交期', '发货日期']],
    ['orders', 'Shipments', ['Order no.', 'Order date', 'Customer ID', 'Product ID', 'Quantity ordered', 'Quantity shipped', 'Promised date', 'Ship date']],
    ['interactions', '拜访', ['日期', '客户ID', '客户名称', '渠道', '类型', '内容', '负责人', '结果', '解决日期']],
    ['interactions', 'Activities', ['Date', 'Customer ID', 'Customer name', 'Channel', 'Kind', 'Content', 'Owner', 'Result', 'Solved date']],
    ['survey', '满意度', ['调查日期', '客户ID', '客户名称', '评分', '满分', '反馈', '建议', '解决方案']],
    ['survey', 'Survey', ['Survey date', 'Customer ID', 'Customer name', 'Score', 'Scale', 'Feedback', 'Suggestion', 'Solution']],
    ['stages', '商机', ['客户ID', '客户名称', '阶段', '进入日期', '丢单原因']],
    ['returns', '退货', ['订单 ID', '退回']],
    ['returns', 'Returns', ['Returned', 'Order ID']],
    ['returns', 'Sheet1', ['原订单号', '退货日期', '退货金额']],
    ['salespeople', '销售人员', ['地区', '地区经理']],
    ['salespeople', 'People', ['Regional Manager', 'Region']],
    ['stages', 'Pipeline', ['Customer ID', 'Customer name', 'Stage', 'Entered date', 'Lost reason']],
  ])('is %s in %s for %j', (kind, name, headers) => {
    expect(sheetOf(name, headers).kind).toBe(kind);
  });

  test.each<[string[]]>([[['Name', 'Value']], [['月份', '预算', '实际']], [['supplierID', 'Company name', 'Contact name', 'Phone']], [['部门', '姓名', '工资']]])('is none for %j', (headers) => {
    expect(sheetOf('Sheet1', headers, headers.map(() => 'x')).kind).toBeNull();
  });
});

describe('the columns of a sheet', () => {
  test('of the customer information sheet are all 22, each by its own name', () => {
    const headers = ['序号', '客户ID', '客户名称', '所属行业(细分)', '企业规模', '联系人', '职务', '联系电话', '联系邮箱', '客户来源', '首次接触日期', '首次交易日期', '最近交易日期', '累计交易金额(元)', '平均订单金额(元)', '交易频次(次)', '客户等级', '核心需求', '跟进记录', '客户反馈', '状态标签', '备注'];
    const { sheet } = sheetOf('客户', headers);
    expect(sheet!.columns.map((c) => c.field)).toEqual(['serial', 'customerId', 'customerName', 'industry', 'size', 'contact', 'position', 'phone', 'email', 'source', 'firstContact', 'firstDeal', 'lastDeal', 'totalAmount', 'averageOrder', 'frequency', 'grade', 'coreNeed', 'followUp', 'feedback', 'status', 'remark']);
    expect(sheet!.columns.every((c) => c.reason === 'exact')).toBe(true);
  });

  test('take the surer name where several would do, and leave the rest', () => {
    const { fields } = sheetOf('s', ['下单日期', '付款时间', '客户名称', '联系电话', '订单金额', '实付金额', '运费'], ['2024-01-01', '2024-01-02', '张三', '1', 5, 4, 1]);
    expect(fields).toEqual({ date: '下单日期', customerName: '客户名称', amount: '订单金额' });
  });

  test('do not take freight, tax or cost for the amount, nor a birthday for the date', () => {
    expect(sheetOf('s', ['客户名称', '出生日期', '运费金额', '税额', '成本金额', '产品名称', '数量']).fields).not.toHaveProperty('amount');
    expect(sheetOf('s', ['Customer name', 'Birth date', 'Tax amount', 'Product', 'Amount'], ['A', 45000, 1, 'B', 2]).problems[0]).toMatchObject({ code: 'R-NO-DATE-COLUMN' });
  });

  test('are told apart by their cells: 客户 may hold ids or names', () => {
    const withNames = sheetOf('s', ['日期', '客户', '金额'], [45322, '上海机械', 1], [45323, '北京电子', 1]);
    const withIds = sheetOf('s', ['日期', '客户', '金额'], [45322, 'HY2024001', 1], [45323, 'HY2024002', 1]);
    expect(withNames.fields).toEqual({ date: '日期', customerName: '客户', amount: '金额' });
    expect(withIds.fields).toEqual({ date: '日期', customerId: '客户', amount: '金额' });
    expect(withIds.sheet!.columns[1]!.reason).toBe('content');
  });

  test('are not taken where their cells cannot be what the header says', () => {
    const { kind, problems } = sheetOf('s', ['日期', '客户', '金额'], ['一月', '甲乙', '很多'], ['二月', '丙丁', '不少']);
    expect(kind).toBeNull();
    expect(problems[0]).toMatchObject({ code: 'R-NO-SALES-SHEET', missing: ['date', 'amount|quantity+unitPrice'], headers: ['日期', '客户', '金额'] });
  });

  test('announce their unit: 万元 shifts four digits, 元 none', () => {
    const shiftOf = (header: string) => sheetOf('s', ['日期', '客户名称', header]).sheet!.columns[2]!.shift;
    expect([shiftOf('金额(万元)'), shiftOf('金额（元）'), shiftOf('销售额（亿元）'), shiftOf('Amount (thousands)'), shiftOf('Amount ($K)')]).toEqual([4, 0, 8, 3, 3]);
  });

  test('read with the first column, where labels of totals stand', () => {
    expect(sheetOf('s', ['行号', '日期', '客户名称', '规格', '金额'], [1, 45322, 'A', 'x', 1]).sheet!.readColumns).toEqual([0, 1, 2, 4]);
  });
});

describe('the header row', () => {
  test('stands below title lines (S1)', () => {
    const { sheet } = sheetOf('明细', ['2024年销售明细表', '', '', '', '', '', ''], ['制表：', '财务部', '', '', '日期：', '2024-02-01', ''], ['', '', '', '', '', '', ''], LEDGER, LINE);
    expect(sheet).toMatchObject({ kind: 'sales', headerRow: 4, firstDataRow: 5, lastDataRow: 5 });
  });

  test('may be two rows with merged cells (S2)', () => {
    const { fields, sheet } = sheetOf('明细', ['日期', '客户', '', '销售', ''], ['', '编号', '名称', '数量', '金额'], [45322, 'C1', '上海机械', 2, 6]);
    expect(sheet).toMatchObject({ headerRow: 2 });
    expect(fields).toEqual({ date: '日期', customerId: '客户/编号', customerName: '客户/名称', quantity: '销售/数量', amount: '销售/金额' });
  });

  test('is counted on the sheet where the used range does not start at A1', () => {
    const sample: SheetSample = { ...sampleOf('明细', [LEDGER, LINE]), firstRow: 4, firstColumn: 2 };
    const sheet = recognise([sample]).sheets[0]!;
    expect(sheet).toMatchObject({ headerRow: 5, firstDataRow: 6, lastDataRow: 6 });
    expect(sheet.columns[0]).toMatchObject({ field: 'orderNo', column: 2 });
    expect(sheet.readColumns).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test('is found at once where formatting made the used range as wide as the sheet (S9)', () => {
    const wide = [...LEDGER, ...new Array<string>(16384 - LEDGER.length).fill('')];
    expect(sheetOf('明细', wide, LINE).sheet!.columns).toHaveLength(7);
  });

  test('of a native table is known, and the table ends where it ends (S8)', () => {
    const rows = [['报表', '', '', ''], ['', '日期', '客户名称', '金额'], ['', 45322, 'A', 1], ['', 45323, 'B', 2], ['', '', '', ''], ['备注', '', '', '']];
    const sample: SheetSample = { ...sampleOf('明细', rows), tables: [{ name: '销售表', firstRow: 1, firstColumn: 1, rowCount: 3, columnCount: 3 }] };
    expect(recognise([sample]).sheets[0]).toMatchObject({ tableName: '销售表', headerRow: 2, firstDataRow: 3, lastDataRow: 4, readColumns: [1, 2, 3] });
  });

  test('may have line breaks, full width letters and stray spaces in it', () => {
    expect(sheetOf('s', ['Order\nDate', ' ｃｕｓｔｏｍｅｒ　ＩＤ ', 'Net  Amount']).fields).toEqual({ date: 'Order Date', customerId: 'ｃｕｓｔｏｍｅｒ　ＩＤ', amount: 'Net  Amount' });
  });
});

describe('several sheets', () => {
  test('of one kind are all used, others listed with what they lack', () => {
    const found = recognise([sampleOf('1月', [LEDGER, LINE]), sampleOf('2月', [LEDGER, LINE]), sampleOf('说明', [['字段', '含义'], ['金额', '含税']]), sampleOf('空', [])]);
    expect(found.sheets.map((s) => s.sheetName)).toEqual(['1月', '2月']);
    expect(found.unused.map((s) => [s.sheetName, s.reason])).toEqual([['说明', 'missing'], ['空', 'empty']]);
    expect(found.problems).toEqual([]);
  });

  test('without any sales say so', () => {
    expect(recognise([]).problems[0]!.code).toBe('R-NO-SALES-SHEET');
    expect(recognise([sampleOf('a', []), sampleOf('b', [['', '']])]).problems[0]!.code).toBe('R-EMPTY');
    expect(recognise([sampleOf('a', [['日期', '客户名称', '业务员', '产品名称'], [45322, 'A', 'B', 'C']])]).problems[0]).toMatchObject({ code: 'R-NO-AMOUNT-COLUMN', sheetName: 'a' });
    expect(recognise([sampleOf('a', [['日期', '业务员', '金额'], [45322, 'B', 5]])]).problems[0]).toMatchObject({ code: 'R-NO-CUSTOMER-COLUMN', headers: ['日期', '业务员', '金额'] });
  });
});
