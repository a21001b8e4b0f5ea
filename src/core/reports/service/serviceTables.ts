import { SOLVING_BANDS, type Service } from '../../analysis/service/service';
import type { Block } from '../../sheets/model';
import { serialOfDay } from '../../values/excelSerial';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { wholeDays } from '../shared/wholeDays';

const CHART_POINTS = 150;

/** Each type of problem with how often, how it was solved, and how satisfied those customers are. */
export function typeTable({ words, analysis }: ReportContext, { types, total }: Service): Block[] {
  const say = words.pack.service;
  const { columns: header } = say;
  const column = columnsOver(types);
  const rated = types.some(({ satisfaction }) => satisfaction !== null);
  const columns = [
    column('type', header.type, 'text', ({ name }) => name ?? say.blank),
    column('kind', header.kind, 'text', ({ kind }) => words.pack.interactions.classes[kind]),
    column('contacts', header.contacts, 'integer', ({ contacts }) => contacts),
    column('before', header.before, 'sparse', ({ before }) => before),
    column('customers', header.customers, 'integer', ({ customers }) => customers),
    column('solved', header.solved, 'sparse', ({ solving }) => solving.solved),
    column('open', header.open, 'sparse', ({ solving }) => solving.open, { roles: types.map(({ solving }) => (solving.open > 0 ? 'bad' : null)) }),
    column('median', header.median, 'days', ({ solving }) => wholeDays(solving.medianDays)),
    column('mean', header.mean, 'decimal', ({ solving }) => solving.meanDays),
    ...(rated ? [column('score', header.score, 'decimal', (type: Service['types'][number]) => type.satisfaction?.mean ?? null)] : []),
  ];
  const sums: Readonly<Record<string, string | number | null>> = {
    type: say.total,
    contacts: types.reduce((sum, { contacts }) => sum + contacts, 0),
    before: types.reduce((sum, { before }) => sum + before, 0),
    solved: total.solved,
    open: total.open,
    median: wholeDays(total.medianDays),
    mean: total.meanDays,
    score: analysis.pack.satisfaction?.score.mean ?? null,
  };
  return [section(say.typeHeading), plainTable('types', columns, columns.map(({ key }) => sums[key] ?? null))];
}

/** How many were solved the same day, within so many days, later, or not yet. */
export function bandTable({ words }: ReportContext, { bands }: Service): Block[] {
  const say = words.pack.service;
  if (!bands) return [];
  const all = bands.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const names = [
    ...SOLVING_BANDS.map((most, i) => (most === 0 ? say.sameDay : say.within((SOLVING_BANDS[i - 1] ?? -1) + 1, most))),
    say.above(SOLVING_BANDS.at(-1)!),
    say.open,
  ];
  const column = columnsOver(bands);
  return [
    section(say.bandHeading),
    {
      type: 'chart',
      name: 'Clientele_Solving',
      chart: 'columnClustered',
      table: 'bands',
      categories: 'band',
      series: [{ column: 'contacts', name: say.columns.contacts, role: 'current', asLine: false }],
      altText: say.bandAlt,
      legend: false,
      points: CHART_POINTS,
    },
    plainTable(
      'bands',
      [
        column('band', say.columns.band, 'text', (_, i) => names[i]!),
        column('contacts', say.columns.contacts, 'sparse', (count) => count),
        column('share', say.columns.share, 'ratio', (count) => count / all),
      ],
      [say.total, all, 1],
    ),
  ];
}

/** Asked and solved in each month, and what was open at its end. */
export function monthTable({ words }: ReportContext, { byMonth }: Service): Block[] {
  const say = words.pack.service;
  const column = columnsOver(byMonth);
  const tells = byMonth.some(({ solved }) => solved !== null);
  return [
    section(say.monthHeading),
    {
      type: 'chart',
      name: 'Clientele_ServiceMonths',
      chart: 'columnClustered',
      table: 'serviceMonths',
      categories: 'month',
      series: [
        { column: 'asked', name: say.columns.asked, role: 'current', asLine: false },
        ...(tells ? [{ column: 'solved', name: say.columns.solved, role: 'good', asLine: false } as const] : []),
      ],
      altText: say.monthAlt,
      legend: tells,
      points: CHART_POINTS,
    },
    plainTable('serviceMonths', [
      column('month', say.columns.month, 'month', ({ month }) => serialOfDay(month.period.start)),
      column('asked', say.columns.asked, 'sparse', ({ asked }) => asked),
      ...(tells ? [column('solved', say.columns.solved, 'sparse', ({ solved }: Service['byMonth'][number]) => solved), column('openEnd', say.columns.openEnd, 'sparse', ({ open }: Service['byMonth'][number]) => open)] : []),
    ]),
  ];
}
