import type { Momentum } from '../../analysis/analysis';
import type { Block } from '../../sheets/model';
import { dayCells, moneyCells } from '../shared/cells';
import { sortedBy } from '../shared/customerOrder';
import { customerText, hasCustomerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';
import { moverList } from './moverList';

/** Who bought for the first time in the last 60 days, with where they came from. */
export function newList(context: ReportContext): Block[] {
  const words = context.words.movers.columns;
  const { customers } = context.analysis;
  return moverList(context, 'new', members(context, 'new'), (rows) => [
    { key: 'revenue', header: words.revenue, kind: 'money', values: moneyCells(customers.revenue, rows) },
    { key: 'first', header: words.first, kind: 'date', values: dayCells(customers.firstPurchase, rows) },
    ...(hasCustomerText(context, 'source')
      ? [{ key: 'source', header: words.source, kind: 'text', values: Array.from(rows, (c) => customerText(context, 'source', c)) } as const]
      : []),
  ]);
}

/** Who bought nothing in the 30 days before and buys again. */
export function restartedList(context: ReportContext): Block[] {
  const words = context.words.movers.columns;
  const { customers } = context.analysis;
  return moverList(context, 'restarted', members(context, 'restarted'), (rows) => [
    { key: 'now', header: words.now, kind: 'money', values: moneyCells(customers.last30Revenue, rows) },
    { key: 'revenue', header: words.lifetime, kind: 'money', values: moneyCells(customers.revenue, rows) },
    { key: 'last', header: words.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) },
  ]);
}

function members({ analysis, order }: ReportContext, momentum: Momentum): Int32Array {
  const { customers } = analysis;
  return sortedBy(customers, customers.last30Revenue, order.filter((c) => customers.momentum[c] === momentum));
}
