import type { Interactions } from '../../analysis/interactions/interactions';
import type { Block } from '../../sheets/model';
import { NO_DAY } from '../../values/civilDay';
import { dayCell, dayCells, moneyCells } from '../shared/cells';
import { sortedBy } from '../shared/customerOrder';
import { customerText, hasCustomerText } from '../shared/customerText';
import { plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 15;

/** Buying customers nobody has been in touch with, those with the most money first. */
export function neglectedList(context: ReportContext, { neglected, lastContact }: Interactions): Block[] {
  const { analysis } = context;
  const say = context.words.pack.interactions;
  if (neglected.length === 0) return [];
  const rows = sortedBy(analysis.customers, analysis.customers.lastYearRevenue, neglected).slice(0, LIST_ROWS);
  const of = <T>(value: (customer: number) => T): T[] => Array.from(rows, value);
  return [
    section(say.neglectedHeading, say.neglectedAside(rows.length, neglected.length, analysis.settings.contactDays)),
    plainTable('neglected', [
      ...whoColumns(context, rows, say.columns),
      { key: 'last', header: say.columns.last, kind: 'date', values: of((c) => dayCell(lastContact[c]!)) },
      { key: 'elapsed', header: say.columns.elapsed, kind: 'days', values: of((c) => (lastContact[c] === NO_DAY ? say.never : analysis.asOf - lastContact[c]!)) },
      { key: 'lastPurchase', header: say.columns.lastPurchase, kind: 'date', values: dayCells(analysis.customers.lastPurchase, rows) },
      { key: 'value', header: say.columns.value, kind: 'bar', values: moneyCells(analysis.customers.lastYearRevenue, rows) },
      ...(hasCustomerText(context, 'coreNeed') ? [{ key: 'need', header: say.columns.need, kind: 'text' as const, values: of((c) => customerText(context, 'coreNeed', c)) }] : []),
    ]),
  ];
}
