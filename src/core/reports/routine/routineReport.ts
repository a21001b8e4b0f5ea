import { REVIEW_CYCLES, type ReviewKind } from '../../analysis/snapshot/reviewCycle';
import { isoOf } from '../../values/civilDay';
import type { ReviewPart } from '../../locales/routineWords';
import type { SheetModel } from '../../sheets/model';
import type { Report } from '../report';
import { boardPage, full, muted } from '../shared/boardPage';
import { plain, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { reviewCards } from './reviewCards';
import { reviewPart } from './reviewParts';
import type { Review } from './routineDesk';

/** What each round looks at first: the week at the work, the month at service and grades, the quarter at the tiers. */
const ORDER: Readonly<Record<ReviewKind, readonly ReviewPart[]>> = {
  week: ['followUps', 'gone', 'atRisk', 'back', 'firstBuyers', 'newlyOverdue', 'grown', 'settled', 'complaints', 'gradeDown', 'gradeUp'],
  month: ['complaints', 'gradeDown', 'gradeUp', 'gone', 'atRisk', 'back', 'firstBuyers', 'newlyOverdue', 'grown', 'settled', 'followUps'],
  quarter: ['tierUp', 'tierDown', 'gradeDown', 'gradeUp', 'gone', 'back', 'firstBuyers', 'newlyOverdue', 'grown', 'settled', 'complaints'],
  since: ['firstBuyers', 'back', 'gone', 'atRisk', 'gradeUp', 'gradeDown', 'tierUp', 'tierDown', 'newlyOverdue', 'grown', 'settled', 'complaints', 'followUps'],
};
/** Names in the sentence of those who went. */
const NAMED = 3;

/** 周度更新, 月度复盘, 季度调整 (checklist 152-154): what changed since the last round, and what to do in this one. */
export function routineReport(cycle: ReviewKind): Report['build'] {
  return (context): SheetModel => {
    const words = context.words.routine;
    const { tab, title, todo } = words.cycles[cycle];
    const review = context.routine.review(cycle);
    const { since } = context.analysis.settings.routine;
    return boardPage(context, {
      key: `review.${cycle}`,
      tab,
      title: cycle === 'since' && since !== null ? words.sinceTitle(since) : title,
      rows: [
        full([plain(review ? answer(context, review) : words.first(isoOf(context.analysis.today)))]),
        ...(review ? [...reviewCards(context, review).map((cards) => full([cards]))] : []),
        ...(todo.length > 0 ? [full([section(words.todoHeading), ...todo.map(plain)])] : []),
        ...(review ? ORDER[cycle].map((part) => full(reviewPart(context, review, part))) : []),
        full([muted(words.note)]),
      ],
    });
  };
}

/** Who came and who went, for the contents. */
export function routineHeadline(cycle: ReviewKind): Report['headline'] {
  return ({ words, routine }) => {
    const changes = routine.review(cycle)?.changes;
    return changes ? words.routine.headline(isoOf(changes.from.day), changes.firstBuyers.length, changes.back.length, changes.gone.length) : words.routine.firstHeadline;
  };
}

export const ROUTINE_REPORTS: readonly Report[] = ([...REVIEW_CYCLES, 'since'] as const).map((cycle, index) => ({
  order: 35 + index,
  group: 'reports',
  wanted: ({ analysis }) => cycle !== 'since' || analysis.settings.routine.since !== null,
  build: routineReport(cycle),
  about: ({ routine }) => routine.cycles[cycle].about,
  headline: routineHeadline(cycle),
}));

function answer({ words, analysis, language }: ReportContext, { changes, early }: Review): string {
  const say = words.routine;
  const { from, firstBuyers, back, gone, added, removed, otherRules } = changes;
  const names = new Map(analysis.customers.ids.map((id, c) => [id, analysis.customers.names[c]!]));
  const still = firstBuyers.length + back.length + gone.length === 0 && changes.revenue.before === changes.revenue.now && (changes.debts === null || changes.debts.before === changes.debts.now);
  return [
    say.since(isoOf(from.day), analysis.today - from.day, early),
    still ? say.nothing : say.answer(firstBuyers.length, back.length, gone.length, gone.slice(0, NAMED).map(({ id }) => names.get(id) ?? id).join(say.separator)),
    added.length > 0 ? say.added(added.length) : '',
    removed.length > 0 ? say.removed(removed.length) : '',
    otherRules ? say.otherRules : '',
  ].filter(Boolean).join(sentenceGap(language));
}

