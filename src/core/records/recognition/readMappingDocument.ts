import { FIELDS, SOURCE_KINDS, type SourceKind } from '../sourceKinds';
import { ALL_SHEETS, type MappingDocument, type SheetMapping } from './mappingDocument';
import type { RecognitionProblem } from './recognition';
import { readRange } from './sheetRange';

/** A mapping that passed, or everything that is wrong with it (`missing` holds the words at fault). */
export type MappingResult = { readonly mapping: MappingDocument } | { readonly problems: readonly RecognitionProblem[] };

type Faults = RecognitionProblem[];
type Check = (value: unknown) => boolean;

/** What a person may say of the texts and rows of a sheet. */
const READING: Readonly<Record<string, Check>> = {
  dateOrder: (value) => value === 'dmy' || value === 'mdy',
  decimalSign: (value) => value === '.' || value === ',',
  scale: (value) => typeof value === 'number' && value > 1 && value <= 1000,
  visibleRowsOnly: (value) => typeof value === 'boolean',
};
const PLACES: ReadonlySet<string> = new Set(['kind', 'headerRow', 'columns', 'choose', 'range']);

/** Checks a parsed JSON document. Whether its sheets and headers exist is seen by `recognise`. */
export function readMappingDocument(json: unknown): MappingResult {
  if (!isObject(json)) return { problems: [problem('M-SHAPE', null, [])] };
  const problems: Faults = [];
  for (const [sheetName, value] of Object.entries(json)) {
    if (Array.isArray(value)) problems.push(...listFaults(sheetName, value));
    else problems.push(...sheetFaults(sheetName, value));
  }
  return problems.length > 0 ? { problems } : { mapping: json as MappingDocument };
}

/** Several lists of one sheet: each says where it stands. */
function listFaults(sheetName: string, entries: readonly unknown[]): Faults {
  if (entries.length === 0 || sheetName === ALL_SHEETS) return [problem('M-SHAPE', sheetName, [])];
  const faults = entries.flatMap((entry) => sheetFaults(sheetName, entry));
  const isPlaced = entries.every((entry) => isObject(entry) && entry.range !== undefined);
  return isPlaced ? faults : [...faults, problem('M-SHAPE', sheetName, ['range'])];
}

function sheetFaults(sheetName: string, value: unknown): Faults {
  if (!isObject(value)) return [problem('M-SHAPE', sheetName, [])];
  const places = sheetName === ALL_SHEETS ? new Set<string>() : PLACES;
  const strange = Object.keys(value).filter((key) => !places.has(key) && !Object.hasOwn(READING, key));
  const wrong = Object.keys(READING).filter((key) => value[key] !== undefined && !READING[key]!(value[key]));
  const words = [...strange, ...wrong];
  return [...(words.length > 0 ? [problem('M-SHAPE', sheetName, words)] : []), ...placeFaults(sheetName, value)];
}

function placeFaults(sheetName: string, { kind, headerRow, columns, choose, range }: Partial<Record<keyof SheetMapping, unknown>>): Faults {
  const faults: Faults = [];
  const known = isKind(kind) ? kind : null;
  if (known === null && kind !== 'ignore' && (kind !== undefined || columns !== undefined)) faults.push(problem('M-KIND-UNKNOWN', sheetName, [String(kind ?? '')], [...SOURCE_KINDS, 'ignore']));
  // Without a header (0) only given columns say what is what.
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && Number(headerRow) >= (columns === undefined ? 1 : 0))) faults.push(problem('M-HEADER-ROW', sheetName, [String(headerRow)]));
  if (range !== undefined && (typeof range !== 'string' || readRange(range) === null)) faults.push(problem('M-RANGE', sheetName, [String(range)]));
  const texts = { columns, choose };
  for (const [name, list] of Object.entries(texts)) {
    if (list === undefined) continue;
    if (!isObject(list) || Object.values(list).some((v) => typeof v !== 'string')) {
      faults.push(problem('M-SHAPE', sheetName, [name]));
      continue;
    }
    const fields: readonly string[] = known !== null ? Object.keys(FIELDS[known]) : name === 'choose' ? EVERY_FIELD : Object.keys(list);
    const strange = Object.keys(list).filter((field) => !fields.includes(field));
    if (strange.length > 0) faults.push(problem('M-FIELD-UNKNOWN', sheetName, strange, known === null ? [] : fields));
  }
  return faults;
}

const EVERY_FIELD: readonly string[] = SOURCE_KINDS.flatMap((kind) => Object.keys(FIELDS[kind]));

function isKind(kind: unknown): kind is SourceKind {
  return (SOURCE_KINDS as readonly unknown[]).includes(kind);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(code: RecognitionProblem['code'], sheetName: string | null, missing: readonly string[], headers: readonly string[] = []): RecognitionProblem {
  return { code, sheetName, headers, missing };
}
