import type { SourceKind } from '../sourceKinds';

/** Alternatives, each a list of fields that must all be there. */
type Need = readonly (readonly string[])[];

const CUSTOMER: Need = [['customerId'], ['customerName']];

/** What a sheet must have to be read as a kind. */
export const KIND_NEEDS: Readonly<Record<SourceKind, readonly Need[]>> = {
  sales: [[['date']], CUSTOMER, [['amount'], ['quantity', 'unitPrice']]],
  customers: [CUSTOMER],
  receivables: [CUSTOMER, [['invoiceDate'], ['dueDate']], [['amount'], ['residual']], [['dueDate'], ['residual'], ['invoiceNo']]],
  payments: [[['date']], CUSTOMER, [['amount']]],
  orders: [CUSTOMER, [['ordered'], ['shipped']], [['orderNo'], ['date']]],
  interactions: [[['date']], CUSTOMER, [['content'], ['kind'], ['result'], ['channel']]],
  survey: [CUSTOMER, [['score']]],
  stages: [CUSTOMER, [['stage']]],
  returns: [[['orderNo']], [['returnFlag'], ['returnDate'], ['returnAmount']]],
  salespeople: [[['region']], [['salesperson']]],
  events: [CUSTOMER, [['event']], [['attended'], ['channel']]],
  expenses: [[['date']], CUSTOMER, [['amount']]],
};

/** Fields that say more of what a sheet is than the rest, which count 1. */
export const FIELD_WEIGHTS: Readonly<Record<SourceKind, Readonly<Record<string, number>>>> = {
  sales: { amount: 1.5, quantity: 1.5, unitPrice: 1.5, productId: 1.3, productName: 1.3, orderNo: 1.2, cost: 1.3, grossProfit: 1.3, unitCost: 1.3, dueDate: 0.3, shipDate: 0.8, status: 0.6, type: 0.6, originalOrder: 0.6 },
  customers: { serial: 0.3, firstDeal: 1.3, lastDeal: 1.3, totalAmount: 1.3, frequency: 1.3, contact: 1.3, phone: 1.3, industry: 1.3, creditLimit: 1.3, channel: 0.6, stage: 0.6, lostReason: 0.6, status: 0.6 },
  receivables: { residual: 3, dueDate: 2, invoiceNo: 1.2, amount: 1.2, type: 0.6 },
  payments: { amount: 1.4, invoiceNo: 0.8 },
  orders: { ordered: 1.5, shipped: 3, promisedDate: 2, shipDate: 1.2 },
  interactions: { content: 1.5, kind: 1.2, solvedDate: 1.5, result: 1.2, channel: 1 },
  survey: { score: 2.5, scale: 1, suggestion: 1.3, solution: 1, feedback: 1, owner: 0.5 },
  stages: { stage: 2.5, lostReason: 1.3, enteredDate: 1, opportunityNo: 1, owner: 0.5 },
  returns: { orderNo: 1, returnFlag: 1.5, customerId: 0.5, customerName: 0.5 },
  salespeople: { region: 0.8, salesperson: 0.9 },
  events: { event: 2.5, attended: 2, channel: 1, result: 0.5 },
  expenses: { amount: 1.4, account: 1.8, credit: 0.8, note: 0.3 },
};

/** A list of who serves which region has few columns; a wider sheet with both is about something else. */
export const MOST_SALESPEOPLE_COLUMNS = 4;

/** A field found with less than this is not counted as found. */
export const FOUND_SCORE = 0.4;
/** Kinds that a sheet with order numbers, order dates or prices is not, whatever else it has. */
export const NOT_WITH_ORDERS: ReadonlySet<SourceKind> = new Set(['customers', 'interactions', 'survey', 'events']);

/** Fields of a kind that are missing, in words of field keys: `customerId|customerName`, `amount|quantity+unitPrice`. */
export function missingNeeds(kind: SourceKind, has: (field: string) => boolean): string[] {
  return KIND_NEEDS[kind].filter((need) => !need.some((all) => all.every(has))).map((need) => need.map((all) => all.join('+')).join('|'));
}
