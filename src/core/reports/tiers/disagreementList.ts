import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { countCells, dayCells, mapRows, moneyCells } from '../shared/cells';
import { customerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 12;

/** Customers whose tier set by hand is another than the standard's, in the order of the customer list. */
export function disagreeing({ analysis, order }: ReportContext): Int32Array {
  const { handSet, standard } = analysis.tiers;
  return order.filter((c) => handSet[c] !== null && handSet[c] !== standard[c]);
}

/** Hand against standard, the greatest customers first; hand-set tiers stay as they are. */
export function disagreementList(context: ReportContext): Block[] {
  const { analysis, words, order } = context;
  const say = words.tiers;
  const { customers, tiers } = analysis;
  const heading = { type: 'heading', level: 'section', text: say.disagreeHeading } as const;
  if (!order.some((c) => tiers.handSet[c] !== null)) return [heading, muted(say.noHandSet)];
  const all = disagreeing(context);
  if (all.length === 0) return [heading, muted(say.disagreeNone)];
  const rows = all.slice(0, LIST_ROWS);
  return [
    { ...heading, aside: say.listAside(rows.length, all.length) },
    {
      type: 'table',
      key: 'disagreement',
      columns: [
        ...whoColumns(context, rows, say.columns),
        { key: 'byHand', header: say.columns.byHand, kind: 'text', values: mapRows(rows, (c) => customerText(context, 'grade', c)) },
        { key: 'byStandard', header: say.columns.byStandard, kind: 'text', values: mapRows(rows, (c) => say.names[tiers.standard[c] ?? 'low']), roles: mapRows(rows, () => 'caution' as const) },
        { key: 'revenue', header: say.columns.revenue, kind: 'bar', values: moneyCells(customers.revenue, rows) },
        { key: 'days', header: say.columns.days, kind: 'integer', values: countCells(customers.purchaseDays, rows) },
        { key: 'last', header: say.columns.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
    muted(say.disagreeNote),
  ];
}
