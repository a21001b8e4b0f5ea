import type { FieldOf, SourceKind } from '../../sourceKinds';

/**
 * The header names of one language. Names are compared without letter case, width, space and punctuation, so
 * `order_date`, `OrderDate` and `Order date` are one. In each list the surest name comes first.
 */
export interface HeaderWords {
  /** Names by kind and field. */
  readonly fields: { readonly [K in SourceKind]: { readonly [F in FieldOf<K>]?: readonly string[] } };
  /** What the header of another thing may end with although it ends like the field: 运费金额 is no amount of sales. */
  readonly notAtEndOf: { readonly [field: string]: readonly string[] };
  /** Words in sheet names. */
  readonly sheetNames: { readonly [K in SourceKind]: readonly string[] };
}
