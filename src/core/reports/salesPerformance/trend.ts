import type { People } from '../../analysis/people/people';
import type { Block, TableColumn } from '../../sheets/model';
import { calendarOf, daysInMonth, isoOf } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

/** Salespeople with a column, and with a line of the chart, of their own. */
const COLUMNS = 8;
const LINES = 3;
const CHART_POINTS = 190;
/** Colours without a judgement: nobody's line is good or bad. */
const ROLES = ['current', 'before', 'muted'] as const;

/** Net sales of 12 months: those who sold most have a column each, the rest one together, so that each month adds up. */
export function trend({ analysis, words }: ReportContext, { people, months }: People): Block[][] {
  const say = words.pack.salesPerformance;
  // nobody sold in the period or the one before: there is nothing to draw, and a chart without a line is refused by Excel
  if (months.length < 2 || people.length === 0) return [];
  const whole = new Map(people.map((person) => [person, person.months.reduce<Minor>(addMinor, ZERO)]));
  const order = [...people].sort((a, b) => Number(a.name === null) - Number(b.name === null) || compareMinor(whole.get(b)!, whole.get(a)!));
  const shown = order.slice(0, COLUMNS);
  const rest = order.slice(COLUMNS);
  const column = columnsOver(months);
  const money = (amount: Minor) => moneyCell(amount, analysis.scale);
  const sumOf = (some: typeof order, month: number): Minor => some.reduce<Minor>((sum, person) => addMinor(sum, person.months[month]!), ZERO);
  const columns: TableColumn[] = [
    column('month', say.month, 'month', ({ period }) => serialOfDay(period.start)),
    ...shown.map((person, p) => column(`p${p}`, person.name ?? say.nobody, 'sparseMoney', (_, m) => money(person.months[m]!))),
    ...(rest.length > 0 ? [column('rest', say.others, 'sparseMoney', (_: unknown, m: number) => money(sumOf(rest, m)))] : []),
    column('total', say.total, 'sparseMoney', (_, m) => money(sumOf(people as typeof order, m))),
  ];
  const last = months.at(-1)!;
  const end = calendarOf(last.period.end);
  return [
    [section(say.monthsHeading), {
      type: 'chart',
      name: 'Clientele_PeopleMonths',
      chart: 'line',
      table: 'peopleMonths',
      categories: 'month',
      series: shown.slice(0, LINES).map((person, p) => ({ column: `p${p}`, name: person.name ?? say.nobody, role: ROLES[p]!, asLine: true })),
      altText: say.trendAlt,
      legend: true,
      points: CHART_POINTS,
    }],
    [plainTable('peopleMonths', columns), ...(end.day < daysInMonth(end.year, end.month) ? [muted(say.monthPartial(last.month, isoOf(last.period.end)))] : [])],
  ];
}
