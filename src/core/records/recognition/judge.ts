import type { CellInput } from '../../tables/columns';
import { SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import type { ColumnEvidence } from './columnEvidence';
import { composedName } from './composedName';
import { nameSpeaksOf } from './headerIndex';
import { columnMeant, findHeaderRow, headersOf, weightOf, type HeaderRow } from './headerRow';
import type { HeaderText } from './headerText';
import { asKnownExport } from './knownExports';
import { missingNeeds, MOST_SALESPEOPLE_COLUMNS, NOT_WITH_ORDERS } from './kindNeeds';
import { customerListLacks } from './customerList';
import { expenseListLacks } from './expenseList';
import { matchColumns, type MatchedColumn } from './matchColumns';
import { columnProposal, proposalFrom, withUnitAbove } from './proposal';
import type { SheetProposal, UnusedSheet } from './recognition';
import { regionEvidence } from './regionEvidence';
import { regionRows, type Region } from './regions';
import type { SheetSample } from './sheetSample';
import { NO_WISH, type Wish } from './wish';

/** What a sheet's name speaking of a kind is worth, in weights of fields. */
const NAME_WEIGHT = 0.8;
/** What a column of deal stages takes from a sheet's being sales: opportunities have dates and values too. */
const DEAL_WEIGHT = 2.5;
/** What a name such as 销售费用 is worth besides, where no goods are: vouchers have the columns of many other sheets. */
const SPENT_WEIGHT = 1.7;
/** Below this nothing of a kind is seen in a sheet at all. */
const LEAST_WEIGHT = 1.5;

/** What a region was taken for: a list that can be read, or why it cannot. */
export interface Judgement {
  readonly proposal: SheetProposal | null;
  readonly unused: UnusedSheet | null;
  readonly asSales: AsSales | null;
}

/** What a sheet would need to be sales, and how much its headers speak of sales. */
export interface AsSales {
  readonly missing: readonly string[];
  readonly weight: number;
}

/** Rows below the header. */
type Body = readonly (readonly CellInput[])[];

interface Candidate {
  readonly kind: SourceKind;
  readonly columns: readonly MatchedColumn[];
  readonly weight: number;
  readonly missing: readonly string[];
}

/** Finds the header of a region and the kind that explains most of it, within what a person said. */
export function judge(sample: SheetSample, region: Region, wish: Wish = NO_WISH): Judgement {
  const rows = regionRows(sample, region);
  const header = region.headerAt === null ? findHeaderRow(rows, region.columnCount, wish.kind ?? null) : knownHeader(rows, region);
  if (!header) return { proposal: null, unused: { sheetName: sample.sheetName, reason: 'noHeader', nearest: null, missing: [], headers: [] }, asSales: null };
  const evidence = regionEvidence(sample, region, header.at + 1);
  const kinds = wish.kind ? [wish.kind] : SOURCE_KINDS;
  const body = rows.slice(header.at + 1);
  const candidates = kinds.map((kind) => candidate(kind, header.headers, evidence, sample.sheetName, wish, body, sample.firstColumn + region.left)).sort((a, b) => b.weight - a.weight);
  const usable = candidates.find((c) => c.missing.length === 0);
  if (usable) {
    const columns = usable.columns.map((c) => columnProposal(sample, region, header, c));
    const proposal = proposalFrom(sample, region, header, usable.kind, withUnitAbove(usable.kind, columns, rows, header), evidence);
    // Quantities with an order number are deliveries; without their dates they may have been meant as sales.
    const asSales = usable.kind === 'orders' ? lacksOfSales(candidates, header) : null;
    return { proposal, unused: null, asSales };
  }
  const nearest = candidates[0]!;
  const seen = header.headers.map((h) => h.written).filter((h) => h !== '');
  const isNear = nearest.weight >= LEAST_WEIGHT || wish.kind !== undefined;
  return {
    proposal: null,
    unused: { sheetName: sample.sheetName, reason: 'missing', nearest: isNear ? nearest.kind : null, missing: isNear ? nearest.missing : [], headers: seen },
    asSales: lacksOfSales(candidates, header),
  };
}

function lacksOfSales(candidates: readonly Candidate[], header: HeaderRow): AsSales | null {
  const sales = candidates.find((c) => c.kind === 'sales');
  return sales ? { missing: sales.missing, weight: weightOf('sales', matchColumns('sales', header.headers, null)) } : null;
}

function candidate(kind: SourceKind, headers: readonly HeaderText[], evidence: readonly ColumnEvidence[], sheetName: string, wish: Wish, body: Body, firstColumn: number): Candidate {
  const found = matchColumns(kind, headers, evidence, pinned(headers, wish, firstColumn));
  const matched = kind === 'sales' ? asKnownExport(found, headers) : found;
  const columns = [...matched, ...composed(kind, matched, headers, sheetName)];
  const fields = new Set(columns.map((c) => c.field));
  const missing = missingNeeds(kind, (f) => fields.has(f));
  // Whoever names the kind knows better than what tells one kind from another.
  if (wish.kind === undefined) missing.push(...likenessLacks(kind, columns, headers, evidence, sheetName, body));
  const name = nameSpeaksOf(kind, sheetName) ? NAME_WEIGHT : 0;
  const spent = kind === 'expenses' && name > 0 && !hasGoods(headers) ? SPENT_WEIGHT : 0;
  const deal = kind === 'sales' && !fields.has('quantity') && hasStages(headers) ? DEAL_WEIGHT : 0;
  return { kind, columns, missing, weight: weightOf(kind, columns) + name + spent - deal };
}

/** Offers, plans and purchases have the columns of sales and are none. */
const NO_SALES_SHEET = /(?:报价|询价|预算|预测|目标|采购|进货)(?:单|表|明细|台账|记录|入库单?)?$|^(?:报价|询价|采购|进货)|\b(?:quotes?|quotations?|budgets?|forecasts?|targets?|purchases?)\b/i;
const NO_SALES_HEADER = /^(?:报价日期|报价单号|报价编号|询价日期|询价单号|采购单号|采购订单号|采购日期|进货日期|进货单号|供应商|供应商名称)$|^(?:quote|quotation|purchase order|po) (?:date|no\.?|number)$|^(?:supplier|vendor)(?: name)?$/i;

/** Kinds of which offers, plans and purchases must not become one. */
const OF_TRADE: ReadonlySet<SourceKind> = new Set(['sales', 'orders', 'payments', 'receivables', 'expenses']);

/** What speaks against a kind although its fields are there. */
function likenessLacks(kind: SourceKind, columns: readonly MatchedColumn[], headers: readonly HeaderText[], evidence: readonly ColumnEvidence[], sheetName: string, body: Body): string[] {
  const lacks: string[] = [];
  if (OF_TRADE.has(kind) && (NO_SALES_SHEET.test(sheetName) || headers.some((h) => NO_SALES_HEADER.test(h.written)))) lacks.push('notQuotes');
  if (NOT_WITH_ORDERS.has(kind) && bearsOrders(headers, evidence)) lacks.push('notOrders');
  if (kind === 'customers') lacks.push(...customerListLacks(columns, headers, evidence, sheetName));
  if (kind === 'expenses') lacks.push(...expenseListLacks(columns, headers, sheetName, body));
  if (kind === 'salespeople' && headers.filter((h) => h.plain !== '').length > MOST_SALESPEOPLE_COLUMNS) lacks.push('fewColumns');
  return lacks;
}

/** The columns that a person chose for single fields, as far as the list has them. */
function pinned(headers: readonly HeaderText[], wish: Wish, firstColumn: number): ReadonlyMap<string, number> {
  const places = Object.entries(wish.choose ?? {}).map(([field, name]) => [field, columnMeant(headers, name, firstColumn)] as const);
  return new Map(places.filter(([, at]) => at >= 0));
}

/** First and last name as the customer's name, where no column holds the whole name. */
function composed(kind: SourceKind, matched: readonly MatchedColumn[], headers: readonly HeaderText[], sheetName: string): MatchedColumn[] {
  const isNamed = matched.some((c) => c.field === 'customerName' && c.reason !== 'part');
  const isOfCustomers = kind === 'customers' ? matched.some((c) => c.field === 'customerId') || nameSpeaksOf(kind, sheetName) : kind === 'sales';
  const name = isNamed || !isOfCustomers ? null : composedName(headers);
  if (!name || matched.some((c) => c.field === 'customerName')) return [];
  return [{ field: 'customerName', at: name.at, then: name.then, score: 0.8, reason: 'part' }];
}

/** Whether a column holds stages of a deal under its own name. */
function hasStages(headers: readonly HeaderText[]): boolean {
  return matchColumns('stages', headers, null).some((c) => c.field === 'stage' && c.reason === 'exact');
}

/** Whether quantities or products stand in a sheet. */
function hasGoods(headers: readonly HeaderText[]): boolean {
  return matchColumns('sales', headers, null).some((c) => c.reason === 'exact' && ['quantity', 'unitPrice', 'productId', 'productName'].includes(c.field));
}

/** Whether order numbers and order dates, or prices, stand in a sheet under their own names. */
function bearsOrders(headers: readonly HeaderText[], evidence: readonly ColumnEvidence[]): boolean {
  const exact = new Set(matchColumns('sales', headers, evidence).filter((c) => c.reason === 'exact').map((c) => c.field));
  return exact.has('orderNo') && (exact.has('date') || exact.has('unitPrice') || exact.has('quantity'));
}

function knownHeader(rows: readonly (readonly CellInput[])[], region: Region): HeaderRow {
  return { at: region.headerAt!, headers: headersOf(rows[region.headerAt!] ?? [], region.columnCount), weight: 0 };
}
