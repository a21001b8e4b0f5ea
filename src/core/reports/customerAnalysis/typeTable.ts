import type { Phase } from '../../analysis/lifecycleLists/lifecyclePhases';
import type { Block } from '../../sheets/model';
import { addMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { moneyCell } from '../shared/cells';
import { customerText, hasCustomerText } from '../shared/customerText';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const TYPES = ['potential', 'current', 'churned'] as const;

/** Row 99: potential, current and churned customers, how many and what marks them. */
export function typeTable(context: ReportContext): Block[] {
  const { analysis, words, order } = context;
  const say = words.pack.customerAnalysis;
  const { phase } = analysis.pack.phases;
  const { lastYearRevenue, typicalInterval } = analysis.customers;
  const typeOf = (one: Phase): (typeof TYPES)[number] => (one === 'potential' || one === 'churned' ? one : 'current');
  const rows = TYPES.map((type) => {
    const own = Array.from(order).filter((c) => typeOf(phase[c]!) === type);
    return { type, own, revenue: own.reduce<Minor>((sum, c) => addMinor(sum, minorAt(lastYearRevenue, c)), ZERO) };
  });
  const whole = rows.reduce<Minor>((sum, { revenue }) => addMinor(sum, revenue), ZERO);
  const column = columnsOver(rows);
  const most = (field: 'industry' | 'region', own: readonly number[]): string | null => mostFrequent(own.map((c) => customerText(context, field, c)));
  return [
    section(say.typeHeading),
    plainTable(
      'types',
      [
        column('type', say.columns.type, 'text', ({ type }) => say.types[type]),
        column('trait', say.columns.trait, 'text', ({ type }) => say.traits[type]),
        column('customers', say.columns.customers, 'integer', ({ own }) => own.length),
        column('share', say.columns.share, 'ratio', ({ own }) => (order.length === 0 ? null : own.length / order.length)),
        column('revenue', say.columns.revenue, 'bar', ({ revenue }) => moneyCell(revenue, analysis.scale)),
        column('revenueShare', say.columns.revenueShare, 'ratio', ({ revenue }) => ratioOf(revenue, whole)),
        column('interval', say.columns.interval, 'days', ({ own }) => middle(own.map((c) => typicalInterval[c]!).filter((days) => !Number.isNaN(days)))),
        ...(['industry', 'region'] as const).filter((field) => hasCustomerText(context, field)).map((field) => column(field, say.columns[field], 'text', ({ own }) => most(field, own))),
      ],
      [say.total, null, order.length, order.length === 0 ? null : 1, moneyCell(whole, analysis.scale), ratioOf(whole, whole), null, ...(['industry', 'region'] as const).filter((field) => hasCustomerText(context, field)).map(() => null)],
    ),
  ];
}

function middle(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[sorted.length >> 1]!);
}

/** Null where nothing is written; of equals the first met. */
function mostFrequent(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts) if (best === null || count > counts.get(best)!) best = text;
  return best;
}
