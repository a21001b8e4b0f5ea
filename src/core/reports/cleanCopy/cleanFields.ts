import type { CustomerField } from '../../records/sourceKinds';
import type { CustomerColumnKey } from '../../locales/reportKeys';
import type { ColumnKind } from '../../sheets/model';

/** Columns of the clean copy: those of a customer sheet, and the city that cleaning may tell from an address. */
export type CleanField = CustomerField | 'city';

/** The 22 columns of the customer card, in its order: always there. */
export const CARD_FIELDS: readonly CleanField[] = [
  'serial', 'customerId', 'customerName', 'industry', 'size', 'contact', 'position', 'phone', 'email', 'source', 'firstContact', 'firstDeal',
  'lastDeal', 'totalAmount', 'averageOrder', 'frequency', 'grade', 'coreNeed', 'followUp', 'feedback', 'status', 'remark',
];

/** Columns beyond the card: there where any customer has a value. */
export const EXTRA_FIELDS: readonly CleanField[] = [
  'region', 'city', 'handler', 'stage', 'birthDate', 'sex', 'address', 'social', 'creditDays', 'creditLimit', 'channel', 'referredBy', 'lostReason',
];

/** Columns that the ledger can fill where the customer sheet is blank, by the column of the customer list that has the figure. */
export const FROM_LEDGER: Readonly<Partial<Record<CleanField, CustomerColumnKey>>> = {
  firstDeal: 'firstPurchase',
  lastDeal: 'lastPurchase',
  totalAmount: 'revenue',
  averageOrder: 'averageOrder',
  frequency: 'orders',
  grade: 'grade',
};

const KINDS: Readonly<Partial<Record<CleanField, ColumnKind>>> = {
  serial: 'integer', customerId: 'id', phone: 'phone', firstContact: 'date', firstDeal: 'date', lastDeal: 'date', totalAmount: 'money',
  averageOrder: 'money', frequency: 'integer', grade: 'grade', birthDate: 'date', creditLimit: 'money',
};

export function kindOfField(field: CleanField): ColumnKind {
  return KINDS[field] ?? 'text';
}
