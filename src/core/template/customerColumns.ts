import type { TemplateColumns } from './TemplateColumn';

/** The 22 columns of the customer information sheet in their order (checklist 115-136), then region and handler. */
export const CUSTOMER_COLUMNS: TemplateColumns['customers'] = [
  { field: 'serial', type: 'whole', width: 6, fill: 'useful', level: 'basic' },
  { field: 'customerId', type: 'id', width: 13, fill: 'required', level: 'basic', unique: true },
  { field: 'customerName', type: 'text', width: 35, fill: 'required', level: 'basic' },
  { field: 'industry', type: 'text', width: 32, fill: 'useful', level: 'basic', list: { key: 'industry', only: true } },
  { field: 'size', type: 'text', width: 14, fill: 'useful', level: 'basic', list: { key: 'size', only: true } },
  { field: 'contact', type: 'text', width: 15, fill: 'useful', level: 'contact' },
  { field: 'position', type: 'text', width: 19, fill: 'useful', level: 'contact' },
  { field: 'phone', type: 'phone', width: 16, fill: 'useful', level: 'contact' },
  { field: 'email', type: 'email', width: 28, fill: 'useful', level: 'contact' },
  { field: 'source', type: 'text', width: 12, fill: 'useful', level: 'basic', list: { key: 'source', only: true } },
  { field: 'firstContact', type: 'date', width: 15, fill: 'useful', level: 'basic', past: true },
  { field: 'firstDeal', type: 'date', width: 15, fill: 'derived', level: 'deal', past: true, notBefore: 'firstContact' },
  { field: 'lastDeal', type: 'date', width: 15, fill: 'derived', level: 'deal', past: true, notBefore: 'firstDeal' },
  { field: 'totalAmount', type: 'amount', width: 18, fill: 'derived', level: 'deal' },
  { field: 'averageOrder', type: 'amount', width: 18, fill: 'derived', level: 'deal', notAbove: 'totalAmount' },
  { field: 'frequency', type: 'whole', width: 14, fill: 'derived', level: 'deal' },
  { field: 'grade', type: 'text', width: 17, fill: 'derived', level: 'deal', list: { key: 'grade', only: true } },
  { field: 'coreNeed', type: 'text', width: 30, fill: 'useful', level: 'care', list: { key: 'need', only: false } },
  { field: 'followUp', type: 'text', width: 64, fill: 'useful', level: 'care' },
  { field: 'feedback', type: 'text', width: 38, fill: 'useful', level: 'care' },
  { field: 'status', type: 'text', width: 13, fill: 'useful', level: 'care', list: { key: 'status', only: true } },
  { field: 'remark', type: 'text', width: 40, fill: 'useful', level: 'care' },
  { field: 'region', type: 'text', width: 12, fill: 'useful', level: 'basic', list: { key: 'region', only: true } },
  { field: 'handler', type: 'text', width: 13, fill: 'useful', level: 'basic', list: { key: 'person', only: false } },
];
