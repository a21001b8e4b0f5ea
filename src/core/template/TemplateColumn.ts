import type { TemplateKind, TemplateList } from '../locales/templateWords';
import type { FieldOf } from '../records/sourceKinds';

/** How a column of the template is filled in; its words are in the locales. */
export interface TemplateColumn<Field extends string = string> {
  readonly field: Field;
  readonly type: 'text' | 'date' | 'amount' | 'quantity' | 'whole' | 'phone' | 'email' | 'id';
  /** Width in characters. */
  readonly width: number;
  /** `derived`: the summary works it out from the sales, so it may stay blank. */
  readonly fill: 'required' | 'useful' | 'derived';
  readonly level: 'basic' | 'contact' | 'deal' | 'care' | 'plain';
  readonly list?: { readonly key: TemplateList; /** Whether anything else is refused. */ readonly only: boolean };
  /** A date of the past: one in the future is marked. */
  readonly past?: boolean;
  /** A date that does not come before this one. */
  readonly notBefore?: Field;
  /** An amount that is not above this one. */
  readonly notAbove?: Field;
  /** Values that may not stand twice in the column. */
  readonly unique?: boolean;
}

export type TemplateColumns = { readonly [K in TemplateKind]: readonly TemplateColumn<FieldOf<K>>[] };
