import { applyMapping, missingCode } from './applyMapping';
import type { MappingDocument } from './mappingDocument';
import type { Recognition, RecognitionProblem, SheetProposal, UnusedSheet } from './recognition';
import { recogniseSheet } from './recogniseSheet';
import type { SheetSample } from './sheetSample';

/**
 * Finds which sheet is which, where its header stands and what each column means, in Chinese and English:
 * 1. sheets that the mapping names are read as it says, or left out;
 * 2. for each other sheet the header row is the one that names the most fields of some kind;
 * 3. headers and cells together give each column its field; the kind that explains most of the sheet wins;
 * 4. what stops the work is said: no sales sheet, and which column the nearest one lacks.
 * Pure: the same samples give the same answer.
 */
export function recognise(samples: readonly SheetSample[], mapping: MappingDocument = {}): Recognition {
  const sheets: SheetProposal[] = [];
  const unused: UnusedSheet[] = [];
  const problems: RecognitionProblem[] = [];
  for (const name of Object.keys(mapping)) {
    if (!samples.some((s) => s.sheetName === name)) problems.push({ code: 'M-SHEET-UNKNOWN', sheetName: name, headers: samples.map((s) => s.sheetName), missing: [name] });
  }
  for (const sample of samples) {
    const given = Object.hasOwn(mapping, sample.sheetName) ? mapping[sample.sheetName]! : null;
    if (given?.kind === 'ignore') {
      unused.push({ sheetName: sample.sheetName, reason: 'ignored', nearest: null, missing: [], headers: [] });
    } else if (given) {
      const mapped = applyMapping(sample, given);
      if (mapped.proposal) sheets.push(mapped.proposal);
      problems.push(...mapped.problems);
    } else {
      const finding = recogniseSheet(sample);
      sheets.push(...finding.proposals);
      if (finding.unused) unused.push(finding.unused);
    }
  }
  if (problems.length === 0 && !sheets.some((s) => s.kind === 'sales')) problems.push(withoutSales(unused));
  return { sheets, unused, problems };
}

/** Why there are no sales: the sheet that lacks least is named with its columns. */
function withoutSales(unused: readonly UnusedSheet[]): RecognitionProblem {
  if (unused.length > 0 && unused.every((s) => s.reason === 'empty')) return { code: 'R-EMPTY', sheetName: null, headers: [], missing: [] };
  const nearest = unused.filter((s) => s.nearest === 'sales').sort((a, b) => a.missing.length - b.missing.length)[0];
  if (nearest?.missing.length !== 1) return { code: 'R-NO-SALES-SHEET', sheetName: nearest?.sheetName ?? null, headers: nearest?.headers ?? [], missing: nearest?.missing ?? [] };
  return { code: missingCode(nearest.missing), sheetName: nearest.sheetName, headers: nearest.headers, missing: nearest.missing };
}
