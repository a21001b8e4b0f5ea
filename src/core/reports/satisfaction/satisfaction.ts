import type { Satisfaction, ScoredGroup } from '../../analysis/satisfaction/satisfaction';
import type { Card, SheetModel } from '../../sheets/model';
import { pointsText } from '../../sheets/figureText';
import type { AbsentReport } from '../absentReport';
import { boardPage, full, muted } from '../shared/boardPage';
import { plain } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sideBySide } from '../shared/sideBySide';
import { sentenceGap } from '../shared/sentenceGap';
import { feedbackList, improvementList } from './feedbackLists';
import { distribution, quarters, scoreGroups } from './scoreTables';
import { scoreText } from './scoreText';

const KEY = 'satisfaction';
/** A group with fewer answers is not named as the worst. */
const LEAST_ANSWERS = 5;

/** 客户满意度调查报表 (rows 177-180). */
export function satisfactionReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.pack.satisfaction;
  const { satisfaction } = context.analysis.pack;
  if (!satisfaction) return { absent: true, key: KEY, name: words.tab, needs: { kind: 'survey', fields: ['customerName', 'date', 'score', 'feedback', 'suggestion', 'solution'] }, why: words.why };
  const board = { key: KEY, tab: words.tab, title: words.title };
  const unscored = satisfaction.unscored > 0 ? [muted(words.unscored(satisfaction.unscored))] : [];
  if (satisfaction.score.answers === 0) return boardPage(context, { ...board, rows: [full([plain(words.none), ...unscored]), full(quarters(context, satisfaction))] });
  return boardPage(context, {
    ...board,
    rows: [
      full([plain(answer(context, satisfaction)), { type: 'cards', cards: cards(context, satisfaction) }]),
      ...sideBySide(distribution(context, satisfaction), quarters(context, satisfaction)),
      [
        { span: 6, blocks: scoreGroups(context, 'people', words.personHeading, words.columns.person, satisfaction.byPerson) },
        { span: 6, blocks: satisfaction.byRegion ? scoreGroups(context, 'regions', words.regionHeading, words.columns.region, satisfaction.byRegion) : [] },
      ].filter(({ blocks }) => blocks.length > 0),
      full(feedbackList(context, satisfaction)),
      full(improvementList(context, satisfaction)),
      full([muted(words.note(satisfaction.scale)), ...unscored]),
    ],
  });
}

/** The average and how many said so, for the contents. */
export function satisfactionHeadline({ analysis, words }: ReportContext): string | null {
  const found = analysis.pack.satisfaction;
  return found && found.score.mean !== null ? words.pack.satisfaction.headline(scoreText(found.score.mean), found.scale, found.score.answers) : null;
}

function answer({ words, language }: ReportContext, { score, scale, byPerson, byRegion, answers }: Satisfaction): string {
  const say = words.pack.satisfaction;
  const share = score.mean! / scale;
  const verdict = share >= 0.9 ? 'excellent' : share >= 0.8 ? 'good' : share >= 0.7 ? 'fair' : 'poor';
  const candidates = [...byPerson, ...(byRegion ?? [])].filter(({ name, score: own }) => name !== null && own.answers >= LEAST_ANSWERS);
  const worst = candidates.length < 2 ? null : candidates.reduce<ScoredGroup>((low, group) => (group.score.mean! < low.score.mean! ? group : low), candidates[0]!);
  const suggestions = answers.filter(({ suggestion }) => suggestion !== null);
  return [
    say.answer(scoreText(score.mean!), scale, say.verdicts[verdict], score.answers, score.customers),
    worst ? say.worst(worst.name!, scoreText(worst.score.mean!)) : '',
    suggestions.length > 0 ? say.toDo(suggestions.filter(({ solution }) => solution === null).length) : '',
  ].filter(Boolean).join(sentenceGap(language));
}

function cards({ words }: ReportContext, { score, before, scale }: Satisfaction): Card[] {
  const say = words.pack.satisfaction;
  const difference = score.mean! - (before.mean ?? score.mean!);
  const size = scoreText(Math.abs(difference));
  const sign = difference > 0 ? '+' : '−';
  const against = (now: number | null, then: number | null, upIsGood: boolean): Card['notes'][number] =>
    now === null || then === null ? { text: say.noBefore, tone: 'muted' } : { text: say.change(pointsText(now - then)), tone: now === then ? 'muted' : now > then === upIsGood ? 'good' : 'bad' };
  const most = Math.floor(scale * 0.4);
  return [
    {
      label: say.cards.mean,
      value: scoreText(score.mean!),
      kind: 'text',
      notes: [before.mean === null ? { text: say.noBefore, tone: 'muted' } : { text: say.change(size === '0.00' ? size : `${sign}${size}`), tone: difference === 0 ? 'muted' : difference > 0 ? 'good' : 'bad' }],
    },
    { label: say.cards.topTwo, value: score.topTwo, kind: 'ratio', notes: [{ text: say.topTwoMeans(scale - 1, scale), tone: 'muted' }, against(score.topTwo, before.topTwo, true)] },
    { label: say.cards.low, value: score.low, kind: 'ratio', notes: [{ text: say.lowMeans(most, scale), tone: 'muted' }, against(score.low, before.low, false)] },
    { label: say.cards.answers, value: score.answers, kind: 'integer', notes: [{ text: say.customers(score.customers), tone: 'muted' }] },
  ];
}
