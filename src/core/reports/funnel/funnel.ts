import type { SheetModel } from '../../sheets/model';
import type { AbsentReport } from '../absentReport';
import { boardPage, full } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { bottleneckNote, funnelTable } from './funnelTable';
import { needTable } from './needTable';
import { reasonTable } from './reasonTable';

/** 销售漏斗与需求: how far customers come, where and why they are lost, and what each need brings. Absent where neither stages nor needs are known. */
export function funnelReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.funnel;
  const { funnel, needs } = context.analysis;
  if (funnel === null && needs === null) {
    return { absent: true, key: 'funnel', name: words.tab, needs: { kind: 'stages', fields: ['customerId', 'stage', 'enteredDate', 'lostReason'] }, why: context.words.contents.about.funnel };
  }
  return boardPage(context, {
    key: 'funnel',
    tab: words.tab,
    title: words.title,
    rows: [
      full(bottleneckNote(context)),
      full(funnelTable(context)),
      full(reasonTable(context)),
      full(needTable(context)),
    ],
  });
}
