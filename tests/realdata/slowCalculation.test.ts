import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OracleInput, OracleSale } from '../oracle/oracleInput';
import { oracleFacts } from '../oracle/oracleFacts';
import { comparableFacts } from '../oracle/comparableFacts';
import { adventureWorksYear, classicModelsLines, northwindLines } from './joinedSets';
import { summaryFacts, temporaryFolder, writeCsv } from './runClientele';
import { describeRealData, sharedBytes, sharedRows, type TextRow } from './sharedData';

// The whole product from outside, from a CSV file to the facts file, against the slow calculation on real ledgers.
describeRealData('the facts file agrees with the slow calculation, every field of every customer, on', () => {
  const folder = temporaryFolder();

  it('the Chinese superstore', () => {
    const rows = sharedRows('superstore_cn', 'orders_订单.csv.xz');
    const path = join(folder, '订单.csv');
    writeFileSync(path, sharedBytes('superstore_cn', 'orders_订单.csv.xz'));
    const sales = rows.map((row) =>
      sale({
        orderNo: row['订单 ID']!, date: row['订单日期']!, customerId: row['客户 ID']!, customerName: row['客户名称']!, productId: row['产品 ID']!,
        productName: row['产品名称']!, category: row['类别']!, quantity: row['数量']!, amount: fifteenDigits(row['销售额']!),
        grossProfit: fifteenDigits(row['利润']!), region: row['地区']!,
      }),
    );
    expect(comparableFacts(summaryFacts(folder, [path]))).toEqual(comparableFacts(oracleFacts(input(sales))));
  });

  it('classicmodels, over quarters and with fixed grades', () => {
    const rows = classicModelsLines();
    const path = writeCsv(folder, 'classicmodels.csv', rows);
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ abc: { mode: 'fixed' }, churnDays: 120 }));
    const facts = summaryFacts(folder, [path], '--period', 'quarter', '--settings', settings, '--as-of', '2005-03-31');
    const slow = oracleFacts({ ...input(rows.map(joined)), period: 'quarter', asOf: '2005-03-31', settings: { abcMode: 'fixed', churnWindowDays: 120 } });
    expect(comparableFacts(facts)).toEqual(comparableFacts(slow));
  });

  it('northwind, by last twelve months', () => {
    const rows = northwindLines();
    const facts = summaryFacts(folder, [writeCsv(folder, 'northwind.csv', rows)], '--period', 'last12m');
    expect(comparableFacts(facts)).toEqual(comparableFacts(oracleFacts({ ...input(rows.map(joined)), period: 'last12m' })));
  });

  it('a year of adventureworks', () => {
    const rows = adventureWorksYear('2015');
    const facts = summaryFacts(folder, [writeCsv(folder, 'adventureworks.csv', rows)], '--period', 'ytd');
    expect(comparableFacts(facts)).toEqual(comparableFacts(oracleFacts({ ...input(rows.map(joined)), period: 'ytd' })));
  });
});

function input(sales: OracleSale[]): OracleInput {
  return { sales, customers: null, receivables: null, payments: null, asOf: null, today: '2026-01-01', period: 'month', settings: {}, language: 'zh-CN' };
}

/** A line of the joined sets in the slow calculation's words. */
function joined(row: TextRow): OracleSale {
  const [date = ''] = (row['Order Date'] ?? '').split(' ');
  return sale({
    orderNo: row['Order Number'] ?? row['Order ID']!,
    date: date.includes('/') ? `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}` : date,
    customerId: row['Customer Number'] ?? row['Customer ID'] ?? row['Customer Key']!,
    customerName: row['Customer Name'] ?? row.Customer ?? null,
    productId: row['Product Code'] ?? row['Product ID'] ?? row['Product Key']!,
    productName: row['Product Name'] ?? null,
    category: row['Product Line'] ?? null,
    quantity: row.Quantity ?? row['Order Quantity']!,
    unitPrice: row['Unit Price'] ?? null,
    amount: row.Amount ?? null,
    unitCost: row['Unit Cost'] ?? null,
    salesperson: row.Salesperson || null,
  });
}

function sale(fields: Partial<OracleSale>): OracleSale {
  return {
    orderNo: null, date: null, customerId: null, customerName: null, productId: null, productName: null, category: null, quantity: null,
    unitPrice: null, amount: null, cost: null, unitCost: null, grossProfit: null, salesperson: null, region: null, type: null, originalOrder: null,
    ...fields,
  };
}

/** The published file carries the noise of binary fractions; a spreadsheet knows fifteen digits of a number. */
function fifteenDigits(text: string): string {
  return String(Number(Number(text).toPrecision(15)));
}
