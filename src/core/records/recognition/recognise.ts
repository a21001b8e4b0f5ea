import { applyMapping, missingCode } from './applyMapping';
import type { AsSales } from './judge';
import { ALL_SHEETS, type MappingDocument, type SheetMapping, type SheetReading } from './mappingDocument';
import type { Culture, Recognition, RecognitionProblem, SheetProposal, UnusedSheet } from './recognition';
import { recogniseSheet } from './recogniseSheet';
import { customerOnce } from './customerOnce';
import { withoutSameSales } from './sameSales';
import { sampleOfList, type SheetSample } from './sheetSample';

/**
 * Finds which sheet is which, where its header stands and what each column means, in Chinese and English:
 * 1. sheets that the mapping names are read as it says, or left out;
 * 2. for each other sheet the header row is the one that names the most fields of some kind;
 * 3. headers and cells together give each column its field; the kind that explains most of the sheet wins;
 * 4. sheets that hold the sales of another once more are left out;
 * 5. what stops the work is said: no sales sheet, and which column the nearest one lacks.
 * Pure: the same samples give the same answer.
 * @param culture how the user's Excel writes dates and numbers, where it is known
 */
export function recognise(samples: readonly SheetSample[], mapping: MappingDocument = {}, culture: Culture | null = null): Recognition {
  const sheets: SheetProposal[] = [];
  const unused: UnusedSheet[] = [];
  const problems: RecognitionProblem[] = [];
  const near: NearSales[] = [];
  for (const name of Object.keys(mapping)) {
    if (name !== ALL_SHEETS && !samples.some((s) => s.sheetName === name)) problems.push({ code: 'M-SHEET-UNKNOWN', sheetName: name, headers: samples.map((s) => s.sheetName), missing: [name] });
  }
  const take = (proposals: readonly SheetProposal[], entry: SheetMapping) => {
    const reading = { ...readingOf(entriesOf(mapping, ALL_SHEETS)[0] ?? {}), ...readingOf(entry) };
    for (const proposal of proposals) sheets.push({ ...withOnce(samples, proposal), ...(Object.keys(reading).length > 0 && { reading }), ...(culture && { culture }) });
  };
  for (const sample of samples) {
    const entries = entriesOf(mapping, sample.sheetName);
    if (entries.some((entry) => entry.kind === 'ignore')) {
      unused.push({ sheetName: sample.sheetName, reason: 'ignored', nearest: null, missing: [], headers: [] });
    } else if (entries.some(saysPlaces)) {
      for (const entry of entries) {
        const mapped = applyMapping(sample, entry);
        take(mapped.proposals, entry);
        problems.push(...mapped.problems);
      }
    } else {
      const finding = recogniseSheet(sample);
      take(finding.proposals, entries[0] ?? {});
      if (finding.unused) unused.push(finding.unused);
      const seen = finding.unused ?? finding.proposals.map(headersSeen)[0];
      if (seen && finding.asSales) near.push({ sheet: seen, asSales: finding.asSales });
    }
  }
  const asked = new Set(Object.keys(mapping).filter((name) => entriesOf(mapping, name).some(saysPlaces)));
  const once = withoutSameSales(samples, sheets, asked);
  unused.push(...once.unused);
  if (problems.length === 0 && !sheets.some((s) => s.kind === 'sales')) problems.push(withoutSales(unused, near));
  return { sheets: once.sheets, unused, problems };
}

function withOnce(samples: readonly SheetSample[], proposal: SheetProposal): SheetProposal {
  const sample = sampleOfList(samples, proposal);
  const once = sample && customerOnce(sample, proposal);
  return once ? { ...proposal, customerOnce: once } : proposal;
}

function entriesOf(mapping: MappingDocument, name: string): readonly SheetMapping[] {
  const entry = Object.hasOwn(mapping, name) ? mapping[name]! : [];
  return Array.isArray(entry) ? (entry as readonly SheetMapping[]) : [entry as SheetMapping];
}

/** Whether an entry says what stands where, and not only how texts are read. */
function saysPlaces({ kind, headerRow, columns, choose, range }: SheetMapping): boolean {
  return [kind, headerRow, columns, choose, range].some((part) => part !== undefined);
}

function readingOf({ dateOrder, decimalSign, scale, visibleRowsOnly }: SheetMapping): SheetReading {
  return {
    ...(dateOrder !== undefined && { dateOrder }),
    ...(decimalSign !== undefined && { decimalSign }),
    ...(scale !== undefined && { scale }),
    ...(visibleRowsOnly !== undefined && { visibleRowsOnly }),
  };
}

/** A sheet that is not used, seen as a candidate for sales. */
interface NearSales {
  readonly sheet: Pick<UnusedSheet, 'sheetName' | 'headers'>;
  readonly asSales: AsSales;
}

function headersSeen({ sheetName, columns, otherColumns = [] }: SheetProposal): NearSales['sheet'] {
  return { sheetName, headers: [...columns, ...otherColumns].sort((a, b) => a.column - b.column).map((c) => c.header).filter((h) => h !== '') };
}

/** Headers that speak less of sales than this are of something else. */
const NEAR_WEIGHT = 1.5;

/** Why there are no sales: the sheet that lacks least is named, with its columns and what is missing. */
function withoutSales(unused: readonly UnusedSheet[], near: readonly NearSales[]): RecognitionProblem {
  if (unused.length > 0 && unused.every((s) => s.reason === 'empty')) return { code: 'R-EMPTY', sheetName: null, headers: [], missing: [] };
  const nearest = near
    .filter((n) => n.asSales.weight >= NEAR_WEIGHT)
    .sort((a, b) => a.asSales.missing.length - b.asSales.missing.length || b.asSales.weight - a.asSales.weight)[0];
  if (!nearest) return { code: 'R-NO-SALES-SHEET', sheetName: null, headers: [], missing: [] };
  const { missing } = nearest.asSales;
  const code = missing.length === 1 ? missingCode(missing) : 'R-NO-SALES-SHEET';
  return { code, sheetName: nearest.sheet.sheetName, headers: nearest.sheet.headers, missing };
}
