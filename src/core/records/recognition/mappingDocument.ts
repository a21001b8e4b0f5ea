import { FIELDS, SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import type { RecognitionProblem } from './recognition';

/**
 * The `--map` document: how to read sheets where detection is not wanted, by sheet name.
 * `columns`: field key -> header text as written. Sheets it does not name are recognised as usual.
 */
export type MappingDocument = Readonly<Record<string, SheetMapping>>;

export interface SheetMapping {
  readonly kind: SourceKind | 'ignore';
  /** 1-based sheet row of the header; found by the given names when left out. */
  readonly headerRow?: number;
  /** Only these columns are read; recognised when left out. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A mapping that passed, or everything that is wrong with it (`missing` holds the words at fault). */
export type MappingResult = { readonly mapping: MappingDocument } | { readonly problems: readonly RecognitionProblem[] };

/** Checks a parsed JSON document. Whether its sheets and headers exist is seen by `recognise`. */
export function readMappingDocument(json: unknown): MappingResult {
  if (!isObject(json)) return { problems: [problem('M-SHAPE', null, [])] };
  const problems: RecognitionProblem[] = [];
  const entries: [string, SheetMapping][] = [];
  for (const [sheetName, value] of Object.entries(json)) {
    const faults = sheetFaults(sheetName, value);
    problems.push(...faults);
    if (faults.length === 0) entries.push([sheetName, value as unknown as SheetMapping]);
  }
  return problems.length > 0 ? { problems } : { mapping: Object.fromEntries(entries) };
}

function sheetFaults(sheetName: string, value: unknown): RecognitionProblem[] {
  if (!isObject(value)) return [problem('M-SHAPE', sheetName, [])];
  const { kind, headerRow, columns, ...rest } = value;
  const faults: RecognitionProblem[] = [];
  const others = Object.keys(rest);
  if (others.length > 0) faults.push(problem('M-SHAPE', sheetName, others));
  const known = (SOURCE_KINDS as readonly unknown[]).includes(kind);
  if (!known && kind !== 'ignore') faults.push(problem('M-KIND-UNKNOWN', sheetName, [String(kind)]));
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && Number(headerRow) >= 1)) faults.push(problem('M-HEADER-ROW', sheetName, [String(headerRow)]));
  if (columns === undefined) return faults;
  if (!isObject(columns) || Object.values(columns).some((v) => typeof v !== 'string')) return [...faults, problem('M-SHAPE', sheetName, ['columns'])];
  const strange = known ? Object.keys(columns).filter((f) => !Object.hasOwn(FIELDS[kind as SourceKind], f)) : [];
  if (strange.length > 0) faults.push(problem('M-FIELD-UNKNOWN', sheetName, strange));
  return faults;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(code: RecognitionProblem['code'], sheetName: string | null, missing: readonly string[]): RecognitionProblem {
  return { code, sheetName, headers: [], missing };
}
