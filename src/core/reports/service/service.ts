import { textAt } from '../../tables/columns';
import type { Service } from '../../analysis/service/service';
import { decimalText, integerText } from '../../sheets/figureText';
import type { SheetModel } from '../../sheets/model';
import type { AbsentReport } from '../absentReport';
import { scoreText } from '../satisfaction/scoreText';
import { boardPage, full, muted } from '../shared/boardPage';
import { plain } from '../shared/plainTable';
import { sideBySide } from '../shared/sideBySide';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { openList, repeatedList } from './serviceLists';
import { bandTable, monthTable, typeTable } from './serviceTables';

const KEY = 'service';
/** A type with fewer solved requests is not named as the slowest. */
const LEAST_SOLVED = 5;

/** 客服分析 (rows 140, 163). */
export function serviceReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.pack.service;
  const { service, log } = context.analysis.pack;
  if (!service || !log) return { absent: true, key: KEY, name: words.tab, needs: { kind: 'interactions', fields: ['date', 'customerName', 'kind', 'content', 'result', 'solvedDate'] }, why: words.why };
  return boardPage(context, {
    key: KEY,
    tab: words.tab,
    title: words.title,
    rows: [
      full([plain(answer(context, service))]),
      full([...typeTable(context, service), muted([words.note, log.tellsTime ? '' : words.noTimes, log.tellsOpen ? '' : words.noOpen].filter(Boolean).join(sentenceGap(context.language)))]),
      ...sideBySide(bandTable(context, service), monthTable(context, service)),
      full(openList(context, service, log)),
      full(repeatedList(context, service)),
    ],
  });
}

/** Requests and what is open, for the contents. */
export function serviceHeadline({ analysis, words }: ReportContext): string | null {
  const found = analysis.pack.service;
  return found && words.pack.service.headline(found.types.reduce((sum, { contacts }) => sum + contacts, 0), found.open.length);
}

function answer({ analysis, book, words, language }: ReportContext, { total, types, open, complained, others }: Service): string {
  const say = words.pack.service;
  const { log } = analysis.pack;
  const asked = types.reduce((sum, { contacts }) => sum + contacts, 0);
  const [oldest] = open;
  const slow = types.filter(({ solving }) => solving.solved >= LEAST_SOLVED && solving.meanDays !== null).sort((a, b) => b.solving.meanDays! - a.solving.meanDays!);
  const who = (i: number): string => analysis.customers.names[log!.customer[i]!] ?? textAt(book.interactions!.content, log!.row[i]!) ?? say.blank;
  return [
    say.answer(asked, total.solved, total.medianDays === null ? null : integerText(total.medianDays)),
    !log!.tellsOpen ? '' : oldest === undefined ? say.nothingOpen : say.openOldest(open.length, analysis.asOf - log!.day[oldest]!, who(oldest)),
    slow.length > 1 && slow[0]!.name !== null ? say.slowest(slow[0]!.name, decimalText(slow[0]!.solving.meanDays!)) : '',
    typeof complained?.mean === 'number' && typeof others?.mean === 'number' ? say.complained(scoreText(complained.mean), scoreText(others.mean)) : '',
  ].filter(Boolean).join(sentenceGap(language));
}
