import type { People, PersonFigures } from '../../analysis/people/people';
import type { Work } from '../../analysis/people/workOfPeople';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { ratioOf } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 190;

/** Two tables: what each salesperson brought, with rank and comparisons; and how, in orders, customers and returns. */
export function performanceTable(context: ReportContext, { people, total }: People): Block[] {
  const { analysis, words } = context;
  const say = words.pack.salesPerformance;
  const { scale } = analysis;
  const { columns: header } = say;
  const column = columnsOver(people);
  const hasYear = total.priorYear !== null;
  const hasMargin = total.period.grossProfit !== null;
  const compared = (work: Work, other: Work | null): CellContent => changeCell(work.revenue, other && other.revenue, words);
  const before = (one: { previous: Work; priorYear: Work | null }): Work => (hasYear ? one.priorYear! : one.previous);
  const name = column('name', header.name, 'text', (person) => person.name ?? say.nobody);
  const result: TableColumn[] = [
    column('rank', header.rank, 'integer', ({ rank }) => rank),
    name,
    column('revenue', header.revenue, 'bar', ({ period }) => moneyCell(period.revenue, scale)),
    column('share', header.share, 'ratio', ({ period }) => ratioOf(period.revenue, total.period.revenue)),
    column('before', hasYear ? header.priorYear : header.previous, 'sparseMoney', (person) => moneyCell(before(person).revenue, scale)),
    ...(hasYear ? [column('onYear', header.onYear, 'change', ({ period, priorYear }: PersonFigures) => compared(period, priorYear))] : []),
    column('onPrevious', header.onPrevious, 'change', ({ period, previous }) => compared(period, previous)),
    column('moved', header.moved, 'integer', ({ rankBefore }) => rankBefore),
    ...(hasMargin
      ? [
          column('grossProfit', header.grossProfit, 'money', ({ period }: PersonFigures) => moneyCell(period.grossProfit, scale)),
          column('margin', header.margin, 'ratio', ({ period }: PersonFigures) => period.margin),
        ]
      : []),
  ];
  const work: TableColumn[] = [
    name,
    column('orders', header.orders, 'sparse', ({ period }) => period.orders),
    column('buyers', header.buyers, 'sparse', ({ period }) => period.buyers),
    column('newCustomers', header.newCustomers, 'sparse', ({ newCustomers }) => newCustomers),
    column('perBuyer', header.perBuyer, 'decimal', ({ period }) => perBuyer(period)),
    column('average', header.average, 'money', ({ period }) => moneyCell(period.averageOrder, scale)),
    column('returns', header.returned, 'sparseMoney', ({ period }) => moneyCell(period.returns, scale)),
    column('returnRate', header.returnRate, 'ratio', ({ period }) => period.returnRate),
  ];
  const { period, previous, priorYear } = total;
  const sums: Readonly<Record<string, CellContent>> = {
    name: say.total,
    revenue: moneyCell(period.revenue, scale),
    share: ratioOf(period.revenue, period.revenue),
    before: moneyCell(before(total).revenue, scale),
    onPrevious: compared(period, previous),
    onYear: compared(period, priorYear),
    grossProfit: moneyCell(period.grossProfit, scale),
    margin: period.margin,
    orders: period.orders,
    buyers: period.buyers,
    newCustomers: total.newCustomers,
    perBuyer: perBuyer(period),
    average: moneyCell(period.averageOrder, scale),
    returns: moneyCell(period.returns, scale),
    returnRate: period.returnRate,
  };
  const table = (key: string, columns: readonly TableColumn[]) => plainTable(key, columns, columns.map((one) => sums[one.key] ?? null));
  return [section(say.heading), table('people', result), section(say.workHeading), table('work', work), muted(say.totalNote)];
}

function perBuyer({ orders, buyers }: Work): number | null {
  return buyers === 0 ? null : orders / buyers;
}

/** Who sold more and who less than in the period compared with; nothing to compare with one salesperson. */
export function performanceChart({ words }: ReportContext, { people, total }: People): Block[] {
  const say = words.pack.salesPerformance;
  if (people.length < 2) return [];
  return [
    section(say.chartHeading),
    {
      type: 'chart',
      name: 'Clientele_People',
      chart: 'columnClustered',
      table: 'people',
      categories: 'name',
      series: [
        { column: 'revenue', name: say.columns.revenue, role: 'current', asLine: false },
        { column: 'before', name: total.priorYear ? say.columns.priorYear : say.columns.previous, role: 'before', asLine: false },
      ],
      altText: say.chartAlt,
      legend: true,
      points: CHART_POINTS,
    },
  ];
}
