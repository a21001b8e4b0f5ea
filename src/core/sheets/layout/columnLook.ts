import type { ColumnKind } from '../model';
import type { NumberKind } from '../sheetLayout';

/** Whether a column's values stand at the right (numbers), left (words) or in the middle (grades). */
export function alignOf(kind: ColumnKind): 'left' | 'centre' | 'right' {
  if (kind === 'grade') return 'centre';
  return kind === 'text' || kind === 'id' || kind === 'phone' || kind === 'date' || kind === 'month' ? 'left' : 'right';
}

/** Money has no decimals on pages and two in lists and data (look.md). */
export function numberKindOf(kind: ColumnKind, sheetKind: 'page' | 'list' | 'data'): NumberKind {
  switch (kind) {
    case 'money':
    case 'bar':
      return sheetKind === 'page' ? 'money0' : 'money2';
    case 'sparseMoney':
      return sheetKind === 'page' ? 'sparse' : 'sparseMoney';
    case 'decimal':
      return 'money2';
    case 'text':
    case 'id':
    case 'phone':
    case 'grade':
      return 'text';
    default:
      return kind;
  }
}
