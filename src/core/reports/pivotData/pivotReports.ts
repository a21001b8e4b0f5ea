import { PIVOT_TABLE_KEYS, type PivotTableKey } from '../../locales/pivotDataWords';
import { withoutReceivables } from '../receivables/receivables';
import type { Report } from '../report';
import type { ReportContext } from '../shared/reportContext';
import { guideHeadline, pivotGuide } from './pivotGuide';
import { pivotBoard } from './pivotBoard';
import { PIVOT_COLUMNS } from './tables';
import { pivotSheet, pivotSheetKey } from './pivotSheet';

/** The PivotTables (by their place among the reports), the tables they stand on, and the guide to those. */
export const PIVOT_REPORTS: readonly Report[] = [
  { order: 50, group: 'reports', wanted: ({ pivots }) => pivots.wanted, build: pivotBoard, about: ({ pivotData }) => pivotData.board.about, headline: ({ words }) => words.pivotData.board.headline },
  // Where the tables are left out the guide says so, unless that is what the user wants.
  { order: 94, group: 'data', wanted: ({ analysis }) => analysis.settings.pivotData.build !== 'never', build: pivotGuide, about: ({ pivotData }) => pivotData.guide.about, headline: guideHeadline },
  ...PIVOT_TABLE_KEYS.map(
    (key, index): Report => ({
      order: 94.1 + index / 100,
      group: 'data',
      wanted: ({ pivots }) => pivots.wanted,
      build: (context) =>
        key === 'receivables' && !context.book.receivables ? withoutReceivables(context, pivotSheetKey(key), context.words.pivotData.tables[key].tab) : pivotSheet(context, key, PIVOT_COLUMNS[key](context)),
      about: ({ pivotData }) => pivotData.tables[key].about,
      headline: (context) => context.words.pivotData.rows(rowsOf(context, key)),
    }),
  ),
];

function rowsOf({ pivots, order }: ReportContext, key: PivotTableKey): number {
  switch (key) {
    case 'sales':
      return pivots.archive.ledger.length - pivots.latestLines.from;
    case 'customers':
      return Math.min(order.length, pivots.mostRows);
    case 'months':
      return pivots.months.cells.count;
    case 'products':
      return pivots.products.cells.count;
    case 'receivables':
      return Math.min(pivots.receivables?.cells.length ?? 0, pivots.mostRows);
  }
}
