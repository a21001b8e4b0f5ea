import type { Facts } from './facts';
import { oracleFacts } from './oracleFacts';
import type { OracleInput, OracleSale } from './oracleInput';

/** A sales row with only what a test is about. */
export function sale(customerId: string | null, date: string | null, amount: string | null, more: Partial<OracleSale> = {}): OracleSale {
  return {
    orderNo: null,
    customerId,
    date,
    amount,
    customerName: null,
    productId: null,
    productName: null,
    category: null,
    quantity: null,
    unitPrice: null,
    cost: null,
    unitCost: null,
    grossProfit: null,
    salesperson: null,
    region: null,
    type: null,
    originalOrder: null,
    ...more,
  };
}

/** The facts of a few rows, with default settings unless told. */
export function factsOf(sales: OracleSale[], more: Partial<OracleInput> = {}): Facts {
  return oracleFacts({
    sales,
    customers: null,
    receivables: null,
    payments: null,
    asOf: null,
    today: '2030-01-01',
    period: 'month',
    settings: {},
    language: 'en-US',
    ...more,
  });
}
