import type { Block } from '../../sheets/model';
import { serialOfDay } from '../../values/excelSerial';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 170;

/** Customers lost in each month. */
export function churnChart({ analysis, words }: ReportContext): Block[] {
  const say = words.pack.churn;
  return [
    section(say.monthHeading, say.aside(analysis.settings.churnDays)),
    {
      type: 'chart',
      name: 'Clientele_Churn',
      chart: 'columnClustered',
      table: 'churnMonths',
      categories: 'month',
      series: [{ column: 'churned', name: say.columns.churned, role: 'bad', asLine: false }],
      altText: say.chartAlt,
      legend: false,
      points: CHART_POINTS,
    },
  ];
}

/** The figures behind the chart, with the rate, the money and the peak marked. */
export function churnMonths({ analysis, words }: ReportContext): Block[] {
  const say = words.pack.churn;
  const { months, peak, events, lost } = analysis.pack.churn;
  const column = columnsOver(months);
  const most = peak === null ? 0 : months[peak]!.churned;
  const atPeak = months.map(({ churned }) => (most > 0 && churned === most ? ('bad' as const) : null));
  return [
    plainTable(
      'churnMonths',
      [
        column('month', say.columns.month, 'month', ({ month }) => serialOfDay(month.period.start)),
        column('opening', say.columns.opening, 'integer', ({ opening }) => opening),
        column('churned', say.columns.churned, 'sparse', ({ churned }) => churned, { roles: atPeak }),
        column('rate', say.columns.rate, 'ratio', ({ opening, churned }) => (opening === 0 ? null : churned / opening), { roles: atPeak }),
        column('lost', say.columns.lost, 'sparseMoney', (month) => moneyCell(month.lost, analysis.scale)),
      ],
      [say.total, null, events.length, null, moneyCell(lost, analysis.scale)],
    ),
    muted(say.peakNote),
  ];
}
