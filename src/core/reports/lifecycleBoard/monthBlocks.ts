import type { MonthLifecycle } from '../../analysis/analysis';
import type { Block, TableColumn } from '../../sheets/model';
import { endOfMonth, isoOf, startOfMonth } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 180;

/** New and returning customers stacked upwards, the churned ones downwards. The opening would dwarf them; the table below has it. */
export function lifecycleChart({ analysis, words }: ReportContext): Block[] {
  const say = words.lifecycleBoard;
  return [
    { type: 'heading', level: 'section', text: say.chartHeading, aside: say.aside(analysis.settings.churnDays) },
    {
      type: 'chart',
      name: 'Clientele_Lifecycle',
      chart: 'columnStacked',
      table: 'lifecycle',
      categories: 'month',
      series: [
        { column: 'new', name: say.columns.new, role: 'current', asLine: false },
        { column: 'returning', name: say.columns.returning, role: 'good', asLine: false },
        { column: 'churned', name: say.columns.churned, role: 'bad', asLine: false },
      ],
      altText: say.altText,
      legend: true,
      points: CHART_POINTS,
    },
  ];
}

/** The same months as figures, churned as a negative number so that each line adds up, with the check beside it (D8). */
export function lifecycleTable({ analysis, words }: ReportContext, months: readonly MonthLifecycle[]): Block[] {
  const say = words.lifecycleBoard;
  const { columns: header } = say;
  const off = months.map((m) => m.opening + m.new + m.returning - m.churned - m.closing);
  const count = (key: string, text: string, of: (month: MonthLifecycle) => number, kind: 'integer' | 'sparse' = 'sparse'): TableColumn => ({ key, header: text, kind, values: months.map(of) });
  const columns: TableColumn[] = [
    { key: 'month', header: header.month, kind: 'month', values: months.map(({ period }) => serialOfDay(startOfMonth(period.start))) },
    count('opening', header.opening, (m) => m.opening, 'integer'),
    count('new', header.new, (m) => m.new),
    count('returning', header.returning, (m) => m.returning),
    count('churned', header.churned, (m) => 0 - m.churned),
    count('closing', header.closing, (m) => m.closing, 'integer'),
    count('net', header.net, (m) => m.closing - m.opening),
    { key: 'churnRatio', header: header.churnRatio, kind: 'ratio', values: months.map((m) => (m.opening === 0 ? null : m.churned / m.opening)) },
    count('bought', header.bought, (m) => m.bought, 'integer'),
    {
      key: 'check',
      header: header.check,
      kind: 'text',
      values: off.map((by) => (by === 0 ? say.balanced : say.unbalanced(Math.abs(by)))),
      roles: off.map((by) => (by === 0 ? 'good' : 'bad')),
    },
  ];
  const sum = (of: (month: MonthLifecycle) => number): number => months.reduce((total, month) => total + of(month), 0);
  const total = [say.total, months[0]!.opening, sum((m) => m.new), sum((m) => m.returning), 0 - sum((m) => m.churned), months.at(-1)!.closing, months.at(-1)!.closing - months[0]!.opening, null, null, null];
  const end = months.at(-1)!.period.end; // there is at least one month
  return [
    { type: 'heading', level: 'section', text: say.tableHeading },
    { type: 'table', key: 'lifecycle', columns, rowCount: months.length, total, native: null },
    muted([say.note, end < endOfMonth(end) ? say.partial(isoOf(analysis.asOf)) : ''].filter(Boolean).join(' ')),
  ];
}
