import { MONTH_COLUMN_KEYS, type MonthColumnKey } from '../../locales/reportKeys';
import type { Block, ColumnKind, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { calendarOf, daysInMonth, isoOf, startOfMonth } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import type { ReportContext } from '../shared/reportContext';

const KINDS: Readonly<Record<MonthColumnKey, ColumnKind>> = {
  month: 'month',
  revenue: 'money',
  priorYearRevenue: 'money',
  yoyChange: 'change',
  grossProfit: 'money',
  orders: 'integer',
  buyers: 'integer',
  opening: 'integer',
  new: 'sparse',
  returning: 'sparse',
  churned: 'sparse',
  closing: 'integer',
};
const CHART_POINTS = 200;

/** Revenue of up to 24 months beside the year before, as a chart. */
export function trendChart(context: ReportContext): Block[] {
  const words = context.words.months;
  const { months } = context.analysis;
  if (months.length === 0) return [];
  const lastYear = months.some((month) => month.priorYearRevenue !== null);
  return [
    { type: 'heading', level: 'section', text: words.heading },
    {
      type: 'chart',
      name: 'Clientele_Months',
      chart: 'columnClustered',
      table: 'months',
      categories: 'month',
      series: [
        { column: 'revenue', name: words.thisYear, role: 'current', asLine: false },
        ...(lastYear ? [{ column: 'priorYearRevenue', name: words.lastYear, role: 'before', asLine: false } as const] : []),
      ],
      altText: words.altText,
      legend: lastYear,
      points: CHART_POINTS,
    },
  ];
}

/** The figures behind the chart, with the customers that came and went in each month. */
export function monthTable(context: ReportContext): Block[] {
  const { analysis } = context;
  const words = context.words.months;
  const { months } = analysis;
  if (months.length === 0) return [];
  const columns = MONTH_COLUMN_KEYS.map((key): TableColumn => ({ key, header: words.columns[key], kind: KINDS[key], values: valuesOf(key, context) })).filter(
    (column) => !(column.key === 'grossProfit' && column.values.every((value) => value === null)),
  );
  const last = months.at(-1)!;
  const end = calendarOf(last.period.end);
  const partial = end.day < daysInMonth(end.year, end.month);
  return [
    { type: 'heading', level: 'section', text: words.tableHeading },
    { type: 'table', key: 'months', columns, rowCount: months.length, total: null, native: null },
    { type: 'note', text: [words.note, partial ? words.partial(last.month, isoOf(last.period.end)) : ''].filter(Boolean).join(' '), tone: 'muted' },
  ];
}

function valuesOf(key: MonthColumnKey, context: ReportContext): CellContent[] {
  const { months, lifecycleByMonth, scale } = context.analysis;
  const lifecycle = new Map(lifecycleByMonth.map((month) => [month.month, month]));
  return months.map((month): CellContent => {
    switch (key) {
      case 'month':
        return serialOfDay(startOfMonth(month.period.start));
      case 'revenue':
      case 'priorYearRevenue':
      case 'grossProfit':
        return moneyCell(month[key], scale);
      case 'yoyChange':
        return changeCell(month.revenue, month.priorYearRevenue, context.words);
      case 'orders':
      case 'buyers':
        return month[key];
      default:
        return lifecycle.get(month.month)?.[key] ?? null;
    }
  });
}
