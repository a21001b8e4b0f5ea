import { dayOfIso, isoOf } from '../../values/civilDay';
import { SnapshotStore, type StoredBuild } from '../../analysis/snapshot/snapshotStore';
import type { SheetModel } from '../../sheets/model';
import { keptRows, textOf, type KeptTable } from '../shared/keptTable';

/** Key of the hidden sheet, and the name of its table. */
export const SNAPSHOTS_KEY = 'snapshots';
export const SNAPSHOTS_TABLE = 'Clientele_Snapshots';
/** The row that says what the sources looked like at the last build: `src/app/sourcePrint.ts` writes and reads its text. */
const SOURCES = 'sources';
/** Characters a cell: Excel allows 32,767, and a shorter text is easier on every reader. */
const PART = 12_000;

/**
 * The hidden sheet of the snapshots: one row a part of a build's lines. Being a sheet of the build, it is committed with the reports, or not at all.
 * Its words are for machines, so they are the same in every language.
 */
export function snapshotSheet(store: SnapshotStore, sources: string | null, language: string): SheetModel {
  const rows = [...parts(SOURCES, '', '', sources ?? ''), ...store.builds.flatMap((build) => parts(isoOf(build.day), headText(build), build.rules, linesText(build)))];
  const column = (key: string, at: 0 | 1 | 2 | 3) => ({ key, header: key, kind: 'text' as const, values: rows.map((row) => row[at]) });
  return {
    key: SNAPSHOTS_KEY,
    // Not beginning as the staging sheet's name does, by which that one is looked for.
    name: '_snapshots',
    tab: 'data',
    kind: 'data',
    language,
    orientation: 'landscape',
    footer: { left: '', right: '' },
    rows: [
      [
        {
          span: 12,
          blocks: [
            {
              type: 'table',
              key: SNAPSHOTS_KEY,
              rowCount: rows.length,
              total: null,
              native: { name: SNAPSHOTS_TABLE, keyColumn: 'key' },
              columns: [column('key', 0), column('head', 1), column('rules', 2), column('lines', 3)],
            },
          ],
        },
      ],
    ],
  };
}

/** Reads the sheet back; a build whose rows are damaged or missing is left out, with all that are older: the way back leads over it. */
export function readSnapshots(table: KeptTable | undefined): SnapshotStore {
  const builds: StoredBuild[] = [];
  for (const [key, { head, rules, lines }] of entriesOf(table)) {
    if (key === SOURCES) continue;
    const build = buildOf(key, head, rules, lines);
    const later = builds.at(-1);
    if (!build || (later && later.day <= build.day)) break;
    builds.push(build);
  }
  return new SnapshotStore(builds);
}

/** How the sources looked at the last build, as its text; null where it is not known. */
export function readSources(table: KeptTable | undefined): string | null {
  return entriesOf(table).get(SOURCES)?.lines || null;
}

/** The parts of each entry put together again, in their order. */
function entriesOf(table: KeptTable | undefined): Map<string, { head: string; rules: string; lines: string }> {
  const entries = new Map<string, { head: string; rules: string; lines: string }>();
  for (const row of table ? keptRows(table) : []) {
    const [key = ''] = textOf(row[0]).split(' ');
    const known = entries.get(key);
    if (known) known.lines += String(row[3] ?? '');
    else entries.set(key, { head: textOf(row[1]), rules: textOf(row[2]), lines: String(row[3] ?? '') });
  }
  return entries;
}

function parts(key: string, head: string, rules: string, text: string): [string, string, string, string][] {
  const count = Math.max(1, Math.ceil(text.length / PART));
  return Array.from({ length: count }, (_, i) => [`${key} ${i}`, head, rules, text.slice(i * PART, (i + 1) * PART)]);
}

function headText({ asOf, debts, complaints, lines }: StoredBuild): string {
  return [isoOf(asOf), debts ? 'd' : '-', complaints ? 'c' : '-', lines.size].join(' ');
}

/** `id|mark` joined by semicolons; what would read as a sign of ours inside an id is written as its code. */
function linesText({ lines }: StoredBuild): string {
  return Array.from(lines, ([id, line]) => `${id.replace(RESERVED, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}|${line}`).join(';');
}

function buildOf(key: string, head: string, rules: string, text: string): StoredBuild | null {
  const [asOfText = '', debts, complaints, count] = head.split(' ');
  const [day, asOf] = [dayOfIso(key), dayOfIso(asOfText)];
  const lines = new Map<string, string>();
  for (const entry of text === '' ? [] : text.split(';')) {
    const bar = entry.indexOf('|');
    if (bar < 0) return null;
    lines.set(entry.slice(0, bar).replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))), entry.slice(bar + 1));
  }
  return day === null || asOf === null || lines.size !== Number(count) ? null : { day, asOf, debts: debts === 'd', complaints: complaints === 'c', rules, lines };
}

/** Signs of ours, control characters, and blanks, which an end of a cell's part would lose. */
const RESERVED = /[%|;\x00-\x20]/g;
