import { trimmed } from '../cells/space';
import { FIELDS, SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import { findHeaderRow, headersOf, type HeaderRow } from './headerRow';
import { plainOf } from './headerText';
import type { SheetMapping } from './mappingDocument';
import { missingNeeds } from './kindNeeds';
import { matchColumns } from './matchColumns';
import type { ColumnProposal, RecognitionProblem, SheetProposal } from './recognition';
import { columnProposal, proposalFrom, regionEvidence } from './recogniseSheet';
import { regionRows, wholeRange, type Region } from './regions';
import type { SheetSample } from './sheetSample';

export interface MappedSheet {
  readonly proposal: SheetProposal | null;
  readonly problems: readonly RecognitionProblem[];
}

/** Reads a sheet as a person said: given columns are taken as given; columns left out of the document are recognised. */
export function applyMapping(sample: SheetSample, mapping: SheetMapping): MappedSheet {
  const problem = (code: RecognitionProblem['code'], missing: readonly string[], headers: readonly string[] = []): MappedSheet => ({
    proposal: null,
    problems: [{ code, sheetName: sample.sheetName, headers, missing }],
  });
  const kind = mapping.kind;
  if (!(SOURCE_KINDS as readonly string[]).includes(kind)) return problem('M-KIND-UNKNOWN', [kind]);
  if (kind === 'ignore') return { proposal: null, problems: [] };
  const unknown = Object.keys(mapping.columns ?? {}).filter((f) => !Object.hasOwn(FIELDS[kind], f));
  if (unknown.length > 0) return problem('M-FIELD-UNKNOWN', unknown);
  const region = wholeRange(sample);
  const header = mappedHeader(sample, region, kind, mapping);
  if (!header) return problem('M-HEADER-ROW', mapping.headerRow === undefined ? [] : [String(mapping.headerRow)]);
  const seen = header.headers.map((h) => h.written).filter((h) => h !== '');
  const columns: ColumnProposal[] = [];
  if (mapping.columns) {
    const absent: string[] = [];
    for (const [field, name] of Object.entries(mapping.columns)) {
      const at = columnNamed(header, name);
      if (at < 0) absent.push(name);
      else columns.push({ field, column: sample.firstColumn + at, header: header.headers[at]!.written, confidence: 1, reason: 'mapping', shift: header.headers[at]!.shift });
    }
    if (absent.length > 0) return problem('M-COLUMN-UNKNOWN', absent, seen);
  } else {
    const evidence = regionEvidence(sample, region, header.at + 1);
    columns.push(...matchColumns(kind, header.headers, evidence).map((m) => columnProposal(sample, region, header, m)));
  }
  const missing = missingNeeds(kind, (f) => columns.some((c) => c.field === f));
  if (missing.length > 0) return problem(missingCode(missing), missing, seen);
  const proposal = proposalFrom(sample, region, header, kind, columns.sort((a, b) => a.column - b.column));
  return { proposal: mapping.columns ? { ...proposal, confidence: 1 } : proposal, problems: [] };
}

/** The code for what a sheet lacks first: its customer, its date, else its amount. */
export function missingCode(missing: readonly string[]): RecognitionProblem['code'] {
  if (missing.some((m) => m.includes('customer'))) return 'R-NO-CUSTOMER-COLUMN';
  return missing.some((m) => /date/i.test(m)) ? 'R-NO-DATE-COLUMN' : 'R-NO-AMOUNT-COLUMN';
}

/** The header row as given; else the row that holds most of the given names; else as recognised. */
function mappedHeader(sample: SheetSample, region: Region, kind: SourceKind, mapping: SheetMapping): HeaderRow | null {
  const rows = regionRows(sample, region);
  if (mapping.headerRow !== undefined) {
    const at = mapping.headerRow - 1 - sample.firstRow;
    return rows[at] ? { at, headers: headersOf(rows[at], region.columnCount), weight: 0 } : null;
  }
  const names = Object.values(mapping.columns ?? {});
  let best: HeaderRow | null = null;
  if (names.length > 0) {
    rows.forEach((row, at) => {
      const header = { at, headers: headersOf(row, region.columnCount), weight: 0 };
      const weight = names.filter((n) => columnNamed(header, n) >= 0).length;
      if (weight > (best?.weight ?? 0)) best = { ...header, weight };
    });
  }
  return best ?? findHeaderRow(rows, region.columnCount, kind);
}

/** The column with a header, exactly as written, else but for letter case, space and punctuation. */
function columnNamed(header: HeaderRow, name: string): number {
  const exact = header.headers.findIndex((h) => h.written !== '' && h.written === trimmed(name));
  if (exact >= 0) return exact;
  const plain = plainOf(name);
  return plain === '' ? -1 : header.headers.findIndex((h) => h.plain === plain);
}
