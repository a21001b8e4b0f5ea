import type { CivilDay } from '../values/civilDay';
import type { Ledger } from './ledger';
import { SALE } from './lineKinds';

/** First and last day of the sale lines (not returns, not allowances); null without any. The ledger is in order of day. */
export function saleDays(ledger: Ledger): { readonly first: CivilDay | null; readonly last: CivilDay | null } {
  const first = ledger.kind.indexOf(SALE);
  const last = ledger.kind.lastIndexOf(SALE);
  return first < 0 ? { first: null, last: null } : { first: ledger.day[first] as CivilDay, last: ledger.day[last] as CivilDay };
}
