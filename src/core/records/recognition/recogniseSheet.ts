import type { CellInput } from '../../tables/columns';
import { SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import { columnEvidence, type ColumnEvidence } from './columnEvidence';
import { nameSpeaksOf } from './headerIndex';
import { findHeaderRow, headersOf, weightOf, type HeaderRow } from './headerRow';
import type { HeaderText } from './headerText';
import { CUSTOMER_DETAILS, KIND_NEEDS, missingNeeds, NOT_WITH_ORDERS } from './kindNeeds';
import { matchColumns, type MatchedColumn } from './matchColumns';
import type { ColumnProposal, SheetProposal, UnusedSheet } from './recognition';
import type { SheetSample, TableArea } from './sheetSample';

/** What a sheet's name speaking of a kind is worth, in weights of fields. */
const NAME_WEIGHT = 0.8;
/** What a column of deal stages takes from a sheet's being sales: opportunities have dates and values too. */
const DEAL_WEIGHT = 2.5;
/** Below this nothing of a kind is seen in a sheet at all. */
const LEAST_WEIGHT = 1.5;
/** Customer keys of a customer sheet are mostly different ones. */
const LEAST_DISTINCT = 0.8;

/** Columns looked at from the left; a list of records has fewer, and a used range may claim 16,384 (S9). */
const MOST_COLUMNS = 500;

export interface SheetFinding {
  readonly proposals: readonly SheetProposal[];
  readonly unused: UnusedSheet | null;
  /** For a sheet that is not used: how far it is from being a sales sheet. */
  readonly asSales: AsSales | null;
}

/** What a sheet would need to be sales, and how much its headers speak of sales. */
export interface AsSales {
  readonly missing: readonly string[];
  readonly weight: number;
}

/** Part of a sheet with its own header: a native table or the whole used range. Positions in the sample. */
export interface Region {
  readonly tableName: string | null;
  readonly top: number;
  readonly left: number;
  readonly columnCount: number;
  /** 1-based sheet row of the last data row. */
  readonly lastRow: number;
  /** The header row's position in the sample where it is known. */
  readonly headerAt: number | null;
}

/** Recognises one sheet: its native tables first; if none of them is usable, its used range. */
export function recogniseSheet(sample: SheetSample): SheetFinding {
  if (sample.rows.every((row) => row.every((c) => c === '' || c === null))) return notUsed(sample, 'empty');
  const tables = (sample.tables ?? []).map((t) => tableRegion(sample, t)).filter((r) => r !== null);
  const fromTables = tables.map((r) => judge(sample, r)).filter((f) => f.proposal !== null);
  if (fromTables.length > 0) return { proposals: fromTables.map((f) => f.proposal!), unused: null, asSales: null };
  const whole = wholeRange(sample);
  const { proposal, unused, asSales } = judge(sample, { ...whole, columnCount: Math.min(whole.columnCount, MOST_COLUMNS) });
  return { proposals: proposal ? [proposal] : [], unused, asSales };
}

export function wholeRange(sample: SheetSample): Region {
  return { tableName: null, top: 0, left: 0, columnCount: sample.columnCount, lastRow: sample.firstRow + sample.rowCount, headerAt: null };
}

/** Null where the table's header is hidden or outside the sample. */
export function tableRegion(sample: SheetSample, table: TableArea): Region | null {
  const top = table.firstRow - sample.firstRow;
  const left = table.firstColumn - sample.firstColumn;
  if (table.showHeaders === false || top < 0 || left < 0 || top >= sample.rows.length) return null;
  return { tableName: table.name, top, left, columnCount: table.columnCount, lastRow: table.firstRow + table.rowCount, headerAt: 0 };
}

interface Judgement {
  readonly proposal: SheetProposal | null;
  readonly unused: UnusedSheet | null;
  readonly asSales: AsSales | null;
}

interface Candidate {
  readonly kind: SourceKind;
  readonly columns: readonly MatchedColumn[];
  readonly weight: number;
  readonly missing: readonly string[];
}

function judge(sample: SheetSample, region: Region): Judgement {
  const rows = regionRows(sample, region);
  const header = region.headerAt === null ? findHeaderRow(rows, region.columnCount) : knownHeader(rows, region);
  if (!header) return { proposal: null, unused: notUsed(sample, 'noHeader').unused, asSales: null };
  const evidence = regionEvidence(sample, region, header.at + 1);
  const candidates = SOURCE_KINDS.map((kind) => candidate(kind, header.headers, evidence, sample.sheetName)).sort((a, b) => b.weight - a.weight);
  const usable = candidates.find((c) => c.missing.length === 0);
  if (usable) {
    const columns = usable.columns.map((c) => columnProposal(sample, region, header, c));
    return { proposal: proposalFrom(sample, region, header, usable.kind, columns), unused: null, asSales: null };
  }
  const nearest = candidates[0]!;
  const seen = header.headers.map((h) => h.written).filter((h) => h !== '');
  const isNear = nearest.weight >= LEAST_WEIGHT;
  return {
    proposal: null,
    unused: { sheetName: sample.sheetName, reason: 'missing', nearest: isNear ? nearest.kind : null, missing: isNear ? nearest.missing : [], headers: seen },
    asSales: {
      missing: candidates.find((c) => c.kind === 'sales')!.missing,
      weight: weightOf('sales', matchColumns('sales', header.headers, null)),
    },
  };
}

function candidate(kind: SourceKind, headers: readonly HeaderText[], evidence: readonly ColumnEvidence[], sheetName: string): Candidate {
  const columns = matchColumns(kind, headers, evidence);
  const fields = new Set(columns.map((c) => c.field));
  const missing = missingNeeds(kind, (f) => fields.has(f));
  if (NOT_WITH_ORDERS.has(kind) && bearsOrders(headers, evidence)) missing.push('notOrders');
  if (kind === 'customers') {
    const details = [...fields].filter((f) => f !== 'customerId' && f !== 'customerName' && f !== 'serial').length;
    if (details < CUSTOMER_DETAILS) missing.push('details');
    const key = columns.find((c) => c.field === 'customerId') ?? columns.find((c) => c.field === 'customerName');
    if (key && evidence[key.at]!.filled >= 5 && evidence[key.at]!.distinct < LEAST_DISTINCT) missing.push('oneRowACustomer');
    if (!fields.has('customerId') && headers.some((h) => /supplier|vendor|供应商|厂商/.test(h.plain))) missing.push('customers');
  }
  const name = nameSpeaksOf(kind, sheetName) ? NAME_WEIGHT : 0;
  const deal = kind === 'sales' && !fields.has('quantity') && hasStages(headers) ? DEAL_WEIGHT : 0;
  return { kind, columns, missing, weight: weightOf(kind, columns) + name - deal };
}

/** Whether a column holds stages of a deal under its own name. */
function hasStages(headers: readonly HeaderText[]): boolean {
  return matchColumns('stages', headers, null).some((c) => c.field === 'stage' && c.reason === 'exact');
}

/** Whether order numbers and order dates, or prices, stand in a sheet under their own names. */
function bearsOrders(headers: readonly HeaderText[], evidence: readonly ColumnEvidence[]): boolean {
  const exact = new Set(matchColumns('sales', headers, evidence).filter((c) => c.reason === 'exact').map((c) => c.field));
  return exact.has('orderNo') && (exact.has('date') || exact.has('unitPrice') || exact.has('quantity'));
}

function knownHeader(rows: readonly (readonly CellInput[])[], region: Region): HeaderRow {
  return { at: region.headerAt!, headers: headersOf(rows[region.headerAt!] ?? [], region.columnCount), weight: 0 };
}

/** The rows of a region as in the sample. */
export function regionRows(sample: SheetSample, region: Region): (readonly CellInput[])[] {
  const rows = sample.rows.slice(region.top, Math.max(region.top, region.lastRow - sample.firstRow));
  return region.left === 0 ? rows : rows.map((row) => row.slice(region.left, region.left + region.columnCount));
}

/** What the columns of a region look like below its header. */
export function regionEvidence(sample: SheetSample, region: Region, firstData: number): ColumnEvidence[] {
  const rows = regionRows(sample, region).slice(firstData);
  const formats = sample.numberFormats?.slice(region.top + firstData);
  return Array.from({ length: region.columnCount }, (_, i) =>
    columnEvidence(
      rows.map((row) => row[i]),
      formats ? formats.map((row) => row[region.left + i]) : null,
      sample.date1904 ?? false,
    ),
  );
}

export function columnProposal(sample: SheetSample, region: Region, header: HeaderRow, match: MatchedColumn): ColumnProposal {
  const { written, shift } = header.headers[match.at]!;
  return {
    field: match.field,
    column: sample.firstColumn + region.left + match.at,
    header: written,
    confidence: Math.round(match.score * 100) / 100,
    reason: match.reason,
    shift,
  };
}

/** The proposal for a region whose columns are settled. Its confidence is that of the least sure column it needs. */
export function proposalFrom(sample: SheetSample, region: Region, header: HeaderRow, kind: SourceKind, columns: readonly ColumnProposal[]): SheetProposal {
  const needed = KIND_NEEDS[kind].map((need) =>
    Math.max(0, ...need.map((all) => Math.min(...all.map((f) => columns.find((c) => c.field === f)?.confidence ?? 0)))),
  );
  const headerRow = sample.firstRow + region.top + header.at + 1;
  return {
    sheetName: sample.sheetName,
    kind,
    tableName: region.tableName,
    headerRow,
    firstDataRow: headerRow + 1,
    lastDataRow: region.lastRow,
    columns,
    readColumns: readColumns(sample.firstColumn + region.left, columns),
    confidence: Math.min(1, ...needed),
    date1904: sample.date1904 ?? false,
  };
}

/** The mapped columns, and the region's first one: labels of total rows like to stand there. */
function readColumns(first: number, columns: readonly ColumnProposal[]): number[] {
  return [...new Set([first, ...columns.map((c) => c.column)])].sort((a, b) => a - b);
}

function notUsed(sample: SheetSample, reason: 'empty' | 'noHeader'): SheetFinding {
  return { proposals: [], unused: { sheetName: sample.sheetName, reason, nearest: null, missing: [], headers: [] }, asSales: null };
}
