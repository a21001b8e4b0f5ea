import type { CellInput } from '../../tables/columns';
import { FIELDS, SOURCE_KINDS, type FieldType, type SourceKind } from '../sourceKinds';
import { columnEvidence, type ColumnEvidence } from './columnEvidence';
import { nameSpeaksOf } from './headerIndex';
import { findHeaderRow, headersOf, weightOf, type HeaderRow } from './headerRow';
import { composedName } from './composedName';
import { unitAbove, type HeaderText } from './headerText';
import { CUSTOMER_DETAILS, KIND_NEEDS, missingNeeds, MOST_SALESPEOPLE_COLUMNS, NOT_WITH_ORDERS } from './kindNeeds';
import { matchColumns, type MatchedColumn } from './matchColumns';
import { columnNotes } from './proposalNotes';
import type { ColumnProposal, ProposalNote, SheetProposal, UnusedSheet } from './recognition';
import { extent, regionRows, sideBySide, stacked, tableRegion, wholeRange, type Region } from './regions';
import type { SheetSample } from './sheetSample';

/** What a sheet's name speaking of a kind is worth, in weights of fields. */
const NAME_WEIGHT = 0.8;
/** What a column of deal stages takes from a sheet's being sales: opportunities have dates and values too. */
const DEAL_WEIGHT = 2.5;
/** Below this nothing of a kind is seen in a sheet at all. */
const LEAST_WEIGHT = 1.5;
/** Customer keys of a customer sheet are mostly different ones. */
const LEAST_DISTINCT = 0.8;

/** Rows at the foot of a list that fill some of its columns only: its total, and a line for the average or the like. */
const TOTAL_ROWS = 2;

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

/**
 * Recognises one sheet: its native tables first; if none of them is usable, its used range. A range that holds several
 * lists, side by side or below each other, is read as several sheets, never as one (S5).
 */
export function recogniseSheet(sample: SheetSample): SheetFinding {
  if (sample.rows.every((row) => row.every((c) => c === '' || c === null))) return notUsed(sample, 'empty');
  const tables = (sample.tables ?? []).map((t) => tableRegion(sample, t)).filter((r) => r !== null);
  const fromTables = tables.map((r) => judge(sample, r)).filter((f) => f.proposal !== null);
  if (fromTables.length > 0) return { proposals: fromTables.map((f) => f.proposal!), unused: null, asSales: null };
  const range = wholeRange(sample);
  const whole = { ...range, columnCount: Math.min(range.columnCount, MOST_COLUMNS) };
  const parts = listsOf(sample, whole);
  const judged = parts.map((part) => judge(sample, part));
  const proposals = judged.filter((j) => j.proposal !== null).map((j) => j.proposal!);
  const several = parts.length > 1;
  const nearest = judged.find((j) => j.proposal === null && j.asSales !== null) ?? judged.find((j) => j.proposal === null) ?? null;
  return {
    proposals: several ? proposals.map((p) => ({ ...p, notes: [...(p.notes ?? []), placeNote(p)] })) : proposals,
    unused: nearest?.unused ?? null,
    asSales: proposals.length > 0 ? null : (nearest?.asSales ?? null),
  };
}

/** The lists that a range holds, each with its own header; the range itself where it holds one. */
function listsOf(sample: SheetSample, whole: Region): Region[] {
  const blocks = sideBySide(sample, whole);
  const columns = blocks.length > 1 ? apart(sample, whole, blocks) : [whole];
  return columns.flatMap((block) => {
    const rows = regionRows(sample, block);
    const best = findHeaderRow(rows, block.columnCount);
    return best ? stacked(sample, block, best.at) : [block];
  });
}

/**
 * Blocks between blank columns are one list when their rows go together and no block repeats a field of another; else
 * they are lists of their own, as far as more than one of them is usable or their rows part.
 */
function apart(sample: SheetSample, whole: Region, blocks: readonly Region[]): Region[] {
  const proposals = blocks.map((block) => judge(sample, block).proposal);
  const usable = blocks.filter((_, i) => proposals[i] !== null);
  const [only] = usable;
  if (!only) return [whole];
  const place = listRows(sample, only);
  const others = blocks.filter((block) => block !== only && extent(sample, block).last - extent(sample, block).first > 0);
  const together = others.every((block) => {
    const { first, last } = listRows(sample, block);
    return Math.abs(first - place.first) <= 1 && Math.abs(last - place.last) <= TOTAL_ROWS;
  });
  if (usable.length > 1) return together && !repeatsFields(proposals) && judge(sample, whole).proposal !== null ? [whole] : [...blocks];
  return together ? [whole] : [only, ...others];
}

/** From the header of a block (title lines above belong to none) to its last filled row. */
function listRows(sample: SheetSample, block: Region): { readonly first: number; readonly last: number } {
  const { first, last } = extent(sample, block);
  return { first: findHeaderRow(regionRows(sample, block), block.columnCount)?.at ?? first, last };
}

function repeatsFields(proposals: readonly (SheetProposal | null)[]): boolean {
  const fields = proposals.flatMap((p) => p?.columns.map((c) => c.field) ?? []);
  return new Set(fields).size < fields.length;
}

function placeNote(proposal: SheetProposal): ProposalNote {
  const first = Math.min(...proposal.columns.map((c) => c.column));
  return { code: 'W-SEVERAL-TABLES', column: first, field: null, value: `${proposal.headerRow}:${proposal.lastDataRow}` };
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
    return { proposal: proposalFrom(sample, region, header, usable.kind, withUnitAbove(usable.kind, columns, rows, header)), unused: null, asSales: null };
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
  const matched = matchColumns(kind, headers, evidence);
  const columns = [...matched, ...composed(kind, matched, headers, sheetName)];
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
  if (kind === 'salespeople' && headers.filter((h) => h.plain !== '').length > MOST_SALESPEOPLE_COLUMNS) missing.push('fewColumns');
  const name = nameSpeaksOf(kind, sheetName) ? NAME_WEIGHT : 0;
  const deal = kind === 'sales' && !fields.has('quantity') && hasStages(headers) ? DEAL_WEIGHT : 0;
  return { kind, columns, missing, weight: weightOf(kind, columns) + name - deal };
}

/** First and last name as the customer's name, where no column holds the whole name. */
function composed(kind: SourceKind, matched: readonly MatchedColumn[], headers: readonly HeaderText[], sheetName: string): MatchedColumn[] {
  const isNamed = matched.some((c) => c.field === 'customerName' && c.reason !== 'part');
  const isOfCustomers = kind === 'customers' ? matched.some((c) => c.field === 'customerId') || nameSpeaksOf(kind, sheetName) : kind === 'sales';
  const name = isNamed || !isOfCustomers ? null : composedName(headers);
  if (!name || matched.some((c) => c.field === 'customerName')) return [];
  return [{ field: 'customerName', at: name.at, then: name.then, score: 0.8, reason: 'part' }];
}

/** Money columns that name no unit of their own take the one said above the header; prices of a unit do not (M1). */
function withUnitAbove(kind: SourceKind, columns: readonly ColumnProposal[], rows: readonly (readonly CellInput[])[], header: HeaderRow): ColumnProposal[] {
  const shift = unitAbove(rows.slice(0, header.at));
  if (shift === 0) return [...columns];
  const types = FIELDS[kind] as Readonly<Record<string, FieldType>>;
  const named = new Set(header.headers.filter((h) => h.hasUnit).map((h) => h.written));
  return columns.map((c) => (types[c.field] === 'money' && !/^unit/.test(c.field) && !named.has(c.header) ? { ...c, shift } : c));
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
    ...(match.then === undefined ? {} : { continued: { column: sample.firstColumn + region.left + match.then, header: header.headers[match.then]!.written } }),
  };
}

/** The proposal for a region whose columns are settled. Its confidence is that of the least sure column it needs. */
export function proposalFrom(sample: SheetSample, region: Region, header: HeaderRow, kind: SourceKind, columns: readonly ColumnProposal[]): SheetProposal {
  const needed = KIND_NEEDS[kind].map((need) =>
    Math.max(0, ...need.map((all) => Math.min(...all.map((f) => columns.find((c) => c.field === f)?.confidence ?? 0)))),
  );
  const headerRow = sample.firstRow + region.top + header.at + 1;
  const notes = columnNotes(kind, header, columns, sample.firstColumn + region.left);
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
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** The mapped columns, and the region's first one: labels of total rows like to stand there. */
function readColumns(first: number, columns: readonly ColumnProposal[]): number[] {
  return [...new Set([first, ...columns.flatMap((c) => [c.column, ...(c.continued ? [c.continued.column] : [])])])].sort((a, b) => a - b);
}

function notUsed(sample: SheetSample, reason: 'empty' | 'noHeader'): SheetFinding {
  return { proposals: [], unused: { sheetName: sample.sheetName, reason, nearest: null, missing: [], headers: [] }, asSales: null };
}
