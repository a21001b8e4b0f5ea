import { syncInTime } from '../errors/watchdog';
import { probeMarker, writeMarker } from '../ownership/marker';
import { clearLease, probeLease, type Lease } from './lease';

/**
 * The one very hidden sheet of ours on which a build is put together before it is committed. Made once and kept, since
 * making, deleting and hiding sheets clears the user's undo history; empty between runs, so that no copy of anybody's
 * data stays (docs/decisions.md 17).
 */
export const STAGING_NAME = '_clientele';
/** The key in its mark. */
export const STAGING_KEY = 'staging';

const JOURNAL = 'clientele.journal';
const JOURNAL_VERSION = 1;

/** Stands on the staging sheet from the first command of a commit to its last: whoever finds it finishes the commit. */
export interface Journal {
  /** Names the build: its fingerprint. */
  readonly build: string;
  /** Where the plan's text stands: rows of one column from its first row down. */
  readonly column: number;
  readonly rows: number;
  /** Fingerprint of the plan's text. */
  readonly check: string;
}

export interface JournalProbe {
  readonly read: () => Journal | null;
}

/** Asks for the journal of a sheet (or of a null object); `read` answers after the next sync. */
export function probeJournal(sheet: Excel.Worksheet): JournalProbe {
  const property = sheet.customProperties.getItemOrNullObject(JOURNAL).load({ value: true });
  return { read: () => (property.isNullObject ? null : parseJournal(property.value)) };
}

/** Sets the journal with the next sync. */
export function writeJournal(sheet: Excel.Worksheet, { build, column, rows, check }: Journal): void {
  sheet.customProperties.add(JOURNAL, [JOURNAL_VERSION, build, column, rows, check].join(','));
}

/** Takes the journal, the lease and everything on the sheet away, with the next sync. */
export function clearStaging(sheet: Excel.Worksheet): void {
  // Content first: a journal over an empty sheet is known for what it is, content without a journal would stay.
  sheet.getRange().clear('All');
  sheet.customProperties.getItemOrNullObject(JOURNAL).delete();
  clearLease(sheet);
}

/** Adds the sheet, hides and marks it, with the next sync. */
export function addStaging(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markStaging(sheet);
  return sheet;
}

/** Hides and marks the sheet: again and again does no harm. */
export function markStaging(sheet: Excel.Worksheet): void {
  sheet.visibility = 'VeryHidden';
  writeMarker(sheet, { key: STAGING_KEY, rows: 0, columns: 0, keys: null, build: '' });
}

function parseJournal(text: string): Journal | null {
  const [version, build = '', column, rows, check = ''] = text.split(',');
  const place = { column: Number(column), rows: Number(rows) };
  const sound = Number(version) === JOURNAL_VERSION && Number.isInteger(place.column) && Number.isInteger(place.rows) && place.rows > 0;
  return sound ? { build, ...place, check } : null;
}

export interface FoundStaging {
  readonly id: string;
  readonly journal: Journal | null;
  /** Names of sheets that a job was adding, with the ids of those that stood before; null when none was. */
  readonly adding: Adding | null;
  /** Whether something stands on it. */
  readonly holds: boolean;
  /** Who is writing, if anybody says so. */
  readonly lease: Lease | null;
}

/** Looks for the staging sheet by its name and mark, in two requests; in one where there is none. */
export async function findStaging(context: Excel.RequestContext): Promise<FoundStaging | null> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  await syncInTime(context);
  const candidates = worksheets.items
    .filter(({ name }) => name.startsWith(STAGING_NAME))
    .map((sheet) => ({ sheet, marker: probeMarker(sheet), journal: probeJournal(sheet), adding: probeAdding(sheet), lease: probeLease(sheet), used: sheet.getUsedRangeOrNullObject(true).load({ rowCount: true }) }));
  if (candidates.length === 0) return null;
  await syncInTime(context);
  const found = candidates.find(({ marker }) => marker.read()?.key === STAGING_KEY);
  return found ? { id: found.sheet.id, journal: found.journal.read(), adding: found.adding.read(), holds: !found.used.isNullObject, lease: found.lease.read() } : null;
}

const ADDING = 'clientele.adding';

/** Sheets of plain data that a job is adding for the user. */
export interface Adding {
  readonly names: readonly string[];
  readonly idsBefore: readonly string[];
}

export function probeAdding(sheet: Excel.Worksheet): { readonly read: () => Adding | null } {
  const property = sheet.customProperties.getItemOrNullObject(ADDING).load({ value: true });
  return { read: () => (property.isNullObject ? null : (JSON.parse(property.value) as Adding)) };
}

/** Says which sheets are being added, with the next sync: should the job be torn off, the next start takes them away again. */
export function writeAdding(sheet: Excel.Worksheet, adding: Adding): void {
  sheet.customProperties.add(ADDING, JSON.stringify(adding));
}

export function clearAdding(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItemOrNullObject(ADDING).delete();
}
