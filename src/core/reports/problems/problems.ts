import type { ProblemClass } from '../../locales/problemCodes';
import type { SheetModel } from '../../sheets/model';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { problemTable } from './problemTable';

/** 数据问题: every cell that could not be used or should be looked at, with the way to it. */
export function problemsReport(context: ReportContext): SheetModel {
  const words = context.words.dataQuality.problems;
  const { problems } = context;
  const count = (wanted: ProblemClass) => problems.reduce((sum, group) => sum + (group.class === wanted ? group.count : 0), 0);
  const found = problems.length > 0;
  return {
    key: 'problems',
    name: words.tab,
    tab: 'checks',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([
        { type: 'heading', level: 'title', text: words.title },
        { type: 'note', text: found ? words.answer(count('rejected'), count('look'), count('outside')) : words.none, tone: 'plain' },
        ...(found ? [muted(words.note)] : []),
      ]),
      ...(found ? [full([problemTable(context, problems)])] : []),
    ],
  };
}
