import { isPlaceholder, parseEmail, parsePhones, phoneCountryOfList, type PhoneCountry } from '../cleaning';
import type { ReadSheet } from '../records';
import { matchKey } from '../records/cells/matchKey';
import { FIELDS, type FieldType, type SourceKind } from '../records/sourceKinds';
import type { TextColumn } from '../tables/columns';
import { NO_DAY } from '../values/civilDay';
import { faultsByField, type FieldFaults } from './fieldFaults';

/** How good one column of a source sheet is. `rows` = `filled` + blank cells; `filled` = usable + `unusable`. */
export interface FieldQuality {
  /** Index of the sheet in the book's intake. */
  readonly sheet: number;
  readonly field: string;
  /** The header as the user wrote it. */
  readonly header: string;
  /** Rows whose cell was looked at: the usable ones, and those left out because of this very field. */
  readonly rows: number;
  readonly filled: number;
  /** Filled cells that hold no value of their kind: a date that is none, a phone number too short. */
  readonly unusable: number;
  /** False where the reading counted more faults than it listed and they may lie in several columns: then `unusable` is the least. */
  readonly exact: boolean;
  /** Different values among the usable ones; null for fields that may repeat. */
  readonly distinct: number | null;
}

/** Fields that should name one thing once. */
const UNIQUE: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  customers: ['customerId', 'customerName', 'phone', 'email'],
  receivables: ['invoiceNo'],
};

/**
 * The quality of every column read, sheet by sheet, in the order of the sheet's columns.
 * @param language a BCP 47 tag: decides between countries whose phone numbers fit a column equally well
 */
export function fieldQuality(read: readonly ReadSheet[], language: string): FieldQuality[] {
  return read.flatMap((sheet, position) => {
    const faults = faultsByField(sheet.intake);
    const { columns, columnIndexes } = sheet.intake;
    const fields = Object.keys(columns).sort((a, b) => (columnIndexes[a] ?? 0) - (columnIndexes[b] ?? 0));
    return fields.map((field): FieldQuality => {
      const own = faults.get(field) ?? NO_FAULTS;
      const cells = countCells(sheet, field, language);
      const filled = cells.usable + cells.unusable + own.lost;
      return {
        sheet: position,
        field,
        header: columns[field] ?? field,
        rows: sheet.length + own.rowsLost,
        filled,
        unusable: cells.unusable + own.lost + own.kept,
        exact: own.exact,
        distinct: UNIQUE[sheet.intake.kind]?.includes(field) ? cells.distinct : null,
      };
    });
  });
}

const NO_FAULTS: FieldFaults = { lost: 0, kept: 0, rowsLost: 0, exact: true };

interface CellCounts {
  readonly usable: number;
  readonly unusable: number;
  readonly distinct: number;
}

/** Cells of the usable rows; texts are judged once a dictionary entry. */
function countCells(sheet: ReadSheet, field: string, language: string): CellCounts {
  const text = sheet.texts.get(field);
  if (text) return countTexts(text, typeOf(sheet.kind, field), language);
  const days = sheet.dates.get(field);
  const decimals = sheet.decimals.get(field);
  let usable = 0;
  if (days) for (const day of days) if (day !== NO_DAY) usable++;
  if (decimals) for (const known of decimals.known) if (known > 0) usable++;
  return { usable, unusable: 0, distinct: 0 };
}

function countTexts({ codes, texts }: TextColumn, type: FieldType | undefined, language: string): CellCounts {
  const country = type === 'phone' ? phoneCountryOfList(texts, language) : null;
  const verdicts = texts.map((text) => verdictOf(text, type, country));
  const seen = new Set<string>();
  let [usable, unusable] = [0, 0];
  for (const code of codes) {
    const verdict = verdicts[code];
    if (verdict === 'usable') usable++;
    else if (verdict === 'unusable') unusable++;
  }
  texts.forEach((text, code) => {
    if (verdicts[code] === 'usable') seen.add(matchKey(text));
  });
  return { usable, unusable, distinct: seen.size };
}

function verdictOf(text: string, type: FieldType | undefined, country: PhoneCountry | null): 'blank' | 'usable' | 'unusable' {
  if (isPlaceholder(text)) return 'blank';
  if (country !== null) return parsePhones(text, country).every(({ result }) => result.phone) ? 'usable' : 'unusable';
  if (type === 'email') return parseEmail(text).email ? 'usable' : 'unusable';
  return 'usable';
}

function typeOf(kind: SourceKind, field: string): FieldType | undefined {
  return (FIELDS[kind] as Readonly<Record<string, FieldType>>)[field];
}
