import type { CustomerColumnKey } from '../../locales/reportKeys';
import type { TableBlock, TableColumn } from '../../sheets/model';
import { customerLink } from '../shared/customerLink';
import { isNamedByKey } from '../shared/namedByKey';
import type { ReportContext } from '../shared/reportContext';
import type { CustomerColumn } from './customerColumn';
import { mapRows } from '../shared/cells';

/**
 * Customers as a native table: the columns that have a source, the name leading to the customer. The row's key is the
 * customer id; without an id column in the sources the id is the name, and one column serves as both.
 */
export function customerTable(context: ReportContext, name: string, columns: readonly CustomerColumn[], rows: Int32Array): TableBlock {
  const namedByKey = isNamedByKey(context);
  const headers: Readonly<Record<CustomerColumnKey, string>> = context.words.customers.columns;
  const shown = columns.flatMap((column): TableColumn[] => {
    if (column.key === 'customerId' && namedByKey) return [];
    const values = column.cells(context, rows);
    if (values === null) return [];
    const links = column.key === 'customer' ? mapRows(rows, (row) => customerLink(context, row)) : null;
    return [{ key: column.key, header: headers[column.key], kind: column.kind, values, ...(links ? { links } : {}) }];
  });
  return {
    type: 'table',
    key: 'customers',
    columns: shown,
    rowCount: rows.length,
    total: null,
    native: { name, keyColumn: namedByKey ? 'customer' : 'customerId' },
  };
}
