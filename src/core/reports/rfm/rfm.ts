import type { SheetModel } from '../../sheets/model';
import { boardPage, full, muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { cutTable } from './cutTable';
import { rfmGrid } from './rfmGrid';
import { segmentTable } from './segmentTable';

/** RFM 分群: the grid as a heat map, the named segments with what to do, and the cuts they stand on. */
export function rfmReport(context: ReportContext): SheetModel {
  const words = context.words.rfm;
  const { customers } = context.analysis.rfm;
  const board = { key: 'rfm', tab: words.tab, title: words.title };
  if (customers === 0) return boardPage(context, { ...board, rows: [full([{ type: 'note', text: words.noBuyers, tone: 'plain' }])] });
  return boardPage(context, {
    ...board,
    rows: [
      full([muted(words.explain(customers))]),
      [
        { span: 6, blocks: rfmGrid(context, 'customers') },
        { span: 6, blocks: rfmGrid(context, 'names') },
      ],
      full(segmentTable(context)),
      [
        { span: 6, blocks: rfmGrid(context, 'amount') },
        { span: 6, blocks: cutTable(context) },
      ],
    ],
  });
}
