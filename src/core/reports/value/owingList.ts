import { moneyText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { muted } from '../shared/boardPage';
import { dayCells, mapRows, moneyCells } from '../shared/cells';
import { sortedBy } from '../shared/customerOrder';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 10;

/** Customers who churned or are about to, with money still open, the greatest sum first. */
export function owingList(context: ReportContext): Block[] {
  const words = context.words.value;
  const { customers } = context.analysis;
  const { receivable, overdue, overdueDays, activity } = customers;
  const heading = { type: 'heading', level: 'section', text: words.owingHeading } as const;
  if (!receivable || !overdue) return [heading, muted(words.owingMissing)];
  const leaving = context.order.filter((c) => (activity[c] === 'churned' || activity[c] === 'aboutToChurn') && signOf(minorAt(receivable, c)) > 0);
  if (leaving.length === 0) return [heading, muted(words.owingNone)];
  const rows = sortedBy(customers, receivable, leaving).slice(0, LIST_ROWS);
  return [
    { ...heading, aside: words.owingAside(rows.length, leaving.length, moneyText(sumOver(receivable, leaving), receivable.scale)) },
    {
      type: 'table',
      key: 'owing',
      columns: [
        ...whoColumns(context, rows, words.columns),
        {
          key: 'state',
          header: words.columns.state,
          kind: 'text',
          values: mapRows(rows, (c) => context.words.activities[activity[c] ?? 'never']),
          roles: mapRows(rows, (c) => (activity[c] === 'churned' ? ('bad' as const) : ('caution' as const))),
        },
        { key: 'last', header: words.columns.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) },
        { key: 'receivable', header: words.columns.receivable, kind: 'money', values: moneyCells(receivable, rows) },
        { key: 'overdue', header: words.columns.overdue, kind: 'sparseMoney', values: moneyCells(overdue, rows) },
        { key: 'overdueDays', header: words.columns.overdueDays, kind: 'sparse', values: mapRows(rows, (c) => overdueDays?.[c] ?? 0) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
    muted(words.owingNote),
  ];
}
