import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { countCells, dayCells, mapRows, moneyCells } from '../shared/cells';
import { customerText, hasCustomerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 12;
const SAYS_DORMANT = /休眠|dormant|inactive|sleep/iu;

/** D20, checklist 155: ordinary customers without a deal for the months of the settings whose status tag does not say so yet. */
export function dormantSuggestions(context: ReportContext): Int32Array {
  const { valueTag } = context.analysis.customers;
  return context.order.filter((c) => valueTag[c] === 'dormant' && !SAYS_DORMANT.test(customerText(context, 'status', c) ?? ''));
}

/** Who should be tagged dormant, the greatest first, beside the tag that stands there now. */
export function dormantList(context: ReportContext): Block[] {
  const { analysis, words } = context;
  const say = words.tiers;
  const { customers, settings } = analysis;
  const heading = { type: 'heading', level: 'section', text: say.dormantHeading } as const;
  const all = dormantSuggestions(context);
  if (all.length === 0) return [heading, muted(say.dormantNone)];
  const rows = all.slice(0, LIST_ROWS);
  return [
    { ...heading, aside: say.listAside(rows.length, all.length) },
    {
      type: 'table',
      key: 'dormant',
      columns: [
        ...whoColumns(context, rows, say.columns),
        ...(hasCustomerText(context, 'status') ? [{ key: 'status', header: say.columns.status, kind: 'text', values: mapRows(rows, (c) => customerText(context, 'status', c)) } as const] : []),
        { key: 'suggestion', header: say.columns.suggestion, kind: 'text', values: mapRows(rows, () => say.dormant), roles: mapRows(rows, () => 'caution' as const) },
        { key: 'revenue', header: say.columns.revenue, kind: 'bar', values: moneyCells(customers.revenue, rows) },
        { key: 'last', header: say.columns.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) },
        { key: 'elapsed', header: say.columns.elapsed, kind: 'days', values: countCells(customers.daysSinceLast, rows) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
    muted(say.dormantNote(settings.valueTag.dormantMonths)),
  ];
}
