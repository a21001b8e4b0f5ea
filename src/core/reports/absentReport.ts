import type { SourceKind } from '../records/sourceKinds';
import type { SheetModel } from '../sheets/model';

/**
 * A report that this book cannot have, because the sheet it is made from is missing: no empty page, but a line of the
 * contents that says what would bring it.
 */
export interface AbsentReport {
  readonly absent: true;
  /** The key its sheet would have. */
  readonly key: string;
  /** The name its tab would have. */
  readonly name: string;
  /** The sheet and its columns (keys of `FIELDS[kind]`) without which there is nothing to report. */
  readonly needs: { readonly kind: SourceKind; readonly fields: readonly string[] };
  /** What the report would answer, in one sentence. */
  readonly why: string;
}

/** Tells the two outcomes of a report apart. */
export function isAbsent(built: SheetModel | AbsentReport): built is AbsentReport {
  return 'absent' in built;
}
