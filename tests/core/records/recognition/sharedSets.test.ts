import { assembleBook, createSheetReader, recognise, type Book, type SheetProposal } from '../../../../src/core/records';
import { isoOf, type CivilDay } from '../../../../src/core/values/civilDay';
import { minorToDecimal } from '../../../../src/core/values/minor';
import { sumOf } from '../../../../src/core/values/minorColumn';
import type { CellInput } from '../../../../src/core/tables/columns';
import { describeShared, sampleOf, sharedJson, sharedRows } from '../sharedData';

function found(name: string, rows: readonly (readonly CellInput[])[]): { kind: string; fields: Record<string, string> } | { missing: readonly string[]; code: string } {
  const { sheets, unused, problems } = recognise([sampleOf(name, rows)]);
  const sheet = sheets[0];
  if (sheet) return { kind: sheet.kind, fields: Object.fromEntries(sheet.columns.map((c) => [c.field, c.header])) };
  return { missing: unused[0]!.missing, code: problems[0]!.code };
}

function bookOf(...sheets: readonly { name: string; rows: readonly (readonly CellInput[])[] }[]): Book {
  const { sheets: proposals } = recognise(sheets.map((s) => sampleOf(s.name, s.rows)));
  return assembleBook(proposals.map((p) => read(p, sheets.find((s) => s.name === p.sheetName)!.rows)));
}

function read(proposal: SheetProposal, rows: readonly (readonly CellInput[])[]) {
  const reader = createSheetReader(proposal);
  for (let i = proposal.headerRow; i < rows.length; i += 20000) reader.addChunk(i + 1, [{ firstColumn: 0, values: rows.slice(i, i + 20000) }]);
  return reader.finish();
}

function figures(book: Book) {
  let [first, last] = [Infinity, -Infinity];
  for (const day of book.sales.date) [first, last] = [Math.min(first, day), Math.max(last, day)];
  return {
    lines: book.sales.length,
    lines_without_customer: book.sales.customer.filter((c) => c < 0).length,
    customers: new Set(book.sales.customer.filter((c) => c >= 0)).size,
    distinct_order_numbers: new Set(book.sales.orderNo!.codes).size,
    products: new Set(book.sales.productId!.codes).size,
    first: isoOf(first as CivilDay),
    last: isoOf(last as CivilDay),
    revenue_net: Number(minorToDecimal(sumOf(book.sales.amount), book.sales.amount.scale)),
  };
}

function expected(path: string) {
  const facts = sharedJson(path) as Record<string, number> & { first_date: string; last_date: string };
  const { lines, lines_without_customer, customers, distinct_order_numbers, products, revenue_net } = facts;
  return { lines, lines_without_customer, customers, distinct_order_numbers, products, first: facts.first_date.slice(0, 10), last: facts.last_date.slice(0, 10), revenue_net };
}

describe('recognition on the headers of public data sets', () => {
  test.each([
    ['sales', ['CustomerKey', 'OrderDate', 'OrderNumber', 'ProductKey', 'OrderQuantity', 'UnitPriceSold']],
    ['sales', ['Row ID', 'Order ID', 'Order Date', 'Ship Date', 'Customer ID', 'Customer Name', 'Segment', 'Region', 'Product ID', 'Sales', 'Quantity', 'Discount', 'Profit']],
    ['receivables', ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount', 'Disputed', 'SettledDate']],
    ['stages', ['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage', 'engage_date', 'close_date', 'close_value']],
  ])('finds %s', (kind, headers) => {
    expect(found('Sheet1', [headers])).toMatchObject({ kind });
  });
});

describeShared('recognition on real sheets', () => {
  test('reads the Chinese superstore ledger', () => {
    const rows = sharedRows('superstore_cn/orders_订单.csv.xz');
    expect(found('订单', rows)).toEqual({
      kind: 'sales',
      fields: {
        orderNo: '订单 ID', date: '订单日期', shipDate: '发货日期', customerId: '客户 ID', customerName: '客户名称', region: '地区', productId: '产品 ID', category: '类别', productName: '产品名称',
        amount: '销售额', quantity: '数量', discount: '折扣', grossProfit: '利润',
      },
    });
    const book = bookOf({ name: '订单', rows });
    expect(figures(book)).toEqual(expected('superstore_cn/facts.json'));
    expect(Number(minorToDecimal(sumOf(book.sales.cost!), book.sales.cost!.scale))).toBe(sharedJson('superstore_cn/facts.json')['cost']);
  });

  test('reads Online Retail, whose amounts are quantity x unit price', () => {
    const rows = sharedRows('online_retail/online_retail.csv.xz');
    expect(found('online_retail', rows)).toEqual({
      kind: 'sales',
      fields: { orderNo: 'InvoiceNo', productId: 'StockCode', productName: 'Description', quantity: 'Quantity', date: 'InvoiceDate', unitPrice: 'UnitPrice', customerId: 'CustomerID', region: 'Country' },
    });
    expect(figures(bookOf({ name: 'online_retail', rows }))).toEqual(expected('online_retail/facts.json'));
  });

  test('reads the three yearly AdventureWorks ledgers as one, month first as its dates prove', () => {
    const years = [2015, 2016, 2017].map((year) => ({ name: `Sales ${year}`, rows: sharedRows(`adventureworks/AdventureWorks_Sales_${year}.csv.xz`) }));
    const facts = expected('adventureworks/facts.json');
    expect(figures(bookOf(...years))).toEqual(facts);
    const customers = sharedRows('adventureworks/AdventureWorks_Customers.csv.xz', 'windows-1252');
    const book = bookOf(...years, { name: 'Customers', rows: customers });
    expect(book.customers.length).toBe(18148);
    expect(figures(book).customers).toBe(facts.customers);
  });

  test('reads Classic Models customers and payments, and leaves parts of orders out with what they lack', () => {
    expect(found('customers', sharedRows('classicmodels/customers.csv'))).toMatchObject({ kind: 'customers', fields: { customerId: 'customerNumber', customerName: 'customerName', phone: 'phone', creditLimit: 'creditLimit' } });
    expect(found('payments', sharedRows('classicmodels/payments.csv'))).toEqual({ kind: 'payments', fields: { customerId: 'customerNumber', date: 'paymentDate', amount: 'amount' } });
    expect(found('orders', sharedRows('classicmodels/orders.csv'))).toMatchObject({ missing: [expect.any(String)] });
    for (const part of ['orderdetails', 'products', 'employees', 'offices', 'productlines']) expect(found(part, sharedRows(`classicmodels/${part}.csv`))).toHaveProperty('missing');
  });

  test('reads Northwind customers, but takes neither suppliers nor shippers for customers', () => {
    expect(found('customers', sharedRows('northwind/customers.csv'))).toMatchObject({ kind: 'customers', fields: { customerId: 'customerID', customerName: 'companyName', contact: 'contactName', position: 'contactTitle', phone: 'phone' } });
    for (const part of ['suppliers', 'shippers', 'employees', 'products', 'orders', 'order_details', 'categories', 'territories']) expect(found(part, sharedRows(`northwind/${part}.csv`))).toHaveProperty('missing');
  });

  test('reads invoices with due dates as receivables and deals with stages as stages', () => {
    expect(found('ar', sharedRows('ar_ibm/ar_with_leading_zeros.csv'))).toEqual({ kind: 'receivables', fields: { customerId: 'customerID', invoiceNo: 'invoiceNumber', invoiceDate: 'InvoiceDate', dueDate: 'DueDate', amount: 'InvoiceAmount' } });
    expect(found('sales_pipeline', sharedRows('crm_opportunities/sales_pipeline.csv.xz'))).toMatchObject({ kind: 'stages', fields: { customerName: 'account', stage: 'deal_stage', enteredDate: 'engage_date' } });
  });

  test('says which column a ledger without customers lacks', () => {
    const rows = sharedRows('cn_small/sales_region_gb18030.csv.gz', 'gb18030');
    expect(found('地区销售', rows)).toEqual({ missing: ['customerId|customerName'], code: 'R-NO-CUSTOMER-COLUMN' });
    expect(recognise([sampleOf('地区销售', rows)]).problems[0]!.headers).toEqual(['日期', '产品类别', '地区', '销售额', '订单量', '月份']);
    expect(found('sales', sharedRows('cn_small/sales_100_utf8bom.csv'))).toMatchObject({ code: 'R-NO-CUSTOMER-COLUMN' });
  });
});
