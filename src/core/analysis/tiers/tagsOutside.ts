import type { Customers } from '../../records/book';
import type { CustomerField } from '../../records/sourceKinds';
import type { Settings } from '../../settings/settings';

/** A value of a tag column that the company's list of tags does not have. */
export interface TagOutside {
  readonly field: TagField;
  readonly value: string;
  readonly customers: number;
}

export type TagField = Extract<CustomerField, 'coreNeed' | 'status' | 'industry'>;

const FIELDS: readonly (readonly [TagField, keyof Settings['tags']])[] = [
  ['status', 'status'],
  ['industry', 'industry'],
  ['coreNeed', 'need'],
];

/** Checklist 149: tags come only from the lists. Compared without regard to case and blanks; a need is told by what stands before its dash (R55). */
export function tagsOutside(customers: Customers, inScope: Uint8Array, tags: Settings['tags']): TagOutside[] {
  return FIELDS.flatMap(([field, list]) => {
    const column = customers.text.get(field);
    if (!column || tags[list].length === 0) return [];
    const allowed = new Set(tags[list].map(folded));
    const outside = column.texts.map((text) => !allowed.has(folded(field === 'coreNeed' ? (text.split(/[-－—–:：]/u)[0] ?? '') : text)));
    const counts = new Map<string, number>();
    column.codes.forEach((code, c) => {
      if (code >= 0 && inScope[c] && outside[code]) counts.set(column.texts[code]!, (counts.get(column.texts[code]!) ?? 0) + 1);
    });
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value, count]) => ({ field, value, customers: count }));
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
