import type { SheetModel } from '../../sheets/model';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { isGood, qualityTable } from './qualityTable';

/** 数据质量: how full, how valid and how unique every column is that was read. */
export function qualityReport(context: ReportContext): SheetModel {
  const words = context.words.dataQuality.quality;
  const { quality, problems } = context;
  const sheets = new Set(quality.map(({ sheet }) => sheet)).size;
  const found = problems.reduce((sum, { count }) => sum + count, 0);
  return {
    key: 'quality',
    name: words.tab,
    tab: 'checks',
    kind: 'page',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([
        { type: 'heading', level: 'title', text: words.title },
        { type: 'note', text: quality.length === 0 ? words.none : words.answer(quality.length, sheets, quality.filter(isGood).length), tone: 'plain' },
        muted(words.note),
      ]),
      full([{ type: 'links', links: [{ text: words.toProblems, note: words.problemsCount(found), target: { to: 'report', key: 'problems' } }] }]),
      ...(quality.length > 0 ? [full([qualityTable(context, quality)])] : []),
    ],
  };
}
