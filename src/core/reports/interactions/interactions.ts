import type { Interactions } from '../../analysis/interactions/interactions';
import { changeText } from '../../sheets/figureText';
import type { SheetModel } from '../../sheets/model';
import type { AbsentReport } from '../absentReport';
import { boardPage, full, muted } from '../shared/boardPage';
import { plain } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { contactLogs } from './contactLogs';
import { channelTable, classTable, monthChart, personTable } from './contactTables';
import { neglectedList } from './neglectedList';

const KEY = 'interactions';

/** 客户互动记录报表 (rows 162, 190-193). */
export function interactionsReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.pack.interactions;
  const { interactions, log } = context.analysis.pack;
  if (!interactions || !log)
    return { absent: true, key: KEY, name: words.tab, needs: { kind: 'interactions', fields: ['date', 'customerName', 'channel', 'kind', 'content', 'owner', 'result', 'solvedDate'] }, why: words.why };
  return boardPage(context, {
    key: KEY,
    tab: words.tab,
    title: words.title,
    rows: [
      full([plain(answer(context, interactions))]),
      ...monthChart(context, interactions).map(full),
      full(classTable(context, interactions)),
      full(channelTable(context, interactions)),
      full(personTable(context, interactions)),
      full(neglectedList(context, interactions)),
      ...contactLogs(context, interactions, log).map(full),
      full([muted([words.note, log.tellsTime ? '' : words.noTimes].filter(Boolean).join(sentenceGap(context.language)))]),
    ],
  });
}

/** Contacts and who was forgotten, for the contents. */
export function interactionsHeadline({ analysis, words }: ReportContext): string | null {
  const found = analysis.pack.interactions;
  return found && words.pack.interactions.headline(found.total.contacts, found.neglected.length);
}

function answer({ analysis, words, language }: ReportContext, { total, byClass, neglected, lookedAfter }: Interactions): string {
  const say = words.pack.interactions;
  if (total.contacts === 0) return [say.none, say.neglected(neglected.length, lookedAfter, analysis.settings.contactDays)].join(sentenceGap(language));
  const change = total.before > 0 ? changeText((total.contacts - total.before) / total.before) : null;
  return [
    say.answer(total.contacts, total.customers, change),
    total.solving.asked > 0 ? say.open(total.solving.open, byClass.complaint.solving.open) : '',
    say.neglected(neglected.length, lookedAfter, analysis.settings.contactDays),
  ].filter(Boolean).join(sentenceGap(language));
}
