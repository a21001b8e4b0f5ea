import type { Block } from '../../sheets/model';
import { addMinor, ratioOf, ZERO } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

/** Needs by name; with free texts there may be as many as customers. */
const SHOWN = 15;

/** What customers of each core need bought, and whether they came again. */
export function needTable({ analysis, words }: ReportContext): Block[] {
  const say = words.funnel;
  const { needs, scale } = analysis;
  const heading = { type: 'heading', level: 'section', text: say.needHeading } as const;
  if (needs === null || needs.length === 0) return [heading, muted(say.needMissing)];
  const rows = needs.slice(0, SHOWN);
  const all = needs.reduce((sum, { revenue }) => addMinor(sum, revenue), ZERO);
  const more = needs.length - rows.length;
  return [
    { ...heading, ...(more > 0 ? { aside: say.others(more) } : {}) },
    {
      type: 'table',
      key: 'needs',
      columns: [
        { key: 'need', header: say.needColumns.need, kind: 'text', values: rows.map(({ need }) => need) },
        { key: 'customers', header: say.needColumns.customers, kind: 'integer', values: rows.map(({ customers }) => customers) },
        { key: 'buyers', header: say.needColumns.buyers, kind: 'integer', values: rows.map(({ buyers }) => buyers) },
        { key: 'orders', header: say.needColumns.orders, kind: 'integer', values: rows.map(({ orders }) => orders) },
        { key: 'repurchase', header: say.needColumns.repurchase, kind: 'ratio', values: rows.map(({ repurchase }) => repurchase) },
        { key: 'revenue', header: say.needColumns.revenue, kind: 'bar', values: rows.map(({ revenue }) => moneyCell(revenue, scale)) },
        { key: 'share', header: say.needColumns.revenueShare, kind: 'ratio', values: rows.map(({ revenue }) => ratioOf(revenue, all)) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
    muted(say.needNote),
  ];
}
