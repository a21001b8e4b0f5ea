import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { CustomerColumn } from '../customerColumn';
import { CLASS_COLUMNS } from './classes';
import { DATE_COLUMNS } from './dates';
import { EXPENSE_COLUMNS } from './expenses';
import { IDENTITY_COLUMNS } from './identity';
import { LIFETIME_COLUMNS } from './lifetime';
import { PERIOD_COLUMNS } from './periodFigures';
import { RECEIVABLE_COLUMNS } from './receivables';

/** What a call needs (checklist 66a-80), first: these columns are printed, as far as a page is wide. */
const CHIEF: readonly CustomerColumnKey[] = [
  'customer', 'customerId', 'region', 'handler', 'phone', 'grade', 'gradeBefore', 'move', 'orders', 'gradingAmount', 'periodChange', 'receivable', 'isOverdue', 'lastPurchase', 'lastVisit', 'lastCoupon',
];

/** Every declared column: who, which class, now, in all, when, what is owed. */
const DECLARED: readonly CustomerColumn[] = [
  ...IDENTITY_COLUMNS,
  ...CLASS_COLUMNS,
  ...PERIOD_COLUMNS,
  ...LIFETIME_COLUMNS,
  ...EXPENSE_COLUMNS,
  ...DATE_COLUMNS,
  ...RECEIVABLE_COLUMNS,
];

/** The columns of the customer list, the chief ones first; `churnedWhen` says what `state` says there already. */
export const CUSTOMER_COLUMNS: readonly CustomerColumn[] = [
  ...columnsOf(CHIEF),
  ...DECLARED.filter((column) => column.key !== 'churnedWhen' && !CHIEF.includes(column.key)),
];

/** The declarations of some columns, in the order asked for. */
export function columnsOf(keys: readonly CustomerColumnKey[]): CustomerColumn[] {
  return keys.flatMap((key) => DECLARED.filter((column) => column.key === key));
}
