import { FREQUENCY_BANDS, RECENCY_BANDS, type BehaviourBand } from '../../analysis/behaviour';
import { moneyText } from '../../sheets/figureText';
import type { Block, BlockRow } from '../../sheets/model';
import { ratioOf } from '../../values/minor';
import { full } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 160;

/** How often, how lately and in how large orders customers buy; nothing where nobody ever bought. */
export function behaviourTables(context: ReportContext): BlockRow[] {
  const { analysis, words } = context;
  const say = words.pack.customerAnalysis;
  const { behaviour } = analysis.pack;
  if (behaviour.buyers === 0) return [];
  const bands = (bounds: readonly number[], first: number): string[] => [...bounds.map((most, i) => say.band(i === 0 ? first : bounds[i - 1]! + 1, most)), say.above(bounds.at(-1)!)];
  const chart: Block = {
    type: 'chart',
    name: 'Clientele_Frequency',
    chart: 'columnClustered',
    table: 'frequency',
    categories: 'band',
    series: [{ column: 'customers', name: say.columns.customers, role: 'current', asLine: false }],
    altText: say.frequencyAlt,
    legend: false,
    points: CHART_POINTS,
  };
  const quarters = behaviour.orderValue.map(({ upTo }) => moneyText(upTo, analysis.scale));
  return [
    full([section(say.frequencyHeading), chart, bandTable(context, 'frequency', say.columns.days, [say.none, ...bands(FREQUENCY_BANDS, 1)], behaviour.frequency)]),
    [
      { span: 6, blocks: [section(say.recencyHeading), bandTable(context, 'recency', say.columns.since, bands(RECENCY_BANDS, 0), behaviour.recency)] },
      { span: 6, blocks: [section(say.orderHeading), bandTable(context, 'orderValue', say.columns.order, quarters, behaviour.orderValue)] },
    ],
  ];
}

function bandTable({ analysis, words }: ReportContext, key: string, header: string, names: readonly string[], bands: readonly BehaviourBand[]): Block {
  const say = words.pack.customerAnalysis;
  const { buyers, revenue: whole } = analysis.pack.behaviour;
  const column = columnsOver(bands);
  return plainTable(
    key,
    [
      column('band', header, 'text', (_, i) => names[i]!),
      column('customers', say.columns.customers, 'sparse', ({ customers }) => customers),
      column('share', say.columns.share, 'ratio', ({ customers }) => customers / buyers),
      column('revenue', say.columns.revenue, 'bar', ({ revenue }) => moneyCell(revenue, analysis.scale)),
      column('revenueShare', say.columns.revenueShare, 'ratio', ({ revenue }) => ratioOf(revenue, whole)),
    ],
    [say.total, buyers, 1, moneyCell(whole, analysis.scale), ratioOf(whole, whole)],
  );
}
