import { PIVOT_TABLE_KEYS, type PivotTableKey } from '../../locales/pivotDataWords';
import { MOST_LINES_UNASKED } from '../../settings/pivotData';
import { moneyText } from '../../sheets/figureText';
import type { Block, SheetModel, TableBlock } from '../../sheets/model';
import { monthLabelOf, monthIndexOf, type CivilDay } from '../../values/civilDay';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import { plain } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { PIVOT_TABLE_COLUMNS } from './pivotColumnKeys';
import { PIVOT_TABLE_NAMES, pivotSheetKey } from './pivotSheet';

/** Key of the guide's sheet. */
export const PIVOT_GUIDE_KEY = 'pivotData.guide';

/** 透视数据说明: every table for pivoting and each of its columns, and what had to be left out of them. */
export function pivotGuide(context: ReportContext): SheetModel {
  const { guide } = context.words.pivotData;
  const head: Block[] = [
    { type: 'heading', level: 'title', text: guide.title },
    ...(context.pivots.wanted
      ? [plain(totals(context)), ...limits(context).map((text): Block => ({ type: 'note', text, tone: 'warning' }))]
      : [plain(guide.notBuilt(context.book.sales.length, MOST_LINES_UNASKED))]),
    muted(guide.note),
  ];
  return {
    key: PIVOT_GUIDE_KEY,
    name: guide.tab,
    tab: 'data',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, guide.title),
    rows: [full(head), ...(context.pivots.wanted ? [full([fieldTable(context)])] : [])],
  };
}

export function guideHeadline({ pivots, book, words }: ReportContext): string {
  return pivots.wanted ? words.pivotData.guide.headline : words.pivotData.guide.notBuiltShort(book.sales.length);
}

function tablesOf({ book }: ReportContext): PivotTableKey[] {
  return PIVOT_TABLE_KEYS.filter((key) => key !== 'receivables' || book.receivables !== null);
}

function fieldTable(context: ReportContext): TableBlock {
  const { guide, tables, columns } = context.words.pivotData;
  const fields = tablesOf(context).flatMap((table) => PIVOT_TABLE_COLUMNS[table].map((column) => ({ table, column })));
  return {
    type: 'table',
    key: 'fields',
    rowCount: fields.length,
    total: null,
    native: { name: 'Clientele_PivotFields', keyColumn: 'key' },
    columns: [
      { key: 'key', header: guide.columns.key, kind: 'integer', values: fields.map((_, i) => i + 1) },
      { key: 'sheet', header: guide.columns.sheet, kind: 'text', values: fields.map(({ table }) => tables[table].tab), links: fields.map(({ table }) => ({ to: 'report', key: pivotSheetKey(table) })) },
      { key: 'table', header: guide.columns.table, kind: 'text', values: fields.map(({ table }) => guide.tableName(PIVOT_TABLE_NAMES[table])) },
      { key: 'column', header: guide.columns.column, kind: 'text', values: fields.map(({ column }) => columns[column].header) },
      { key: 'meaning', header: guide.columns.meaning, kind: 'text', values: fields.map(({ column }) => columns[column].meaning), wide: true },
      { key: 'definition', header: guide.columns.definition, kind: 'text', values: fields.map(({ column }) => columns[column].definition) },
    ],
  };
}

function totals({ analysis, words }: ReportContext): string {
  const { revenue, noCustomerRevenue } = analysis.totals;
  return words.pivotData.guide.totals(moneyText(revenue, analysis.scale), moneyText(noCustomerRevenue, analysis.scale));
}

/** A sentence for each table that does not hold everything. */
function limits({ pivots, order, words }: ReportContext): string[] {
  const { guide, tables } = words.pivotData;
  const { mostRows, latestLines, months, products, archive } = pivots;
  const day = archive.ledger.day[latestLines.from] as CivilDay;
  const all = order.length;
  return [
    ...(latestLines.from === 0 ? [] : [latestLines.whole ? guide.fromMonth(tables.sales.tab, monthLabelOf(monthIndexOf(day)), mostRows) : guide.insideMonth(tables.sales.tab, mostRows)]),
    ...(all > mostRows ? [guide.topCustomers(tables.customers.tab, mostRows, all, mostRows)] : []),
    ...(months.whole ? [] : [guide.fromMonth(tables.months.tab, monthLabelOf(months.from), mostRows)]),
    ...(products.first.shown === products.first.all ? [] : [guide.topCustomers(tables.products.tab, products.first.shown, products.first.all, mostRows)]),
  ];
}
