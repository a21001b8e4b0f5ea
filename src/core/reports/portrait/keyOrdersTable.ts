import type { KeyOrder } from '../../analysis/portrait/keyOrders';
import type { KeyOrderWords } from '../../locales/portraitWords';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { dayCell, moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

/** First, largest and latest order, and the latest return, with who sold them and what they earned. */
export function keyOrdersTable(context: PortraitContext): Block[] {
  const { words, portrait, report } = context;
  const { first, largest, latest, latestReturn } = portrait.keyOrders;
  const rows = (
    [
      [words.orders.first, first],
      [words.orders.largest, largest],
      [words.orders.latest, latest],
      [words.orders.latestReturn, latestReturn],
    ] as const
  ).filter((row): row is readonly [string, KeyOrder] => row[1] !== null);
  if (rows.length === 0) return [section(words.orders.heading), muted(words.orders.none)];
  const column = (key: keyof KeyOrderWords['columns'], kind: TableColumn['kind'], of: (order: KeyOrder) => CellContent): TableColumn => ({
    key,
    header: words.orders.columns[key],
    kind,
    values: rows.map(([, order]) => of(order)),
  });
  const { orderNo, salesperson } = report.book.sales;
  const columns = [
    { key: 'which', header: words.orders.columns.which, kind: 'text' as const, values: rows.map(([label]) => label), roles: rows.map(() => 'bodyStrong' as const) },
    column('date', 'date', (order) => dayCell(order.day)),
    ...(orderNo ? [column('orderNo', 'id', (order) => order.orderNo)] : []),
    column('amount', 'money', (order) => moneyCell(order.amount, report.analysis.scale)),
    column('lines', 'integer', (order) => order.lines),
    ...(salesperson ? [column('salesperson', 'text', (order) => order.salesperson)] : []),
    ...(rows.some(([, order]) => order.margin !== null) ? [column('margin', 'ratio', (order) => order.margin)] : []),
  ];
  return [section(words.orders.heading), { type: 'table', key: 'keyOrders', columns, rowCount: rows.length, total: null, native: null }];
}
