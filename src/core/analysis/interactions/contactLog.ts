import type { Book } from '../../records/book';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { asksForAnswer, CONTACT_CLASSES, contactClassOf, saysOpen, type ContactClass } from './contactClass';

/** Contacts up to the as-of date in order of day, as columns; the source of the interaction and service reports. */
export interface ContactLog {
  readonly length: number;
  /** Row of the contact in Book.interactions. */
  readonly row: Int32Array;
  readonly day: Int32Array;
  /** -1 = nobody is named. */
  readonly customer: Int32Array;
  /** Positions in CONTACT_CLASSES. */
  readonly kind: Uint8Array;
  /** Days from the contact to its solution; OPEN, or NOT_SAID where nothing asks for an answer or the sheet does not tell. */
  readonly solvedAfter: Int32Array;
  /** Whether the sheet can tell open from solved: it has days of solution, or results that say "open". */
  readonly tellsOpen: boolean;
  /** Whether the sheet has days of solution. */
  readonly tellsTime: boolean;
}

export const OPEN = -1;
export const NOT_SAID = -2;

/**
 * A contact that asks for an answer (inquiry, service request, complaint) is open while it has no day of solution up to the
 * as-of date; in a sheet without that column, while its result says so. A day of solution before the contact counts as the same day.
 * @returns null without an interactions sheet
 */
export function contactLogOf({ interactions: sheet }: Book, asOf: CivilDay): ContactLog | null {
  if (!sheet) return null;
  const rows: number[] = [];
  for (let row = 0; row < sheet.length; row++) if (sheet.date[row] !== NO_DAY && sheet.date[row]! <= asOf) rows.push(row);
  rows.sort((a, b) => sheet.date[a]! - sheet.date[b]! || a - b);
  const { kind: kinds, channel: channels, result, solvedDate } = sheet;
  const resultOpen = result && Uint8Array.from(result.texts, (text) => (saysOpen(text) ? 1 : 0));
  const tellsTime = solvedDate !== null && solvedDate.some((day) => day !== NO_DAY);
  const tellsOpen = tellsTime || (resultOpen?.includes(1) ?? false);
  const classes = classTable(kinds?.texts ?? [], channels?.texts ?? []);
  const kind = new Uint8Array(rows.length);
  const solvedAfter = new Int32Array(rows.length).fill(NOT_SAID);
  rows.forEach((row, i) => {
    const found = classes(kinds?.codes[row] ?? -1, channels?.codes[row] ?? -1);
    kind[i] = CONTACT_CLASSES.indexOf(found);
    if (!tellsOpen || !asksForAnswer(found)) return;
    const solved = solvedDate?.[row] ?? NO_DAY;
    if (solved !== NO_DAY && solved <= asOf) solvedAfter[i] = Math.max(0, solved - sheet.date[row]!);
    else if (tellsTime) solvedAfter[i] = OPEN;
    else if (resultOpen?.[result?.codes[row] ?? -1] === 1) solvedAfter[i] = OPEN;
  });
  return {
    length: rows.length,
    row: Int32Array.from(rows),
    day: Int32Array.from(rows, (row) => sheet.date[row]!),
    customer: Int32Array.from(rows, (row) => sheet.customer[row]!),
    kind,
    solvedAfter,
    tellsOpen,
    tellsTime,
  };
}

/** The class of a pair of dictionary codes, looked up once a pair. */
function classTable(kinds: readonly string[], channels: readonly string[]): (kind: number, channel: number) => ContactClass {
  const known = new Map<number, ContactClass>();
  return (kind, channel) => {
    const key = (kind + 1) * (channels.length + 1) + channel + 1;
    let found = known.get(key);
    if (found === undefined) {
      found = contactClassOf(kinds[kind] ?? null, channels[channel] ?? null);
      known.set(key, found);
    }
    return found;
  };
}
