import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { CustomerColumn } from '../customerColumn';
import { CLASS_COLUMNS } from './classes';
import { DATE_COLUMNS } from './dates';
import { EXPENSE_COLUMNS } from './expenses';
import { IDENTITY_COLUMNS } from './identity';
import { LIFETIME_COLUMNS } from './lifetime';
import { PERIOD_COLUMNS } from './periodFigures';
import { RECEIVABLE_COLUMNS } from './receivables';

/** Every declared column, in the customer list's order: who, which class, now, in all, when, what is owed. */
const DECLARED: readonly CustomerColumn[] = [
  ...IDENTITY_COLUMNS,
  ...CLASS_COLUMNS,
  ...PERIOD_COLUMNS,
  ...LIFETIME_COLUMNS,
  ...EXPENSE_COLUMNS,
  ...DATE_COLUMNS,
  ...RECEIVABLE_COLUMNS,
];

/** The columns of the customer list; `churnedWhen` says what `state` says there already. */
export const CUSTOMER_COLUMNS: readonly CustomerColumn[] = DECLARED.filter((column) => column.key !== 'churnedWhen');

/** The declarations of some columns, in the order asked for. */
export function columnsOf(keys: readonly CustomerColumnKey[]): CustomerColumn[] {
  return keys.flatMap((key) => DECLARED.filter((column) => column.key === key));
}
