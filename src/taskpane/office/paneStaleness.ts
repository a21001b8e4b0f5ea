import { isDue, type Staleness as SheetsStaleness } from '../../app/staleness';
import type { Reminder } from '../../core/settings/routine';
import { isoOf, type CivilDay } from '../../core/values/civilDay';
import type { Staleness } from '../state/staleness';

/** How the built sheets stand, with the reminder that the user asked for. */
export function paneStaleness(found: SheetsStaleness | null, reminder: Reminder, today: CivilDay): Staleness | null {
  return found && { built: isoOf(found.built), changes: found.changes, isDue: isDue(found.built, today, reminder) };
}
