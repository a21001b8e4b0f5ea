import type { TextColumn } from '../../tables/columns';
import type { DecimalColumn } from '../../tables/decimalColumn';
import type { SheetIntake } from '../book';
import type { SourceKind } from '../sourceKinds';

/**
 * One sheet, read: its usable rows as typed columns by field, and the account of all its rows.
 * Holds only typed arrays, maps and plain data, so it can be posted to a worker.
 */
export interface ReadSheet {
  readonly kind: SourceKind;
  readonly intake: SheetIntake;
  readonly length: number;
  /** 1-based sheet row of each record. */
  readonly row: Int32Array;
  /** Fields of type id, text, phone, email. */
  readonly texts: ReadonlyMap<string, TextColumn>;
  /** Fields of type date; NO_DAY = blank or unreadable. */
  readonly dates: ReadonlyMap<string, Int32Array>;
  /** Fields of type money, quantity, ratio, integer. */
  readonly decimals: ReadonlyMap<string, DecimalColumn>;
  /** Of a customer sheet: the texts of its cells exactly as written, by field; blank where a cell holds no text. */
  readonly written?: ReadonlyMap<string, TextColumn>;
}
