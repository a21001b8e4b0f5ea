import type { ErpExport } from '../erpExports/erpExport';
import { csv } from '../erpExports/erpExport';

type Rows = readonly (readonly (string | number)[])[];

const H = ['日期', '订单号', '客户名称', '产品名称', '数量', '单价', '金额'] as const;
/** Ten lines of three customers: 1,000 + 160 + 46.50 + ... */
const LINES = [
  ['2024-01-05', 'S1', '恒通', '减速机', 1, 1000, 1000],
  ['2024-01-06', 'S2', '恒通', '联轴器', 2, 80, 160],
  ['2024-01-08', 'S3', '宏达', '轴承', 3, 15.5, 46.5],
  ['2024-01-09', 'S4', '宏达', '密封圈', 10, 0.8, 8],
  ['2024-01-11', 'S5', '宏达', '减速机', 2, 1000, 2000],
  ['2024-01-12', 'S6', '百汇', '联轴器', 1, 80, 80],
  ['2024-01-15', 'S7', '百汇', '轴承', 4, 15.5, 62],
  ['2024-01-16', 'S8', '百汇', '密封圈', 5, 0.8, 4],
] as const;
const SALES: Rows = [H, ...LINES];
const CUSTOMERS = { 恒通: '1160.00', 宏达: '2054.50', 百汇: '146.00' };
const TOTALS = { grossSales: '3360.50', returns: '0.00', orders: 8 };

const file = (name: string, rows: Rows) => ({ name: `${name}.csv`, content: csv(rows) });
/** Some columns of the lines, by their position, and further cells. */
const lines = (change: (line: (typeof LINES)[number], at: number) => readonly (string | number)[]): Rows => LINES.map(change);
const withStatus = (status: string, on: number): Rows => [[...H, '订单状态'], ...lines((line, at) => [...line, at === on ? status : '已完成'])];

function whole(name: string, files: ErpExport['files'], problems: ErpExport['problems'] = {}): ErpExport {
  return { name, files, totals: TOTALS, customers: CUSTOMERS, problems };
}

/** Sheets as tools write them and people keep them, and what is right to read of them. The truth was made first. */
export const MADE: readonly ErpExport[] = [
  whole('The name of a customer stands on the first line of its group only', [file('销售', [H, ...lines((line, at) => [line[0], line[1], at > 0 && LINES[at - 1]![2] === line[2] ? '' : line[2], ...line.slice(3)])])], { 'W-FILLED-DOWN': 5 }),
  {
    name: 'Lines without a customer in a list that is not grouped stay without one',
    files: [file('销售', [H, ...LINES, ['2024-01-17', 'S9', '恒通', '轴承', 1, 10, 10], ['2024-01-18', 'S10', '', '轴承', 1, 10, 10], ['2024-01-19', 'S11', '', '轴承', 1, 10, 10], ['2024-01-20', 'S12', '', '轴承', 1, 10, 10]])],
    totals: { grossSales: '3400.50' },
    customers: { ...CUSTOMERS, 恒通: '1170.00' },
    problems: { 'W-NO-CUSTOMER': 3 },
  },
  {
    name: 'Further lines of an order repeat its number, but neither day nor customer',
    files: [file('销售', [H, ['2024-01-05', 'S1', '恒通', '减速机', 1, 1000, 1000], ['', 'S1', '', '轴承', 2, 10, 20], ['2024-01-06', 'S2', '宏达', '轴承', 1, 10, 10], ['', 'S3', '', '轴承', 1, 10, 10]])],
    totals: { grossSales: '1030.00', orders: 2 },
    customers: { 恒通: '1020.00', 宏达: '10.00' },
    // The last line is of another order: nothing says when it was or whose.
    problems: { 'W-FILLED-DOWN': 1, 'E-DATE-EMPTY': 1 },
  },
  whole('A copy of the sales sheet counts once', [file('销售明细', SALES), file('销售明细 (2)', SALES)], { 'W-SAME-SALES': 1 }),
  whole(
    'Order, delivery and invoice of the same sales count once, whatever their numbers and days',
    [
      file('销售订单', SALES),
      file('销售出库单', [['出库日期', '出库单号', '客户名称', '产品名称', '出库数量', '单价', '金额'], ...lines((line, at) => [`2024-02-0${at + 1}`, `CK${at}`, ...line.slice(2)])]),
      file('销售发票', [['开票日期', '发票号', '客户名称', '产品名称', '数量', '单价', '金额'], ...lines((line, at) => [`2024-03-0${at + 1}`, `FP${at}`, ...line.slice(2)])]),
    ],
    { 'W-SAME-SALES': 1 },
  ),
  whole('A summary by month beside its lines is not added to them', [file('2024', SALES), file('月度汇总', [['客户名称', '月份', '销售额'], ['恒通', '2024-01', 1160], ['宏达', '2024-01', 2054.5], ['百汇', '2024-01', 146]])], { 'W-SAME-SALES': 1 }),
  {
    name: 'Months of a subscription with the same customers and amounts are sales of their own',
    files: ['1', '2', '3'].map((month) => file(`${month}月`, [['日期', '客户名称', '金额'], ...['甲', '乙', '丙', '丁', '戊'].map((name) => [`2024-0${month}-01`, name, 100])])),
    totals: { grossSales: '1500.00' },
    customers: { 甲: '300.00', 乙: '300.00', 丙: '300.00', 丁: '300.00', 戊: '300.00' },
    problems: {},
  },
  whole('Quotes, plans and purchases are no sales and no payments', [
    file('销售明细', SALES),
    file('报价单', [['报价日期', '报价单号', ...H.slice(2)], ...LINES]),
    file('2025销售预算', [['日期', '客户名称', '金额'], ['2025-01-01', '恒通', 9000]]),
    file('采购', [['日期', '单号', '供应商', '产品名称', '数量', '单价', '金额'], ...LINES]),
  ]),
  {
    name: 'A sheet called after returns holds returns, although its amounts have no sign',
    files: [file('销售明细', SALES), file('销售退货', [H, ['2024-01-20', 'T1', '恒通', '联轴器', 1, 80, 80]])],
    totals: { grossSales: '3360.50', returns: '80.00' },
    customers: { ...CUSTOMERS, 恒通: '1080.00' },
    problems: {},
  },
  whole('A header in Chinese with its English below is one header', [file('销售', [H, ['Date', 'Order No', 'Customer', 'Product', 'Qty', 'Unit Price', 'Amount'], ...LINES])], { 'X-HEADER-ROW': 1 }),
  whole('A header in two languages names its field where both do', [file('销售', [['日期 Date', '订单号 Order No.', '客户 Customer', '产品 Product', '数量 Qty', '单价 Unit Price', '金额 Amount'], ...LINES])]),
  ...['已退款', '退货完成', 'Refunded', '全额退款'].map((status): ErpExport => ({
    name: `A sale with the status ${status} is a sale that came back`,
    files: [file('订单', withStatus(status, 4))],
    totals: { grossSales: '3360.50', returns: '2000.00' },
    customers: { ...CUSTOMERS, 宏达: '54.50' },
    problems: {},
  })),
  ...['已取消', '作废', '已删除', '交易失败', '审核不通过', 'Rejected', 'Failed', 'Voided'].map((status): ErpExport => ({
    name: `A line with the status ${status} is no sale`,
    files: [file('订单', withStatus(status, 4))],
    totals: { grossSales: '1360.50' },
    customers: { ...CUSTOMERS, 宏达: '54.50' },
    problems: { 'X-VOID': 1 },
  })),
  ...['待付款', 'Pending payment', '未审核', '报价'].map((status): ErpExport => ({
    name: `A line with the status ${status} is no sale yet`,
    files: [file('订单', withStatus(status, 4))],
    totals: { grossSales: '1360.50' },
    customers: { ...CUSTOMERS, 宏达: '54.50' },
    problems: { 'X-ON-HOLD': 1 },
  })),
  ...['已关闭', 'Unpaid', '部分退款', '退款中'].map((status) => whole(`A status that tells nothing for sure, ${status}, is listed and the line used`, [file('订单', withStatus(status, 4))], { 'W-STATUS-DOUBTFUL': 1 })),
  ...['未取消', '退款关闭', '已完成'].map((status) => whole(`The status ${status} takes nothing away`, [file('订单', withStatus(status, 4))])),
  {
    name: 'A column that says whether a document is void is read by its header',
    files: [file('订单', [[...H, '作废标志'], ...lines((line, at) => [...line, at === 4 ? '是' : '否'])])],
    totals: { grossSales: '1360.50' },
    customers: { ...CUSTOMERS, 宏达: '54.50' },
    problems: { 'X-VOID': 1 },
  },
  {
    name: 'A column that says whether a document is approved is read by its header',
    files: [file('订单', [[...H, '审核标志'], ...lines((line, at) => [...line, at === 4 ? 'N' : 'Y'])])],
    totals: { grossSales: '1360.50' },
    customers: { ...CUSTOMERS, 宏达: '54.50' },
    problems: { 'X-ON-HOLD': 1 },
  },
  ...['红冲', '冲销', '销退单', '负数发票', 'Reversal', '退'].map((type): ErpExport => ({
    name: `A line of the type ${type} is a return`,
    files: [file('订单', [[...H, '单据类型'], ...lines((line, at) => [...line, at === 7 ? type : '销售'])])],
    totals: { grossSales: '3356.50', returns: '4.00' },
    customers: { ...CUSTOMERS, 百汇: '138.00' },
    problems: {},
  })),
  {
    name: 'Discounts written as 9折 and 85折 are what is still paid',
    files: [file('销售', [['日期', '客户名称', '数量', '单价', '折扣'], ['2024-01-05', '恒通', 1, 1000, '9折'], ['2024-01-06', '宏达', 1, 1000, '85折'], ['2024-01-07', '宏达', 1, 1000, '8.5折']])],
    totals: { grossSales: '2600.00' },
    customers: { 恒通: '900.00', 宏达: '1700.00' },
    problems: {},
  },
  {
    name: 'Minus signs of printed accounts and apostrophes before numbers',
    files: [file('销售', [['日期', '客户名称', '金额'], ['2024-01-05', '恒通', "'1,000.00"], ['2024-01-06', '恒通', '△100'], ['2024-01-07', '恒通', '负50.00'], ['2024-01-08', '恒通', "'-20"]])],
    totals: { grossSales: '1000.00', returns: '170.00' },
    customers: { 恒通: '830.00' },
    problems: {},
  },
  {
    name: 'Days with a short year, other joiners, or a zone by its letters',
    files: [file('销售', [['日期', '客户名称', '金额'], ['24年1月5日', '恒通', 1], ['2024_01_06', '恒通', 1], ['2024，1，7', '恒通', 1], ['2024-01-08 10:00:00 +0800 CST', '恒通', 1]])],
    totals: { grossSales: '4.00', orders: 4 },
    customers: { 恒通: '4.00' },
    problems: {},
  },
  {
    name: "Shopify's orders: Name is the order, the total stands on its first line with freight",
    files: [
      file('orders_export', [
        ['Name', 'Email', 'Financial Status', 'Currency', 'Subtotal', 'Shipping', 'Total', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Lineitem sku', 'Billing Name'],
        ['#1001', 'a@x.com', 'paid', 'USD', '30.00', '5.00', '35.00', '2024-01-05 10:11:12 +0800', 1, 'Mug', '10.00', 'M1', 'Ann Lee'],
        ['#1001', 'a@x.com', '', '', '', '', '', '2024-01-05 10:11:12 +0800', 2, 'Cup', '10.00', 'C1', ''],
        ['#1002', 'b@x.com', 'refunded', 'USD', '10.00', '5.00', '15.00', '2024-01-06 10:11:12 +0800', 1, 'Mug', '10.00', 'M1', 'Bob Ray'],
        ['#1003', 'a@x.com', 'paid', 'USD', '20.00', '5.00', '25.00', '2024-01-07 10:11:12 +0800', 2, 'Mug', '10.00', 'M1', 'Ann Lee'],
      ]),
    ],
    // By D6 an order that came back as a whole is none.
    totals: { grossSales: '60.00', returns: '10.00', orders: 2 },
    customers: { 'Ann Lee': '50.00', 'Bob Ray': '0.00' },
    problems: { 'W-FILLED-DOWN': 1 },
  },
  {
    name: "Amazon's item-price is the price of the line",
    files: [file('amazon', [['amazon-order-id', 'purchase-date', 'order-status', 'buyer-name', 'sku', 'quantity-purchased', 'item-price'], ['A1', '2024-01-05T10:00:00+00:00', 'Shipped', 'Ann Lee', 'M1', 3, '30.00'], ['A2', '2024-01-06T10:00:00+00:00', 'Cancelled', 'Ann Lee', 'M1', 1, '10.00']])],
    totals: { grossSales: '30.00' },
    customers: { 'Ann Lee': '30.00' },
    problems: { 'X-VOID': 1 },
  },
  whole('Numbers that begin as returns do, and nothing else says so, are listed', [file('销售', [H, ...lines((line, at) => [line[0], at === 7 ? 'TH8' : line[1], ...line.slice(2)])])], { 'W-RETURN-NUMBER': 1 }),
  whole('Where all numbers begin so, they are the numbers of sales', [file('销售', [H, ...lines((line) => [line[0], String(line[1]).replace('S', 'C'), ...line.slice(2)])])]),
  {
    name: 'A discount of 90 % that an amount is computed with is listed: it may be what is still paid',
    files: [file('销售', [['日期', '客户名称', '数量', '单价', '折扣'], ['2024-01-05', '恒通', 1, 1000, '90%'], ['2024-01-06', '宏达', 1, 1000, '0.95']])],
    totals: { grossSales: '150.00' },
    customers: { 恒通: '100.00', 宏达: '50.00' },
    problems: { 'W-DISCOUNT-HIGH': 2 },
  },
  whole('A quote that is never closed spoils its own line only', [{ name: '销售.csv', content: csv([...SALES, ['2024-01-17', 'S9', '恒通', '轴承', 1, 1, 1]]).replace('2024-01-17', '"2024-01-17') }], { 'E-DATE-TEXT': 1 }),
  whole('Fields kept as text by ="..." and padded with NUL', [{ name: '销售.csv', content: `${csv([H, ...lines((line) => line.map((cell) => `="${cell}"`))])}\u0000\u0000\r\n` }]),
  { name: 'Quantities without a day are no sales, and what they lack is said', files: [file('1月', [H, ...lines((line, at) => [at + 1, ...line.slice(1)])])], problems: {}, refused: ['R-NO-DATE-COLUMN'] },
];
