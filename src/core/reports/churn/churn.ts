import { moneyText, ratioText, decimalText } from '../../sheets/figureText';
import type { Block, CardsBlock, SheetModel } from '../../sheets/model';
import { divideRounded, minor } from '../../values/minor';
import { boardPage, full, muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { plain, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { churnGroups } from './churnGroups';
import { churnChart, churnMonths } from './churnMonths';
import { leavingSigns } from './leavingSigns';
import { winBackList } from './winBackList';

/** 客户流失率报表 (rows 186-189). */
export function churnReport(context: ReportContext): SheetModel {
  const words = context.words.pack.churn;
  const { churn } = context.analysis.pack;
  const board = { key: 'churn', tab: words.tab, title: words.title };
  if (churn.events.length === 0) return boardPage(context, { ...board, rows: [full([plain(words.none)])] });
  const { columns } = words;
  const group = (key: string, names: readonly [heading: string, header: string], groups: typeof churn.reasons, unknown: string): Block[] => (groups ? churnGroups(context, key, names, groups, unknown) : []);
  return boardPage(context, {
    ...board,
    rows: [
      full([plain(answer(context)), cards(context)]),
      full(churnChart(context)),
      full(churnMonths(context)),
      [
        { span: 6, blocks: churn.reasons ? group('reasons', [words.reasonHeading, columns.reason], churn.reasons, words.unknownReason) : [section(words.reasonHeading), muted(words.reasonMissing)] },
        { span: 6, blocks: group('grades', [words.gradeHeading, columns.grade], churn.grades, words.unknown) },
      ],
      [
        { span: 6, blocks: group('people', [words.peopleHeading, columns.handler], churn.people, words.unknown) },
        { span: 6, blocks: group('regions', [words.regionHeading, columns.region], churn.regions, words.unknown) },
      ].filter(({ blocks }) => blocks.length > 0),
      full(leavingSigns(context)),
      full(winBackList(context)),
      full([muted(words.lossNote)]),
    ],
  });
}

/** How many left in a year and what they had brought, for the contents. */
export function churnHeadline({ analysis, words }: ReportContext): string | null {
  const { events, lost } = analysis.pack.churn;
  return events.length === 0 ? null : words.pack.churn.headline(events.length, moneyText(lost, analysis.scale));
}

function answer({ analysis, words, language }: ReportContext): string {
  const say = words.pack.churn;
  const { churn } = analysis.pack;
  const { lifecycle, scale } = analysis;
  const peak = churn.months[churn.peak!]!;
  const ratio = lifecycle.churnRatio === null ? null : ratioText(lifecycle.churnRatio);
  const top = churn.reasons?.find(({ name }) => name !== null);
  const facts = say.answer(lifecycle.churned, ratio, churn.events.length, moneyText(churn.lost, scale), peaks(churn), peak.churned, churn.cameBack);
  return top ? [facts, say.topReason(top.name!, top.customers)].join(sentenceGap(language)) : facts;
}

/** The months in which most left, all of those that share the number. */
function peaks({ months, peak }: ReportContext['analysis']['pack']['churn']): string[] {
  return months.filter(({ churned }) => churned === months[peak!]!.churned).map(({ month }) => month.month);
}

function cards({ analysis, words }: ReportContext): CardsBlock {
  const say = words.pack.churn;
  const { lifecycle, scale } = analysis;
  const { events, months, lost, cameBack } = analysis.pack.churn;
  const note = (text: string) => [{ text, tone: 'muted' as const }];
  return {
    type: 'cards',
    cards: [
      { label: say.cards.period, value: lifecycle.churned, kind: 'integer', notes: lifecycle.churnRatio === null ? [] : note(say.rate(ratioText(lifecycle.churnRatio))) },
      { label: say.cards.year, value: events.length, kind: 'integer', notes: note(say.average(decimalText(events.length / months.length))) },
      { label: say.cards.lost, value: moneyCell(lost, scale), kind: 'money', notes: note(say.each(moneyText(minor(divideRounded(BigInt(lost), BigInt(events.length))), scale))) },
      { label: say.cards.back, value: cameBack, kind: 'integer', notes: note(say.ofChurned(ratioText(cameBack / events.length))) },
    ],
  };
}
