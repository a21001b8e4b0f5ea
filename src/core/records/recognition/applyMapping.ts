import { columnLetters } from '../../values/columnLetters';
import { FIELDS, SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import { columnMeant, columnNamed, findHeaderRow, headersOf, type HeaderRow } from './headerRow';
import { judge } from './judge';
import { missingNeeds } from './kindNeeds';
import type { SheetMapping } from './mappingDocument';
import { proposalFrom } from './proposal';
import type { ColumnProposal, RecognitionProblem, SheetProposal } from './recognition';
import { recogniseSheet } from './recogniseSheet';
import { regionEvidence } from './regionEvidence';
import { regionRows, wholeRange, type Region } from './regions';
import { readRange, sampleWithin } from './sheetRange';
import type { SheetSample } from './sheetSample';
import type { Wish } from './wish';

export interface MappedSheet {
  readonly proposals: readonly SheetProposal[];
  readonly problems: readonly RecognitionProblem[];
}

/** `headerRow` of a list that begins with its first line. */
const NO_HEADER = 0;

type Problem = (code: RecognitionProblem['code'], missing: readonly string[], headers?: readonly string[]) => MappedSheet;

/**
 * Reads a sheet, or the part of it that `range` names, as a person said: given columns are taken as given and alone;
 * chosen ones are taken and the others recognised; what is left out of the document is recognised.
 */
export function applyMapping(sheet: SheetSample, mapping: SheetMapping): MappedSheet {
  const problem: Problem = (code, missing, headers = []) => ({ proposals: [], problems: [{ code, sheetName: sheet.sheetName, headers, missing }] });
  const { kind, range, columns, headerRow, choose } = mapping;
  if (kind !== undefined && !isKind(kind)) return kind === 'ignore' ? { proposals: [], problems: [] } : problem('M-KIND-UNKNOWN', [kind]);
  const place = range === undefined ? null : readRange(range);
  const sample = range === undefined ? sheet : place && sampleWithin(sheet, place);
  if (!sample) return problem('M-RANGE', [range ?? '']);
  if (columns !== undefined) return kind === undefined ? problem('M-KIND-UNKNOWN', ['']) : withColumns(sample, kind, columns, headerRow, problem);
  if (kind !== undefined && choose !== undefined) {
    const unknown = unknownFields(kind, choose);
    if (unknown.length > 0) return problem('M-FIELD-UNKNOWN', unknown);
  }
  return recognised(sample, { ...(kind !== undefined && { kind }), ...(choose !== undefined && { choose }) }, headerRow, problem);
}

/** The code for what a sheet lacks first: its customer, its date, else its amount. */
export function missingCode(missing: readonly string[]): RecognitionProblem['code'] {
  if (missing.some((m) => m.includes('customer'))) return 'R-NO-CUSTOMER-COLUMN';
  return missing.some((m) => /date/i.test(m)) ? 'R-NO-DATE-COLUMN' : 'R-NO-AMOUNT-COLUMN';
}

/** Recognition within what the person said; what it then lacks is a problem, since the person wants the sheet read. */
function recognised(sample: SheetSample, wish: Wish, headerRow: number | undefined, problem: Problem): MappedSheet {
  // Without a header only given columns say what is what.
  if (headerRow === NO_HEADER) return problem('M-HEADER-ROW', [String(NO_HEADER)]);
  const headerAt = headerRow === undefined ? null : headerRow - 1 - sample.firstRow;
  if (headerAt !== null && sample.rows[headerAt] === undefined) return problem('M-HEADER-ROW', [String(headerRow)]);
  const finding = headerAt === null ? recogniseSheet(sample, wish) : judged(sample, { ...wholeRange(sample), headerAt }, wish);
  const { proposals, unused } = finding;
  if (proposals.length === 0) {
    if (!unused || unused.reason === 'noHeader' || unused.reason === 'empty' || unused.reason === 'pivot') return problem('M-HEADER-ROW', []);
    return problem(missingCode(unused.missing), unused.missing, unused.headers);
  }
  const headers = proposals.flatMap((p) => [...p.columns, ...(p.otherColumns ?? [])].map((c) => c.header)).filter((h) => h !== '');
  for (const [field, name] of Object.entries(wish.choose ?? {})) {
    if (!proposals.some((p) => Object.hasOwn(FIELDS[p.kind], field))) return problem('M-FIELD-UNKNOWN', [field]);
    if (!proposals.some((p) => p.columns.some((c) => c.field === field && c.reason === 'mapping'))) return problem('M-COLUMN-UNKNOWN', [name], headers);
  }
  return { proposals, problems: [] };
}

function judged(sample: SheetSample, region: Region, wish: Wish): Pick<ReturnType<typeof recogniseSheet>, 'proposals' | 'unused'> {
  const { proposal, unused } = judge(sample, region, wish);
  return { proposals: proposal ? [proposal] : [], unused };
}

/** The given columns and no others. */
function withColumns(sample: SheetSample, kind: SourceKind, names: Readonly<Record<string, string>>, headerRow: number | undefined, problem: Problem): MappedSheet {
  const unknown = unknownFields(kind, names);
  if (unknown.length > 0) return problem('M-FIELD-UNKNOWN', unknown);
  const region = wholeRange(sample);
  const header = mappedHeader(sample, region, kind, names, headerRow);
  if (!header) return problem('M-HEADER-ROW', headerRow === undefined ? [] : [String(headerRow)]);
  const seen = header.headers.map((h) => h.written).filter((h) => h !== '');
  const columns: ColumnProposal[] = [];
  const absent: string[] = [];
  for (const [field, name] of Object.entries(names)) {
    const at = columnMeant(header.headers, name, sample.firstColumn);
    if (at < 0) absent.push(name);
    else columns.push({ field, column: sample.firstColumn + at, header: header.headers[at]!.written || name.trim().toUpperCase(), confidence: 1, reason: 'mapping', shift: header.headers[at]!.shift });
  }
  if (absent.length > 0) return problem('M-COLUMN-UNKNOWN', absent, seen);
  const missing = missingNeeds(kind, (f) => columns.some((c) => c.field === f));
  if (missing.length > 0) return problem(missingCode(missing), missing, seen);
  const evidence = regionEvidence(sample, region, header.at + 1);
  const proposal = proposalFrom(sample, region, header, kind, columns.sort((a, b) => a.column - b.column), evidence);
  return { proposals: [{ ...proposal, confidence: 1 }], problems: [] };
}

/** The header row as given; else the row that holds most of the given names; else as recognised. */
function mappedHeader(sample: SheetSample, region: Region, kind: SourceKind, columns: Readonly<Record<string, string>>, headerRow: number | undefined): HeaderRow | null {
  const rows = regionRows(sample, region);
  if (headerRow === NO_HEADER) return { at: -1, headers: headersOf(Array.from({ length: region.columnCount }, (_, i) => columnLetters(sample.firstColumn + i)), region.columnCount), weight: 0 };
  if (headerRow !== undefined) {
    const at = headerRow - 1 - sample.firstRow;
    return rows[at] ? { at, headers: headersOf(rows[at], region.columnCount), weight: 0 } : null;
  }
  const names = Object.values(columns);
  let best: HeaderRow | null = null;
  rows.forEach((row, at) => {
    const headers = headersOf(row, region.columnCount);
    const weight = names.filter((n) => columnNamed(headers, n) >= 0).length;
    if (weight > (best?.weight ?? 0)) best = { at, headers, weight };
  });
  return best ?? findHeaderRow(rows, region.columnCount, kind);
}

function unknownFields(kind: SourceKind, named: Readonly<Record<string, string>>): string[] {
  return Object.keys(named).filter((field) => !Object.hasOwn(FIELDS[kind], field));
}

function isKind(kind: string): kind is SourceKind {
  return (SOURCE_KINDS as readonly string[]).includes(kind);
}
