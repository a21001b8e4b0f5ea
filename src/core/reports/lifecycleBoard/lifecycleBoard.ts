import type { MonthLifecycle } from '../../analysis/analysis';
import type { Block, SheetModel } from '../../sheets/model';
import { boardPage, full } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { lifecycleChart, lifecycleTable } from './monthBlocks';
import { retentionTable } from './retentionTable';

/** 客户生命周期: who came and left in each month, checked, and how long new customers stay. */
export function lifecycleBoardReport(context: ReportContext): SheetModel {
  const words = context.words.lifecycleBoard;
  const months = monthsWithData(context);
  const board = { key: 'lifecycle', tab: words.tab, title: words.title };
  if (months.length === 0) return boardPage(context, { ...board, rows: [full([{ type: 'note', text: words.nothing, tone: 'plain' }])] });
  return boardPage(context, {
    ...board,
    rows: [full([answer(context, months)]), full(lifecycleChart(context)), full(retentionTable(context)), full(lifecycleTable(context, months))],
  });
}

/** Months before the first purchase say nothing and are left out. */
function monthsWithData({ analysis }: ReportContext): MonthLifecycle[] {
  const first = analysis.lifecycleByMonth.findIndex(({ opening, bought }) => opening + bought > 0);
  return first < 0 ? [] : analysis.lifecycleByMonth.slice(first);
}

function answer({ words }: ReportContext, months: readonly MonthLifecycle[]): Block {
  const sum = (of: (month: MonthLifecycle) => number): number => months.reduce((total, month) => total + of(month), 0);
  const peak = months.reduce((worst, month) => (month.churned > worst.churned ? month : worst));
  const text = words.lifecycleBoard.answer(months.length, sum((m) => m.new), sum((m) => m.returning), sum((m) => m.churned), peak.month, peak.churned);
  return { type: 'note', text, tone: 'plain' };
}
