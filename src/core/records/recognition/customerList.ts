import type { ColumnEvidence } from './columnEvidence';
import { nameSpeaksOf } from './headerIndex';
import type { HeaderText } from './headerText';
import type { MatchedColumn } from './matchColumns';

/** Other fields a customer sheet must have besides the key: a list of names alone may be anything. */
const DETAILS = 2;
/** As many are enough where id and name stand under their own headers, or the sheet is called after customers. */
const DETAILS_OF_A_PLAIN_LIST = 1;
/** Customer keys of a customer sheet are mostly different ones. */
const LEAST_DISTINCT = 0.8;
/** So few keys tell nothing about repeats. */
const FEW_KEYS = 5;
const KEYS: ReadonlySet<string> = new Set(['customerId', 'customerName', 'serial']);
const OF_SUPPLIERS = /supplier|vendor|供应商|厂商/;

/** What keeps a list with a customer column from being a list of customers, one row each. */
export function customerListLacks(columns: readonly MatchedColumn[], headers: readonly HeaderText[], evidence: readonly ColumnEvidence[], sheetName: string): string[] {
  const lacks: string[] = [];
  const found = (field: string) => columns.find((c) => c.field === field);
  const details = columns.filter((c) => !KEYS.has(c.field)).length;
  const isPlain = (found('customerId')?.reason === 'exact' && found('customerName')?.reason === 'exact') || nameSpeaksOf('customers', sheetName);
  if (details < (isPlain ? DETAILS_OF_A_PLAIN_LIST : DETAILS)) lacks.push('details');
  const key = found('customerId') ?? found('customerName');
  if (key && evidence[key.at]!.filled >= FEW_KEYS && evidence[key.at]!.distinct < LEAST_DISTINCT) lacks.push('oneRowACustomer');
  if (!found('customerId') && headers.some((h) => OF_SUPPLIERS.test(h.plain))) lacks.push('customers');
  return lacks;
}
