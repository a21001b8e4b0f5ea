import type { PivotColumnKey, PivotKey, PivotTableKey } from '../../locales/pivotDataWords';
import type { ColumnKind, PivotSpec, SheetModel } from '../../sheets/model';
import { full, muted } from '../shared/boardPage';
import { basisLine } from '../shared/basisLine';
import { footerOf } from '../shared/footer';
import { plain } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { PIVOT_TABLE_NAMES, pivotSheetKey } from './pivotSheet';

/** Key of the sheet with the PivotTables. */
export const PIVOT_BOARD_KEY = 'pivots';

interface Declared {
  readonly key: PivotKey;
  readonly name: string;
  readonly table: PivotTableKey;
  readonly rows: readonly PivotColumnKey[];
  readonly columns: readonly PivotColumnKey[];
  readonly values: readonly { readonly field: PivotColumnKey; readonly name: 'amount' | 'orders' | 'customers'; readonly summarise: 'sum' | 'count'; readonly kind: ColumnKind }[];
  readonly slicer: PivotColumnKey;
  readonly width: number;
}

const AMOUNT = { field: 'amount', name: 'amount', summarise: 'sum', kind: 'money' } as const;
const CUSTOMERS = { field: 'customerId', name: 'customers', summarise: 'count', kind: 'integer' } as const;

/** Checklist 112 to 114: type x sales and purchases, region x sales and customers, class x tier, salesperson x month. The last may grow to the right. */
const PIVOTS: readonly Declared[] = [
  { key: 'type', name: 'Clientele_PivotByType', table: 'customers', rows: ['type'], columns: [], values: [AMOUNT, { field: 'orders', name: 'orders', summarise: 'sum', kind: 'integer' }], slicer: 'region', width: 3 },
  { key: 'region', name: 'Clientele_PivotByRegion', table: 'customers', rows: ['region'], columns: [], values: [AMOUNT, CUSTOMERS], slicer: 'state', width: 3 },
  { key: 'stateTier', name: 'Clientele_PivotByClass', table: 'customers', rows: ['state'], columns: ['tier'], values: [CUSTOMERS], slicer: 'grade', width: 5 },
  { key: 'salespersonMonth', name: 'Clientele_PivotByPerson', table: 'sales', rows: ['salesperson'], columns: ['month'], values: [AMOUNT], slicer: 'salesperson', width: 14 },
];

/** 数据透视: Excel's own PivotTables with slicers over the tables for pivoting. */
export function pivotBoard(context: ReportContext): SheetModel {
  const { board } = context.words.pivotData;
  return {
    key: PIVOT_BOARD_KEY,
    name: board.tab,
    tab: 'reports',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, board.title),
    rows: [full([{ type: 'heading', level: 'title', text: board.title }, muted(basisLine(context)), plain(board.answer), muted(board.note)])],
    pivots: PIVOTS.map((declared) => specOf(context, declared)),
  };
}

function specOf({ words }: ReportContext, { key, name, table, rows, columns, values, slicer, width }: Declared): PivotSpec {
  const { board, columns: headers } = words.pivotData;
  const header = (column: PivotColumnKey): string => headers[column].header;
  return {
    name,
    title: board.pivots[key],
    source: { report: pivotSheetKey(table), table: PIVOT_TABLE_NAMES[table] },
    rows: rows.map(header),
    columns: columns.map(header),
    values: values.map((value) => ({ ...value, field: header(value.field), name: board.values[value.name] })),
    slicer: { name: `${name}_Slicer`, field: header(slicer) },
    width,
  };
}
