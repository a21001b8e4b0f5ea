import { CUSTOMER_COLUMNS } from './customerColumns';
import type { TemplateColumns } from './TemplateColumn';

const customerId = { field: 'customerId', type: 'id', width: 13, fill: 'required', level: 'plain' } as const;
const customerName = { field: 'customerName', type: 'text', width: 30, fill: 'useful', level: 'plain' } as const;
const person = { key: 'person', only: false } as const;

/** The columns of every sheet of the template in their order. */
export const TEMPLATE_COLUMNS: TemplateColumns = {
  customers: CUSTOMER_COLUMNS,
  sales: [
    { field: 'orderNo', type: 'id', width: 15, fill: 'required', level: 'plain' },
    { field: 'date', type: 'date', width: 13, fill: 'required', level: 'plain', past: true },
    customerId,
    customerName,
    { field: 'productId', type: 'id', width: 13, fill: 'useful', level: 'plain' },
    { field: 'productName', type: 'text', width: 24, fill: 'useful', level: 'plain' },
    { field: 'category', type: 'text', width: 17, fill: 'useful', level: 'plain', list: { key: 'category', only: false } },
    { field: 'quantity', type: 'quantity', width: 10, fill: 'useful', level: 'plain' },
    { field: 'unitPrice', type: 'amount', width: 13, fill: 'useful', level: 'plain' },
    { field: 'amount', type: 'amount', width: 15, fill: 'required', level: 'plain' },
    { field: 'cost', type: 'amount', width: 15, fill: 'useful', level: 'plain' },
    { field: 'salesperson', type: 'text', width: 13, fill: 'useful', level: 'plain', list: person },
    { field: 'region', type: 'text', width: 12, fill: 'useful', level: 'plain', list: { key: 'region', only: true } },
    { field: 'type', type: 'text', width: 9, fill: 'useful', level: 'plain', list: { key: 'lineType', only: true } },
  ],
  receivables: [
    { field: 'invoiceNo', type: 'id', width: 16, fill: 'required', level: 'plain', unique: true },
    customerId,
    customerName,
    { field: 'invoiceDate', type: 'date', width: 14, fill: 'required', level: 'plain', past: true },
    { field: 'dueDate', type: 'date', width: 13, fill: 'required', level: 'plain', notBefore: 'invoiceDate' },
    { field: 'amount', type: 'amount', width: 17, fill: 'required', level: 'plain' },
    { field: 'residual', type: 'amount', width: 15, fill: 'useful', level: 'plain', notAbove: 'amount' },
  ],
  payments: [
    { field: 'date', type: 'date', width: 14, fill: 'required', level: 'plain', past: true },
    customerId,
    customerName,
    { field: 'amount', type: 'amount', width: 15, fill: 'required', level: 'plain' },
    { field: 'invoiceNo', type: 'id', width: 16, fill: 'useful', level: 'plain' },
  ],
  orders: [
    { field: 'orderNo', type: 'id', width: 15, fill: 'required', level: 'plain' },
    { field: 'date', type: 'date', width: 13, fill: 'useful', level: 'plain', past: true },
    customerId,
    customerName,
    { field: 'productId', type: 'id', width: 13, fill: 'useful', level: 'plain' },
    { field: 'ordered', type: 'quantity', width: 17, fill: 'required', level: 'plain' },
    { field: 'shipped', type: 'quantity', width: 17, fill: 'required', level: 'plain', notAbove: 'ordered' },
    { field: 'promisedDate', type: 'date', width: 15, fill: 'useful', level: 'plain', notBefore: 'date' },
    { field: 'shipDate', type: 'date', width: 13, fill: 'useful', level: 'plain', past: true, notBefore: 'date' },
  ],
  interactions: [
    { field: 'date', type: 'date', width: 13, fill: 'required', level: 'plain', past: true },
    customerId,
    customerName,
    { field: 'channel', type: 'text', width: 17, fill: 'useful', level: 'plain', list: { key: 'contactChannel', only: true } },
    { field: 'kind', type: 'text', width: 16, fill: 'required', level: 'plain', list: { key: 'contactKind', only: true } },
    { field: 'content', type: 'text', width: 44, fill: 'useful', level: 'plain' },
    { field: 'owner', type: 'text', width: 13, fill: 'useful', level: 'plain', list: person },
    { field: 'result', type: 'text', width: 34, fill: 'useful', level: 'plain' },
    { field: 'solvedDate', type: 'date', width: 13, fill: 'useful', level: 'plain', past: true, notBefore: 'date' },
  ],
  survey: [
    { field: 'date', type: 'date', width: 13, fill: 'required', level: 'plain', past: true },
    customerId,
    customerName,
    { field: 'score', type: 'quantity', width: 8, fill: 'required', level: 'plain', notAbove: 'scale' },
    { field: 'scale', type: 'whole', width: 8, fill: 'required', level: 'plain', list: { key: 'scale', only: true } },
    { field: 'feedback', type: 'text', width: 30, fill: 'useful', level: 'plain' },
    { field: 'suggestion', type: 'text', width: 32, fill: 'useful', level: 'plain' },
    { field: 'solution', type: 'text', width: 36, fill: 'useful', level: 'plain' },
    { field: 'owner', type: 'text', width: 13, fill: 'useful', level: 'plain', list: person },
  ],
  stages: [
    { field: 'opportunityNo', type: 'id', width: 16, fill: 'useful', level: 'plain' },
    customerId,
    customerName,
    { field: 'stage', type: 'text', width: 17, fill: 'required', level: 'plain', list: { key: 'stage', only: true } },
    { field: 'enteredDate', type: 'date', width: 14, fill: 'required', level: 'plain', past: true },
    { field: 'owner', type: 'text', width: 13, fill: 'useful', level: 'plain', list: person },
    { field: 'lostReason', type: 'text', width: 20, fill: 'useful', level: 'plain', list: { key: 'lostReason', only: false } },
  ],
  events: [
    { field: 'event', type: 'text', width: 26, fill: 'required', level: 'plain' },
    { field: 'date', type: 'date', width: 13, fill: 'useful', level: 'plain' },
    customerId,
    customerName,
    { field: 'channel', type: 'text', width: 17, fill: 'useful', level: 'plain', list: { key: 'signUpChannel', only: true } },
    { field: 'attended', type: 'text', width: 11, fill: 'useful', level: 'plain', list: { key: 'attended', only: true } },
    { field: 'result', type: 'text', width: 28, fill: 'useful', level: 'plain' },
  ],
};
