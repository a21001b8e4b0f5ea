import type { OrderPattern } from '../../analysis/portrait/orderPattern';
import { ratioText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import { moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

const CHART_POINTS = 92;
/** Names the table of purchases for the chart. */
const TABLE = 'purchases';
/** Gaps that make a picture. */
const LEAST_GAPS = 3;

/** Days between the last purchases as a chart, and the weekday and season they keep; a sentence where there are too few. */
export function rhythmChart(context: PortraitContext): Block[] {
  const { words, portrait, report, customer } = context;
  const { heading, few, altText, gap } = words.rhythm;
  if (!hasRhythm(portrait.pattern)) return [section(heading), muted(few)];
  const interval = report.analysis.customers.typicalInterval[customer] ?? NaN;
  return [
    section(heading, Number.isNaN(interval) ? undefined : words.rhythm.aside(Math.round(interval))),
    {
      type: 'chart',
      name: 'Clientele_Portrait_Rhythm',
      chart: 'columnClustered',
      table: TABLE,
      categories: 'day',
      series: [{ column: 'gap', name: gap, role: 'current', asLine: false }],
      altText: altText(report.analysis.customers.names[customer] ?? ''),
      legend: false,
      points: CHART_POINTS,
    },
    muted(patternText(context)),
  ];
}

/** The purchases behind the chart. */
export function purchaseTable({ words, portrait, report }: PortraitContext): Block[] {
  const { pattern } = portrait;
  if (!hasRhythm(pattern)) return [];
  const { columns } = words.rhythm;
  const rows = pattern.recent;
  return [
    section(words.rhythm.tableHeading),
    {
      type: 'table',
      key: TABLE,
      columns: [
        // Text: an axis of dates would leave its own gaps between the columns.
        { key: 'day', header: columns.day, kind: 'text', values: rows.map(({ day }) => isoOf(day)) },
        { key: 'gap', header: columns.gap, kind: 'days', values: rows.map(({ gap }) => gap) },
        { key: 'amount', header: columns.amount, kind: 'money', values: rows.map(({ amount }) => moneyCell(amount, report.analysis.scale)) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
  ];
}

function hasRhythm({ recent }: OrderPattern): boolean {
  return recent.filter(({ gap }) => gap !== null).length >= LEAST_GAPS;
}

function patternText({ words, portrait }: PortraitContext): string {
  const { weekday, season } = portrait.pattern;
  const say = words.rhythm;
  const list = (months: readonly number[]): string => months.map((month) => say.months[month - 1] ?? '').join(say.comma);
  const found = [
    weekday ? say.weekday(say.weekdays[weekday.weekday] ?? '', ratioText(weekday.days / weekday.of)) : '',
    season && season.high.length > 0 ? say.high(list(season.high)) : '',
    season && season.low.length > 0 ? say.low(list(season.low)) : '',
  ].filter((text) => text !== '');
  return found.length > 0 ? found.join(say.semicolon) : say.noPattern;
}
