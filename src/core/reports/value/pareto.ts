import type { Block } from '../../sheets/model';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 170;

/** The curve of what the first customers bring together. */
export function paretoChart({ analysis, words }: ReportContext): Block[] {
  const say = words.value;
  if (!analysis.concentration) return [];
  return [
    { type: 'heading', level: 'section', text: say.paretoHeading, aside: say.paretoAside },
    {
      type: 'chart',
      name: 'Clientele_Pareto',
      chart: 'columnClustered',
      table: 'pareto',
      categories: 'first',
      series: [{ column: 'amount', name: say.amount, role: 'current', asLine: false }],
      altText: say.altText,
      legend: false,
      points: CHART_POINTS,
    },
  ];
}

/** The steps of the curve as figures. */
export function paretoTable({ analysis, words }: ReportContext): Block[] {
  const say = words.value;
  const { concentration, scale } = analysis;
  if (!concentration) return [];
  const { top } = concentration;
  return [
    { type: 'heading', level: 'section', text: say.share },
    {
      type: 'table',
      key: 'pareto',
      columns: [
        { key: 'first', header: say.first, kind: 'text', values: top.map(({ customers }) => say.firstOf(customers)) },
        { key: 'amount', header: say.amount, kind: 'money', values: top.map(({ amount }) => moneyCell(amount, scale)) },
        { key: 'share', header: say.share, kind: 'ratio', values: top.map(({ share }) => share) },
      ],
      rowCount: top.length,
      total: null,
      native: null,
    },
  ];
}
