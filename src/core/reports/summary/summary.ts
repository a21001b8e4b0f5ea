import type { Block, BlockRow, SheetModel } from '../../sheets/model';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import { basisLine } from '../shared/basisLine';
import { statusLine } from '../routine/statusLine';
import { staleWarning } from '../shared/staleWarning';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { abcTable } from './abcTable';
import { ageingTables } from './ageingTables';
import { attentionList } from './attention';
import { lifecycleBridge } from './bridge';
import { keyFigures } from './cards';
import { diagnosis } from './diagnosis';
import { missingSources } from './missingSources';
import { monthTable, trendChart } from './monthlyTrend';
import { ledgerAndChecks, rowReconciliation } from './reconciliation';
import { sheetLinks } from './sheetLinks';
import { topCustomers } from './topCustomers';

/**
 * 客户管理汇总: the figures, what changed, who to look at first, the way to the other sheets, then the tables, then how far
 * to trust them.
 * @param others the other sheets of the build, in tab order
 */
export function summaryReport(context: ReportContext, others: readonly SheetModel[]): SheetModel {
  const words = context.words.basis;
  const [first, second] = keyFigures(context);
  const rows: BlockRow[] = [
    full([
      { type: 'heading', level: 'title', text: words.summaryTitle },
      { type: 'note', text: basisLine(context), tone: 'muted' },
      statusLine(context),
      ...staleWarning(context),
    ]),
    full(first ? [first] : []),
    full(second ? [second] : []),
    full([diagnosis(context)]),
    full(attentionList(context)),
    full([sheetLinks(context, others)]),
    [
      { span: 6, blocks: lifecycleBridge(context) },
      { span: 6, blocks: abcTable(context) },
    ],
    full(trendChart(context)),
    full(topCustomers(context)),
    ageingTables(context),
    full(monthTable(context)),
    full(rowReconciliation(context)),
    ledgerAndChecks(context),
    full(missingSources(context)),
  ];
  return {
    key: 'summary',
    name: words.summaryTab,
    tab: 'answers',
    kind: 'page',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.summaryTitle),
    rows: rows.filter((row) => row.some((place) => place.blocks.length > 0)),
  };
}

function full(blocks: readonly Block[]): BlockRow {
  return [{ span: PAGE_COLUMNS, blocks }];
}
