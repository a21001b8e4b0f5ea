import { FREQUENCY_BANDS } from '../../analysis/behaviour';
import { ratioText } from '../../sheets/figureText';
import type { SheetModel } from '../../sheets/model';
import { addMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { conversionGroups } from '../conversion/conversionTables';
import { boardPage, full, muted } from '../shared/boardPage';
import { plain, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { behaviourTables } from './behaviourTables';
import { classTable } from './classTable';
import { typeTable } from './typeTable';

/** Who bought on more days in a year is a frequent customer in the sentence. */
const FREQUENT = FREQUENCY_BANDS.length - 2;

/** 客户分析报表 (row 198; 99 by type). */
export function customerAnalysisReport(context: ReportContext): SheetModel {
  const words = context.words.pack.customerAnalysis;
  const sources = context.analysis.pack.conversion.groups.find(({ field }) => field === 'source');
  return boardPage(context, {
    key: 'customerAnalysis',
    tab: words.tab,
    title: words.title,
    rows: [
      full([plain(answer(context))]),
      full(typeTable(context)),
      full(classTable(context)),
      full(sources ? conversionGroups(context, 'source', sources.groups) : [section(words.sourceHeading), muted(words.sourceMissing)]),
      ...behaviourTables(context),
      full([muted(words.note)]),
    ],
  });
}

/** All and current customers, for the contents. */
export function customerAnalysisHeadline({ analysis, words, order }: ReportContext): string | null {
  const { counts } = analysis.pack.phases;
  return words.pack.customerAnalysis.headline(order.length, counts.new + counts.loyal + counts.regular);
}

function answer({ analysis, words, order, language }: ReportContext): string {
  const say = words.pack.customerAnalysis;
  const { phases, behaviour, conversion } = analysis.pack;
  const { counts } = phases;
  // the bands are: none, then FREQUENCY_BANDS, then more
  const frequent = behaviour.frequency.slice(FREQUENT + 2);
  const many = frequent.reduce((sum, { customers }) => sum + customers, 0);
  const share = ratioOf(frequent.reduce<Minor>((sum, { revenue }) => addMinor(sum, revenue), ZERO), behaviour.revenue);
  const source = conversion.groups.find(({ field }) => field === 'source')?.groups.find(({ name }) => name !== null);
  return [
    say.answer(order.length, counts.potential, counts.new + counts.loyal + counts.regular, counts.churned),
    many > 0 && share !== null ? say.frequent(ratioText(many / behaviour.buyers), FREQUENCY_BANDS[FREQUENT]!, ratioText(share)) : '',
    source ? say.source(source.name!, ratioText(source.figures.customers / order.length)) : '',
  ].filter(Boolean).join(sentenceGap(language));
}
