import { recognise } from '../../../../src/core/records';
import { en } from '../../../../src/core/records/recognition/headerWords/en';
import { zh } from '../../../../src/core/records/recognition/headerWords/zh';
import { plainOf } from '../../../../src/core/records/recognition/headerText';
import { FIELDS, SOURCE_KINDS, type SourceKind } from '../../../../src/core/records/sourceKinds';
import { sampleOf } from '../sharedData';

/** The fields that a customer summary stands on, in the kind where they matter most. */
const MAIN: readonly (readonly [SourceKind, string])[] = [
  ...['orderNo', 'date', 'customerId', 'customerName', 'productId', 'productName', 'quantity', 'unitPrice', 'amount', 'cost', 'unitCost', 'salesperson', 'region', 'dueDate'].map((field) => ['sales', field] as const),
  ...['customerId', 'customerName', 'contact', 'phone', 'email', 'address', 'industry'].map((field) => ['customers', field] as const),
  ...['invoiceNo', 'invoiceDate', 'dueDate', 'amount', 'residual'].map((field) => ['receivables', field] as const),
  ...['date', 'amount'].map((field) => ['payments', field] as const),
];
const LEAST_NAMES = 25;
const namesOf = (words: typeof en, kind: SourceKind, field: string): readonly string[] => (words.fields[kind] as Readonly<Record<string, readonly string[]>>)[field] ?? [];

describe.each([['Chinese', zh], ['English', en]] as const)('the header names in %s', (_language, words) => {
  test.each(MAIN)('there are at least 25 different ones for %s.%s', (kind, field) => {
    expect(new Set(namesOf(words, kind, field).map(plainOf)).size).toBeGreaterThanOrEqual(LEAST_NAMES);
  });

  test('none stands twice in a list, and every field of every kind has some', () => {
    for (const kind of SOURCE_KINDS) {
      for (const field of Object.keys(FIELDS[kind])) {
        const names = namesOf(words, kind, field).map(plainOf);
        expect([kind, field, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([kind, field, []]);
        expect([kind, field, names.length > 0]).toEqual([kind, field, true]);
      }
    }
  });
});

/** Headers as programs export them, and what each must be read as. */
const EXPORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Kingdee sales issue': { 日期: 'date', 单据编号: 'orderNo', 购货单位: 'customerName', 产品代码: 'productId', 产品名称: 'productName', 实发数量: 'quantity', 销售单价: 'unitPrice', 销售金额: 'amount', 业务员: 'salesperson' },
  'Kingdee cloud': { 单据编号: 'orderNo', 日期: 'date', '客户.编码': 'customerId', '客户.名称': 'customerName', '物料.编码': 'productId', '物料.名称': 'productName', 计价数量: 'quantity', 含税单价: 'unitPrice', 金额: 'amount', 结转成本: 'cost' },
  'Yonyou sales': { 单据号: 'orderNo', 单据日期: 'date', 客户编码: 'customerId', 客户简称: 'customerName', 存货编码: 'productId', 存货名称: 'productName', 主计量数量: 'quantity', 原币无税单价: 'unitPrice', 原币无税金额: 'amount', 业务员名称: 'salesperson' },
  'web shop, Chinese': { 订单编号: 'orderNo', 买家会员名: 'customerName', 买家实际支付金额: 'amount', 订单付款时间: 'date', 宝贝标题: 'productName', 宝贝总数量: 'quantity' },
  'Shopify orders': { Name: 'orderNo', 'Billing Name': 'customerName', 'Created at': 'date', 'Lineitem quantity': 'quantity', 'Lineitem name': 'productName', 'Lineitem price': 'unitPrice', 'Lineitem sku': 'productId', 'Billing Province': 'region' },
  'Salesforce products': { 'Account ID': 'customerId', 'Account Name': 'customerName', 'Close Date': 'date', 'Product Name': 'productName', 'Product Code': 'productId', Quantity: 'quantity', 'Sales Price': 'unitPrice', 'Total Price': 'amount', 'Opportunity Owner': 'salesperson' },
  'Business Central lines': { 'Document No.': 'orderNo', 'Posting Date': 'date', 'Sell-to Customer No.': 'customerId', 'Sell-to Customer Name': 'customerName', 'No. of Units': 'quantity', 'Unit Price Excl. VAT': 'unitPrice', 'Line Amount': 'amount', 'Unit Cost (LCY)': 'unitCost', 'Salesperson Code': 'salesperson' },
  'SAP billing': { 'Billing Document': 'orderNo', 'Billing Date': 'date', 'Sold-to Party': 'customerId', 'Customer Name': 'customerName', Material: 'productId', 'Billed Quantity': 'quantity', 'Net Value': 'amount', 'Sales Office': 'region' },
  'QuickBooks detail': { Num: 'orderNo', 'Transaction date': 'date', 'Customer full name': 'customerName', 'Product/Service': 'productName', Qty: 'quantity', 'Sales Price': 'unitPrice', Amount: 'amount' },
};

const VALUES: Readonly<Record<string, (row: number) => string | number>> = { date: (row) => `2024-01-0${row}`, quantity: (row) => row, unitPrice: (row) => row * 10, amount: (row) => row * 10, cost: (row) => row, unitCost: (row) => row };

test.each(Object.entries(EXPORTS))('an export of %s is read column by column', (_name, columns) => {
  const fields = Object.values(columns);
  const rows = [Object.keys(columns), ...[1, 2, 3].map((row) => fields.map((field) => VALUES[field]?.(row) ?? (field.endsWith('Name') || field === 'salesperson' || field === 'region' ? `甲${field}乙` : `X${row}`)))];
  const { sheets } = recognise([sampleOf('Sheet1', rows)]);
  expect(sheets[0]?.kind).toBe('sales');
  expect(Object.fromEntries(sheets[0]!.columns.map((column) => [column.header, column.field]))).toMatchObject(columns);
});

describe('small customer lists', () => {
  test.each([
    [['客户编号', '客户名称', '电话']],
    [['Customer ID', 'Customer name', 'Phone']],
    [['Client no', 'Client name', 'City']],
  ])('three columns and three rows are enough: %j', (header) => {
    const rows = [header, ['C1', '甲公司', '021-1'], ['C2', '乙公司', '021-2'], ['C3', '丙公司', '021-3']];
    expect(recognise([sampleOf('Sheet1', rows)]).sheets.map(({ kind }) => kind)).toEqual(['customers']);
  });

  test('two columns of a name and a number are not', () => {
    expect(recognise([sampleOf('Sheet1', [['客户名称', '电话'], ['甲', '1'], ['乙', '2']])]).sheets).toEqual([]);
  });
});
