import type { Block, TableColumn } from '../../sheets/model';
import { calendarOf, daysInMonth, isoOf, startOfMonth } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { signOf } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import { muted, section, type PortraitContext } from './portraitContext';

const CHART_POINTS = 140;
/** Names the months' table for the charts. */
export const MONTH_TABLE = 'months';

/** Twelve months beside the twelve before, as a chart; a sentence where nothing was sold in them. */
export function trendChart(context: PortraitContext): Block[] {
  const { words, report, customer } = context;
  const heading = section(words.trend.heading);
  if (!hasTrend(context)) return [heading, muted(words.trend.none)];
  const hasMargin = context.portrait.months.some(({ figures }) => figures.margin !== null);
  const lastYear = context.portrait.months.some((month) => month.priorYearRevenue !== null);
  return [
    heading,
    {
      type: 'chart',
      name: 'Clientele_Portrait_Months',
      chart: 'columnClustered',
      table: MONTH_TABLE,
      categories: 'month',
      series: [
        { column: 'revenue', name: words.trend.thisYear, role: 'current', asLine: false },
        ...(lastYear ? [{ column: 'priorYear', name: words.trend.lastYear, role: 'before', asLine: false } as const] : []),
        ...(hasMargin ? [{ column: 'margin', name: words.trend.marginAxis, role: 'good', asLine: true, ownAxis: true } as const] : []),
      ],
      altText: words.trend.altText(report.analysis.customers.names[customer] ?? ''),
      legend: lastYear || hasMargin,
      points: CHART_POINTS,
    },
  ];
}

/** The months behind the chart. */
export function monthTable(context: PortraitContext): Block[] {
  if (!hasTrend(context)) return [];
  const { words, report, portrait } = context;
  const { scale, periods } = report.analysis;
  const { months } = portrait;
  const headers = words.trend.columns;
  const balances = portrait.debt?.history ? new Map(portrait.debt.history.map(({ month, balance }) => [month, balance])) : null;
  const column = (key: keyof typeof headers, kind: TableColumn['kind'], values: TableColumn['values']): TableColumn => ({ key, header: headers[key], kind, values });
  const columns = [
    column('month', 'month', months.map(({ period }) => serialOfDay(startOfMonth(period.start)))),
    column('revenue', 'money', months.map(({ figures }) => moneyCell(figures.revenue, scale))),
    column('priorYear', 'money', months.map(({ priorYearRevenue }) => moneyCell(priorYearRevenue, scale))),
    column('change', 'change', months.map(({ figures, priorYearRevenue }) => changeCell(figures.revenue, priorYearRevenue, report.words))),
    column('grossProfit', 'money', months.map(({ figures }) => moneyCell(figures.grossProfit, scale))),
    column('margin', 'ratio', months.map(({ figures }) => figures.margin)),
    column('orders', 'sparse', months.map(({ figures }) => figures.orders)),
    balances === null
      ? column('products', 'sparse', months.map(({ figures }) => figures.products))
      : column('balance', 'sparseMoney', months.map(({ month }) => moneyCell(balances.get(month) ?? null, portrait.debt?.scale ?? scale))),
  ].filter(({ key, values }) => !((key === 'grossProfit' || key === 'margin') && values.every((value) => value === null)));
  const last = months.at(-1)!;
  const end = calendarOf(last.period.end);
  const remarks = [
    end.day < daysInMonth(end.year, end.month) ? words.trend.partial(last.month, isoOf(last.period.end)) : '',
    months.some((month) => month.priorYearRevenue === null) ? words.trend.blank(isoOf(periods.dataStart)) : '',
  ].filter((text) => text !== '');
  return [
    section(words.trend.tableHeading),
    { type: 'table', key: MONTH_TABLE, columns, rowCount: months.length, total: null, native: null },
    ...(remarks.length > 0 ? [muted(remarks.join(' '))] : []),
  ];
}

/** Whether the months' table is on the sheet. */
export function hasTrend({ portrait }: PortraitContext): boolean {
  return portrait.months.some(({ figures, priorYearRevenue }) => signOf(figures.revenue) !== 0 || figures.orders > 0 || (priorYearRevenue !== null && signOf(priorYearRevenue) !== 0));
}
