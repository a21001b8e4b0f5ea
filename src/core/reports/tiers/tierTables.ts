import { TIERS, type Tier } from '../../analysis/tiers/tierOf';
import type { TierFigures } from '../../analysis/tiers/tierFigures';
import { groupedDecimal } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { addMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 150;

/** What makes a customer one of a tier: amount and frequency. */
export function standardTable({ analysis, words }: ReportContext): Block[] {
  const say = words.tiers;
  const { valueTag, tiers } = analysis.settings;
  const amounts: Readonly<Record<Tier, CellContent>> = { high: Number(valueTag.vip), ordinary: Number(valueTag.ordinary), low: null };
  const days: Readonly<Record<Tier, CellContent>> = { high: tiers.highDays, ordinary: tiers.ordinaryDays, low: null };
  const bounds = { vip: groupedDecimal(valueTag.vip), ordinary: groupedDecimal(valueTag.ordinary), ...tiers };
  return [
    { type: 'heading', level: 'section', text: say.standardHeading, aside: say.standardAside },
    {
      type: 'table',
      key: 'standard',
      columns: [
        { key: 'tier', header: say.standardColumns.tier, kind: 'text', values: TIERS.map((tier) => say.names[tier]) },
        { key: 'amount', header: say.standardColumns.amount, kind: 'money', values: TIERS.map((tier) => amounts[tier]) },
        { key: 'days', header: say.standardColumns.days, kind: 'integer', values: TIERS.map((tier) => days[tier]) },
        { key: 'words', header: say.standardColumns.words, kind: 'text', values: TIERS.map((tier) => say.standard(tier, bounds)), wide: true },
      ],
      rowCount: TIERS.length,
      total: null,
      native: null,
    },
    muted(say.handNote),
  ];
}

/** The distribution: customers and money of each tier, with shares that add up to the whole. */
export function resultTable({ analysis, words, order }: ReportContext): Block[] {
  const say = words.tiers;
  const header = say.resultColumns;
  const { scale } = analysis;
  const of = (value: (figures: TierFigures) => CellContent): CellContent[] => TIERS.map((tier) => value(analysis.tiers.figures[tier]));
  const sum = (amount: (figures: TierFigures) => Minor): Minor => TIERS.reduce<Minor>((total, tier) => addMinor(total, amount(analysis.tiers.figures[tier])), ZERO);
  const [all, year] = [sum((f) => f.revenue), sum((f) => f.yearRevenue)];
  const handSet = TIERS.reduce((count, tier) => count + analysis.tiers.figures[tier].handSet, 0);
  const columns: readonly (TableColumn & { readonly total: CellContent })[] = [
    { key: 'tier', header: header.tier, kind: 'text', values: TIERS.map((tier) => say.names[tier]), total: say.total },
    { key: 'customers', header: header.customers, kind: 'integer', values: of((f) => f.customers), total: order.length },
    { key: 'customerShare', header: header.customerShare, kind: 'ratio', values: of((f) => (order.length === 0 ? null : f.customers / order.length)), total: order.length === 0 ? null : 1 },
    { key: 'handSet', header: header.handSet, kind: 'sparse', values: of((f) => f.handSet), total: handSet },
    { key: 'revenue', header: header.revenue, kind: 'bar', values: of((f) => moneyCell(f.revenue, scale)), total: moneyCell(all, scale) },
    { key: 'revenueShare', header: header.revenueShare, kind: 'ratio', values: of((f) => ratioOf(f.revenue, all)), total: ratioOf(all, all) },
    { key: 'yearRevenue', header: header.yearRevenue, kind: 'money', values: of((f) => moneyCell(f.yearRevenue, scale)), total: moneyCell(year, scale) },
    { key: 'yearShare', header: header.yearShare, kind: 'ratio', values: of((f) => ratioOf(f.yearRevenue, year)), total: ratioOf(year, year) },
  ];
  return [
    { type: 'heading', level: 'section', text: say.resultHeading },
    { type: 'table', key: 'result', columns: columns.map(({ total: _total, ...column }) => column), rowCount: TIERS.length, total: columns.map(({ total }) => total), native: null },
  ];
}

/** Few customers beside much money: the two shares of each tier. */
export function shareChart({ analysis, words, order }: ReportContext): Block[] {
  const say = words.tiers;
  if (order.length === 0 || TIERS.every((tier) => analysis.tiers.figures[tier].buyers === 0)) return [];
  return [
    { type: 'heading', level: 'section', text: say.chartHeading },
    {
      type: 'chart',
      name: 'Clientele_Tiers',
      chart: 'columnClustered',
      table: 'result',
      categories: 'tier',
      series: [
        { column: 'customerShare', name: say.resultColumns.customerShare, role: 'before', asLine: false },
        { column: 'revenueShare', name: say.resultColumns.revenueShare, role: 'current', asLine: false },
      ],
      altText: say.altText,
      legend: true,
      points: CHART_POINTS,
    },
  ];
}

/** How often, how much and how faithfully each tier buys, and what follows from it. */
export function behaviourTable({ analysis, words }: ReportContext): Block[] {
  const say = words.tiers;
  const header = say.behaviourColumns;
  const of = (value: (figures: TierFigures) => CellContent): CellContent[] => TIERS.map((tier) => value(analysis.tiers.figures[tier]));
  const columns: TableColumn[] = [
    { key: 'tier', header: header.tier, kind: 'text', values: TIERS.map((tier) => say.names[tier]) },
    { key: 'buyers', header: header.buyers, kind: 'integer', values: of((f) => f.buyers) },
    { key: 'orders', header: header.orders, kind: 'integer', values: of((f) => f.orders) },
    { key: 'frequency', header: header.frequency, kind: 'quantity', values: of((f) => f.yearFrequency && Math.round(f.yearFrequency * 10) / 10) },
    { key: 'average', header: header.average, kind: 'money', values: of((f) => moneyCell(f.averageOrder, analysis.scale)) },
    { key: 'margin', header: header.margin, kind: 'ratio', values: of((f) => f.margin) },
    { key: 'last', header: header.last, kind: 'integer', values: of((f) => f.daysSinceLast) },
    { key: 'retention', header: header.retention, kind: 'ratio', values: of((f) => f.retention) },
    { key: 'action', header: header.action, kind: 'text', values: TIERS.map((tier) => say.actions[tier]), wide: true },
  ];
  return [
    { type: 'heading', level: 'section', text: say.behaviourHeading },
    { type: 'table', key: 'behaviour', columns: columns.filter(({ values, key }) => key !== 'margin' || values.some((value) => value !== null)), rowCount: TIERS.length, total: null, native: null },
    muted(say.behaviourNote),
  ];
}
