import type { PivotColumnKey, PivotTableKey } from '../../locales/pivotDataWords';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { ColumnKind, SheetModel } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';

/** A column of a table for pivoting. */
export interface PivotColumn {
  readonly key: PivotColumnKey;
  readonly kind: ColumnKind;
  readonly values: readonly CellContent[];
}

/** Names of the native tables: the same in every language and build, so that pivot tables live on. */
export const PIVOT_TABLE_NAMES: Readonly<Record<PivotTableKey, string>> = {
  sales: 'Clientele_PivotSales',
  customers: 'Clientele_PivotCustomers',
  months: 'Clientele_PivotMonths',
  products: 'Clientele_PivotProducts',
  receivables: 'Clientele_PivotReceivables',
};

/** Rows that are printed of each: about a page. The tables are for pivoting; printed in full they would be a thousand pages that nobody reads (R-Q1). */
const PRINTED_ROWS = 40;

/** Key of the table's sheet. */
export const pivotSheetKey = (key: PivotTableKey): string => `pivotData.${key}`;

/** A sheet that is one table from A1 and nothing else. It always has all of its columns, also where a source has none of them. */
export function pivotSheet(context: ReportContext, key: PivotTableKey, columns: readonly PivotColumn[]): SheetModel {
  const words = context.words.pivotData;
  const { tab } = words.tables[key];
  return {
    key: pivotSheetKey(key),
    name: tab,
    tab: 'data',
    kind: 'data',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, tab),
    printedTableRows: PRINTED_ROWS,
    rows: [
      [
        {
          span: PAGE_COLUMNS,
          blocks: [
            {
              type: 'table',
              key,
              columns: columns.map((column) => ({ ...column, header: words.columns[column.key].header })),
              rowCount: columns[0]?.values.length ?? 0,
              total: null,
              native: { name: PIVOT_TABLE_NAMES[key], keyColumn: key === 'customers' ? 'customerId' : 'none' },
            },
          ],
        },
      ],
    ],
  };
}
