import type { HeaderText } from './headerText';
import { plainOf } from './headerText';

const FIRST = new Set(['first name', 'given name', 'forename', 'customer first name', 'billing first name', 'client first name', 'first name (billing)', '名', '名字'].map(plainOf));
const LAST = new Set(['last name', 'surname', 'family name', 'customer last name', 'billing last name', 'client last name', 'last name (billing)', '姓', '姓氏'].map(plainOf));
/** Such sheets name employees, not customers. */
const STAFF = /employee|hire|staff|salary|payroll|reportsto|员工|入职|工资|工号/;

export interface ComposedName {
  /** Positions among the headers, in the order in which the name is said. */
  readonly at: number;
  readonly then: number;
}

/** The two columns that together are a person's name; null where there are none or the sheet is about staff. */
export function composedName(headers: readonly HeaderText[]): ComposedName | null {
  if (headers.some((h) => STAFF.test(h.plain))) return null;
  const first = headers.findIndex((h) => FIRST.has(h.plain));
  const last = headers.findIndex((h) => LAST.has(h.plain));
  if (first < 0 || last < 0) return null;
  return /[\u3400-\u9FFF]/.test(headers[last]!.plain) ? { at: last, then: first } : { at: first, then: last };
}
