import { sharedRows, sharedText, sharedBytes, type TextRow } from './sharedData';
import Papa from 'papaparse';

/** The sets that come as several tables, joined to the one ledger a salesperson would export (the sets' README says how). */

/** classicmodels: order lines with order, customer, product and the customer's sales representative. */
export function classicModelsLines(): TextRow[] {
  const orders = byKey(sharedRows('classicmodels', 'orders.csv'), 'orderNumber');
  const products = byKey(sharedRows('classicmodels', 'products.csv'), 'productCode');
  const customers = byKey(sharedRows('classicmodels', 'customers.csv'), 'customerNumber');
  const employees = byKey(sharedRows('classicmodels', 'employees.csv'), 'employeeNumber');
  return sharedRows('classicmodels', 'orderdetails.csv').map((line) => {
    const order = orders.get(line.orderNumber!)!;
    const product = products.get(line.productCode!)!;
    const customer = customers.get(order.customerNumber!)!;
    const seller = employees.get(customer.salesRepEmployeeNumber!);
    return {
      'Order Number': line.orderNumber!,
      'Order Date': order.orderDate!,
      'Customer Number': order.customerNumber!,
      'Customer Name': customer.customerName!,
      'Product Code': line.productCode!,
      'Product Name': product.productName!,
      'Product Line': product.productLine!,
      Quantity: line.quantityOrdered!,
      'Unit Price': line.priceEach!,
      'Unit Cost': product.buyPrice!,
      Salesperson: seller ? `${seller.firstName} ${seller.lastName}` : '',
    };
  });
}

/** northwind: the amount is unit price x quantity x (1 - discount), exact to its four decimals. */
export function northwindLines(): TextRow[] {
  const orders = byKey(sharedRows('northwind', 'orders.csv'), 'orderID');
  const customers = byKey(sharedRows('northwind', 'customers.csv'), 'customerID');
  const employees = byKey(sharedRows('northwind', 'employees.csv'), 'employeeID');
  return sharedRows('northwind', 'order_details.csv').map((line) => {
    const order = orders.get(line.orderID!)!;
    const seller = employees.get(order.employeeID!)!;
    return {
      'Order ID': line.orderID!,
      'Order Date': order.orderDate!,
      'Customer ID': order.customerID!,
      Customer: customers.get(order.customerID!)!.companyName!,
      'Product ID': line.productID!,
      Quantity: line.quantity!,
      Amount: fourDecimals(BigInt(cents(line.unitPrice!)) * BigInt(line.quantity!) * BigInt(100 - Number(cents(line.discount!)))),
      Salesperson: `${seller.firstName} ${seller.lastName}`,
    };
  });
}

/** adventureworks: one ledger a year, at the product's price and cost. */
export function adventureWorksYear(year: string): TextRow[] {
  const products = byKey(sharedRows('adventureworks', 'AdventureWorks_Products.csv'), 'ProductKey');
  return sharedRows('adventureworks', `AdventureWorks_Sales_${year}.csv.xz`).map((line) => {
    const product = products.get(line.ProductKey!)!;
    return {
      'Order Date': line.OrderDate!,
      'Order Number': line.OrderNumber!,
      'Customer Key': line.CustomerKey!,
      'Product Key': line.ProductKey!,
      'Order Quantity': line.OrderQuantity!,
      'Unit Price': product.ProductPrice!,
      'Unit Cost': product.ProductCost!,
    };
  });
}

/** adventureworks: customers with a full name; the file is in windows-1252. */
export function adventureWorksCustomers(): TextRow[] {
  const text = new TextDecoder('windows-1252').decode(sharedBytes('adventureworks', 'AdventureWorks_Customers.csv.xz'));
  return Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true }).data.map((row) => ({
    'Customer Key': row.CustomerKey!,
    'Customer Name': `${row.FirstName} ${row.LastName}`,
    Email: row.EmailAddress!,
    'Birth Date': row.BirthDate!,
  }));
}

/** Reference figures a customer, by the customer's key. */
export function referenceCustomers(set: string): Map<string, TextRow> {
  const rows = Papa.parse<TextRow>(sharedText(set, 'facts_customers.csv.gz'), { header: true, skipEmptyLines: true }).data;
  return byKey(rows, 'customer');
}

function byKey(rows: readonly TextRow[], column: string): Map<string, TextRow> {
  return new Map(rows.map((row) => [row[column]!, row]));
}

/** Whole hundredths of a decimal text with at most two decimals. */
function cents(decimal: string): string {
  const [whole, fraction = ''] = decimal.split('.');
  return String(BigInt(`${whole}${fraction.padEnd(2, '0').slice(0, 2)}`));
}

function fourDecimals(tenThousandths: bigint): string {
  const digits = String(tenThousandths).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
