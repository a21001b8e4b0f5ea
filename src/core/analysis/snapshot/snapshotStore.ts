import { isoOf, type CivilDay } from '../../values/civilDay';
import type { Snapshot } from './snapshot';

/** What stands for "no such customer then" in a build's differences. */
const ABSENT = '-';
/** Newest builds that are never thinned out. */
const RECENT = 14;

/** A build as it is kept: the newest whole, each older one as what differs from the build after it. */
export interface StoredBuild extends Omit<Snapshot, 'marks'> {
  readonly lines: ReadonlyMap<string, string>;
}

/** How much is kept. */
export interface Retention {
  readonly keepBuilds: number;
  readonly keepDays: number;
  /** Characters of all lines together. */
  readonly mostText: number;
}

/**
 * The snapshots of a workbook, newest first (R-N2). Since most customers stay what they were, sixty builds take little more than one: only
 * the newest is whole, and an old one is rebuilt by going back from it, step by step.
 */
export class SnapshotStore {
  constructor(readonly builds: readonly StoredBuild[]) {}

  /** The latest snapshot up to a day; null where there is none. */
  upTo(day: CivilDay): Snapshot | null {
    const position = this.builds.findIndex((build) => build.day <= day);
    return position < 0 ? null : this.at(position);
  }

  /** The first snapshot of all; null where there is none. */
  earliest(): Snapshot | null {
    return this.builds.length === 0 ? null : this.at(this.builds.length - 1);
  }

  /**
   * The store with the snapshot of a build: it takes the place of an earlier one of its day, and of any that claim to be from later (a clock that
   * was set back). Then what is too old or too much goes.
   */
  with(snapshot: Snapshot, retention: Retention): SnapshotStore {
    const older = this.builds.findIndex((build) => build.day < snapshot.day);
    const { marks, ...head } = snapshot;
    const builds: StoredBuild[] = [{ ...head, lines: marks }];
    if (older >= 0) {
      const before = this.at(older);
      builds.push({ ...headOf(before), lines: differences(before.marks, marks) }, ...this.builds.slice(older + 1));
    }
    return new SnapshotStore(kept(builds, snapshot.day, retention));
  }

  private at(position: number): Snapshot {
    const marks = new Map(this.builds[0]!.lines);
    for (const { lines } of this.builds.slice(1, position + 1)) {
      for (const [id, line] of lines) {
        if (line === ABSENT) marks.delete(id);
        else marks.set(id, line);
      }
    }
    return { ...headOf(this.builds[position]!), marks };
  }
}

/** How much text the lines of a build are. */
export function sizeOf(lines: ReadonlyMap<string, string>): number {
  let size = 0;
  for (const [id, line] of lines) size += id.length + line.length + 2;
  return size;
}

function headOf({ day, asOf, debts, complaints, rules }: Omit<Snapshot, 'marks'>): Omit<Snapshot, 'marks'> {
  return { day, asOf, debts, complaints, rules };
}

/** What an older build says otherwise than the one after it. */
function differences(older: ReadonlyMap<string, string>, newer: ReadonlyMap<string, string>): Map<string, string> {
  const lines = new Map<string, string>();
  for (const [id, line] of older) if (newer.get(id) !== line) lines.set(id, line);
  for (const id of newer.keys()) if (!older.has(id)) lines.set(id, ABSENT);
  return lines;
}

/** Drops what is too old; then, while there are too many, the oldest that is not the last of its month; then the oldest. */
function kept(all: readonly StoredBuild[], today: CivilDay, { keepBuilds, keepDays, mostText }: Retention): StoredBuild[] {
  const builds = all.filter(({ day }, index) => index === 0 || today - day <= keepDays);
  while (builds.length > keepBuilds) remove(builds, leastNeeded(builds));
  let size = builds.reduce((sum, { lines }) => sum + sizeOf(lines), 0);
  while (builds.length > 1 && size > mostText) {
    remove(builds, leastNeeded(builds));
    size = builds.reduce((sum, { lines }) => sum + sizeOf(lines), 0);
  }
  return builds;
}

function leastNeeded(builds: readonly StoredBuild[]): number {
  for (let i = builds.length - 1; i >= Math.min(RECENT, builds.length - 1); i--) if (monthOf(builds[i]!) === monthOf(builds[i - 1]!)) return i;
  return builds.length - 1;
}

const monthOf = ({ day }: StoredBuild): string => isoOf(day).slice(0, 7);

/** Takes a build out; what it knew of the way back goes to the build before it. */
function remove(builds: StoredBuild[], position: number): void {
  const [gone] = builds.splice(position, 1);
  const older = builds[position];
  if (gone && older) builds[position] = { ...older, lines: new Map([...gone.lines, ...older.lines]) };
}
