import type { SourceKind } from '../sourceKinds';

/**
 * The `--map` document: how to read sheets where detection is not wanted, by sheet name.
 * `columns`: field key -> header text as written. Sheets it does not name are recognised as usual.
 */
export type MappingDocument = Readonly<Record<string, SheetMapping>>;

export interface SheetMapping {
  readonly kind: SourceKind | 'ignore';
  /** 1-based sheet row of the header; detected when left out. */
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, string>>;
}
