import type { SheetModel } from '../../sheets/model';
import { boardPage, full } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { bottleneckNote, funnelTable } from './funnelTable';
import { needTable } from './needTable';
import { reasonTable } from './reasonTable';

/** 销售漏斗与需求: how far customers come, where and why they are lost, and what each need brings. */
export function funnelReport(context: ReportContext): SheetModel {
  const words = context.words.funnel;
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
