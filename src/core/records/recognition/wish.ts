import type { SourceKind } from '../sourceKinds';

/** What a person said of a list whose other columns are to be recognised. */
export interface Wish {
  readonly kind?: SourceKind;
  /** Field key -> header text. */
  readonly choose?: Readonly<Record<string, string>>;
}

export const NO_WISH: Wish = {};
