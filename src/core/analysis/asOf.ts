import type { CivilDay } from '../values/civilDay';
import type { Settings } from '../settings/settings';
import { VOID } from './lineKinds';

/**
 * D1. The as-of date: fixed by the user, today, or (default) the latest date of a ledger line that is not void and not
 * after today. A ledger without such a line is seen as of today.
 */
export function asOfDay(choice: Settings['asOf'], today: CivilDay, dates: Int32Array, kinds: Uint8Array): CivilDay {
  if (choice === 'today') return today;
  if (choice !== 'lastSale') return choice;
  let latest = -Infinity;
  for (let row = 0; row < dates.length; row++) {
    const day = dates[row]!;
    if (day > latest && day <= today && kinds[row] !== VOID) latest = day;
  }
  return latest === -Infinity ? today : (latest as CivilDay);
}
