import { moneyText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { basisLine } from '../shared/basisLine';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { staleWarning } from '../shared/staleWarning';
import { todayTable } from './todayTable';

/** 今日跟进: whom to call today, why, what to say, and two columns in which the user writes what came of it. */
export function todayReport(context: ReportContext): SheetModel {
  const words = context.words.today;
  const { entries } = context.desk.today;
  return {
    key: 'today',
    name: words.tab,
    tab: 'answers',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([{ type: 'heading', level: 'title', text: words.title }, muted(basisLine(context)), ...staleWarning(context), ...answer(context)]),
      ...(entries.length > 0 ? [full([todayTable(context)])] : []),
    ],
  };
}

/** The main figure of the list for the contents. */
export function todayHeadline(context: ReportContext): string | null {
  const { entries, atRiskListed, scale } = context.desk.today;
  const toCall = entries.filter(({ group }) => group !== 'done' && group !== 'postponed').length;
  return context.words.today.headline(toCall, moneyText(atRiskListed, scale));
}

function answer(context: ReportContext): Block[] {
  const words = context.words.today;
  const { today: settings } = context.analysis.settings;
  const { entries, counts, atRisk, atRiskListed, scale, basis } = context.desk.today;
  const listed = (group: keyof typeof counts): number => entries.filter((entry) => entry.group === group).length;
  const toCall = listed('sell') + listed('collect') + listed('appointment');
  const all = counts.sell + counts.collect + counts.appointment;
  const say = (count: number, text: (count: number) => string): string => (count > 0 ? text(count) : '');
  const sentences = [
    all === 0 ? words.none : words.answer(toCall, moneyText(atRiskListed, scale), all, moneyText(atRisk, scale)),
    say(counts.appointment, words.appointments),
    say(listed('collect'), words.collect),
    say(counts.done, words.done),
    say(counts.postponed, words.postponed),
    say(counts.postponed - listed('postponed'), words.notShown),
  ];
  const notes = [words.meaning(basis, settings.lossPercent), ...(entries.length > 0 ? [words.inputs(settings.restDays)] : [])];
  return [{ type: 'note', text: sentences.filter(Boolean).join(sentenceGap(context.language)), tone: 'plain' }, ...notes.map(muted)];
}
