import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { CustomerField } from '../../../records/sourceKinds';
import type { ColumnKind } from '../../../sheets/model';
import { customerText, hasCustomerText } from '../../shared/customerText';
import type { CustomerColumn } from '../customerColumn';
import { mapRows } from '../../shared/cells';

/** Who the customer is and how to reach it: from the customer sheet, as written there. */
export const IDENTITY_COLUMNS: readonly CustomerColumn[] = [
  { key: 'customer', kind: 'text', cells: ({ analysis }, rows) => mapRows(rows, (row) => analysis.customers.names[row] ?? '') },
  { key: 'customerId', kind: 'id', cells: ({ analysis }, rows) => mapRows(rows, (row) => analysis.customers.ids[row] ?? '') },
  fromSheet('region', 'region'),
  fromSheet('handler', 'handler'),
  fromSheet('contact', 'contact'),
  fromSheet('position', 'position'),
  fromSheet('phone', 'phone', 'phone'),
  fromSheet('email', 'email'),
  fromSheet('industry', 'industry'),
  fromSheet('size', 'size'),
  fromSheet('source', 'source'),
  fromSheet('coreNeed', 'coreNeed'),
  fromSheet('statusTag', 'status'),
  fromSheet('gradeTag', 'grade'),
];

function fromSheet(key: CustomerColumnKey, field: CustomerField, kind: ColumnKind = 'text'): CustomerColumn {
  return {
    key,
    kind,
    cells: (context, rows) => (hasCustomerText(context, field) ? mapRows(rows, (row) => customerText(context, field, row)) : null),
  };
}
