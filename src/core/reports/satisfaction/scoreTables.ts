import type { Satisfaction, ScoredGroup } from '../../analysis/satisfaction/satisfaction';
import type { Score } from '../../analysis/satisfaction/score';
import type { Block, TableColumn } from '../../sheets/model';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 150;
/** Groups shown; the smallest ones are left to the count of the others. */
const SHOWN = 10;

/** How many answers gave each score, the best first. */
export function distribution({ words }: ReportContext, { distribution: counts, score, scale }: Satisfaction): Block[] {
  const say = words.pack.satisfaction;
  const step = scale / (counts.length - 1);
  const rows = counts.map((count, i) => ({ score: i * step, count })).filter(({ score: at, count }) => at > 0 || count > 0);
  const column = columnsOver(rows);
  return [
    section(say.distributionHeading),
    {
      type: 'chart',
      name: 'Clientele_Scores',
      chart: 'columnClustered',
      table: 'scores',
      categories: 'score',
      series: [{ column: 'answers', name: say.columns.answers, role: 'current', asLine: false }],
      altText: say.distributionAlt,
      legend: false,
      points: CHART_POINTS,
    },
    plainTable(
      'scores',
      [
        column('score', say.columns.score, 'text', (row) => String(row.score)),
        column('answers', say.columns.answers, 'sparse', ({ count }) => count),
        column('share', say.columns.share, 'ratio', ({ count }) => count / score.answers),
      ],
      [say.total, score.answers, 1],
    ),
  ];
}

/** The average of each quarter with an answer. */
export function quarters({ words }: ReportContext, { byQuarter }: Satisfaction): Block[] {
  const say = words.pack.satisfaction;
  if (byQuarter.length === 0) return [];
  const column = columnsOver(byQuarter);
  const name = column('quarter', say.columns.quarter, 'text', ({ year, quarter }) => say.quarter(year, quarter));
  return [
    section(say.quarterHeading),
    {
      type: 'chart',
      name: 'Clientele_ScoreQuarters',
      chart: 'columnClustered',
      table: 'quarters',
      categories: 'quarter',
      series: [{ column: 'mean', name: say.columns.mean, role: 'current', asLine: false }],
      altText: say.quarterAlt,
      legend: false,
      points: CHART_POINTS,
    },
    plainTable('quarters', [name, ...scoreColumns(byQuarter, ({ score }) => score, say.columns)]),
  ];
}

/** Answers, average, satisfied and unhappy of each group; the lowest average in red. */
export function scoreGroups({ words }: ReportContext, key: string, heading: string, header: string, groups: readonly ScoredGroup[]): Block[] {
  const say = words.pack.satisfaction;
  const shown = groups.slice(0, SHOWN);
  const column = columnsOver(shown);
  const named = shown.filter(({ name }) => name !== null);
  const low = named.length < 2 ? null : Math.min(...named.map(({ score }) => score.mean ?? Infinity));
  const columns = [column('name', header, 'text', ({ name }) => name ?? say.blank), ...scoreColumns(shown, ({ score }) => score, say.columns)];
  return [
    section(heading, ...(groups.length > shown.length ? [say.others(groups.length - shown.length)] : [])),
    plainTable(
      key,
      columns.map((one) => (one.key === 'mean' ? { ...one, roles: shown.map(({ name, score }) => (name !== null && score.mean === low ? ('bad' as const) : null)) } : one)),
    ),
  ];
}

function scoreColumns<T>(rows: readonly T[], scoreOf: (row: T) => Score, header: { answers: string; customers: string; mean: string; topTwo: string; low: string }): TableColumn[] {
  const column = columnsOver(rows);
  return [
    column('answers', header.answers, 'integer', (row) => scoreOf(row).answers),
    column('mean', header.mean, 'decimal', (row) => scoreOf(row).mean),
    column('topTwo', header.topTwo, 'ratio', (row) => scoreOf(row).topTwo),
    column('low', header.low, 'ratio', (row) => scoreOf(row).low),
  ];
}
