import type { ConversionGroup } from '../../analysis/conversion/conversion';
import { integerText, ratioText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { boardPage, full, muted } from '../shared/boardPage';
import { columnsOver, plain, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sideBySide } from '../shared/sideBySide';
import { sentenceGap } from '../shared/sentenceGap';
import { cohortTable, conversionGroups } from './conversionTables';
import { dealTables } from './dealTables';

const CHART_POINTS = 150;
/** A source with fewer customers is not named as best or weakest. */
const LEAST_CUSTOMERS = 10;

/** 客户转化率报表 (row 199). */
export function conversionReport(context: ReportContext): SheetModel {
  const words = context.words.pack.conversion;
  const { conversion } = context.analysis.pack;
  const board = { key: 'conversion', tab: words.tab, title: words.title };
  const tables = conversion.groups.map(({ field, groups }) => conversionGroups(context, field, groups));
  return boardPage(context, {
    ...board,
    rows: [
      full([plain(answer(context))]),
      ...sideBySide(steps(context), cohortTable(context)),
      ...tables.map(full),
      ...dealTables(context),
      full([muted(words.note)]),
    ],
  });
}

/** Conversion and repeat rate, for the contents. */
export function conversionHeadline({ analysis, words }: ReportContext): string | null {
  const { conversion, repeat } = analysis.pack.conversion.total;
  return conversion === null ? null : words.pack.conversion.headline(ratioText(conversion), repeat === null ? null : ratioText(repeat));
}

function answer({ analysis, words, language }: ReportContext): string {
  const say = words.pack.conversion;
  const { total, groups, opportunities } = analysis.pack.conversion;
  const sources = (groups.find(({ field }) => field === 'source')?.groups ?? [])
    .filter(({ name, figures }) => name !== null && figures.customers >= LEAST_CUSTOMERS)
    .sort((a, b) => b.figures.conversion! - a.figures.conversion!);
  const [best, worst] = [sources[0], sources.at(-1)];
  const rate = ({ figures }: ConversionGroup): string => ratioText(figures.conversion!);
  const differ = best && worst && best.figures.conversion! > worst.figures.conversion!;
  return [
    say.answer(total.customers, ratioText(total.conversion ?? 0), total.repeat === null ? null : ratioText(total.repeat), total.medianDays === null ? null : integerText(total.medianDays)),
    differ ? `${say.best(best.name!, rate(best))} ${say.worst(worst.name!, rate(worst))}` : '',
    typeof opportunities?.total.winRate === 'number' ? say.deals(opportunities.total.deals, ratioText(opportunities.total.winRate)) : '',
  ].filter(Boolean).join(sentenceGap(language));
}

/** Known, bought, bought again. */
function steps({ analysis, words }: ReportContext): Block[] {
  const say = words.pack.conversion;
  const { customers, buyers, repeaters } = analysis.pack.conversion.total;
  const rows = [
    { name: say.steps.known, count: customers, before: null },
    { name: say.steps.bought, count: buyers, before: customers },
    { name: say.steps.again, count: repeaters, before: buyers },
  ];
  const column = columnsOver(rows);
  return [
    section(say.stepHeading),
    {
      type: 'chart',
      name: 'Clientele_ConversionSteps',
      chart: 'columnClustered',
      table: 'steps',
      categories: 'step',
      series: [{ column: 'customers', name: say.columns.customers, role: 'current', asLine: false }],
      altText: say.stepAlt,
      legend: false,
      points: CHART_POINTS,
    },
    plainTable('steps', [
      column('step', say.columns.step, 'text', ({ name }) => name),
      column('customers', say.columns.customers, 'integer', ({ count }) => count),
      column('ofBefore', say.columns.ofBefore, 'ratio', ({ count, before }) => (before === null || before === 0 ? null : count / before)),
    ]),
  ];
}
