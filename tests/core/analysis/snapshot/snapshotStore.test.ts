import fc from 'fast-check';
import type { Snapshot } from '../../../../src/core/analysis/snapshot/snapshot';
import { SnapshotStore } from '../../../../src/core/analysis/snapshot/snapshotStore';
import { readSnapshots, snapshotSheet } from '../../../../src/core/reports/routine/snapshotTable';
import type { TableBlock } from '../../../../src/core/sheets/model';
import { addDays, dayOf, isoOf, type CivilDay } from '../../../../src/core/values/civilDay';

const START = dayOf(2024, 1, 1);
const ALL = { keepBuilds: 1000, keepDays: 10_000, mostText: 1e9 };

const snapshot = (day: number, marks: Readonly<Record<string, string>>): Snapshot => ({ day: addDays(START, day), asOf: addDays(START, day), debts: true, complaints: false, rules: '[90]', marks: new Map(Object.entries(marks)) });
const built = (snapshots: readonly Snapshot[], retention = ALL): SnapshotStore => snapshots.reduce((store, one) => store.with(one, retention), new SnapshotStore([]));

/** Through the hidden sheet's cells and back. */
function kept(store: SnapshotStore): SnapshotStore {
  const table = snapshotSheet(store, '{"v":1}', 'zh-CN').rows[0]![0]!.blocks[0] as TableBlock;
  const rows = [table.columns.map(({ header }) => header), ...Array.from({ length: table.rowCount }, (_, i) => table.columns.map(({ values }) => values[i] ?? null))];
  return readSnapshots({ rows, ownColumns: 4, keyColumn: 0 });
}

const ids = fc.string({ minLength: 1, maxLength: 6 });
const marks = fc.array(fc.tuple(ids, fc.constantFrom('aA0|1', 'cD2|2.5|3', 'nD2')), { maxLength: 8 }).map((pairs) => new Map(pairs));
const histories = fc.array(marks, { minLength: 1, maxLength: 8 }).map((all) => all.map((one, i): Snapshot => ({ ...snapshot(i * 3, {}), marks: one })));

describe('snapshots of builds', () => {
  it('gives every build back as it was, through the cells of the hidden sheet, whatever signs ids hold', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const store = kept(built(history));
        for (const one of history) expect(sorted(store.upTo(one.day)!)).toEqual(sorted(one));
      }),
    );
  });

  it('gives the same builds back where others between them were thinned out', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 2, max: 5 }), (history, keepBuilds) => {
        const store = kept(built(history, { ...ALL, keepBuilds }));
        expect(store.builds.length).toBeLessThanOrEqual(keepBuilds);
        for (const { day } of store.builds) expect(sorted(store.upTo(day)!)).toEqual(sorted(history.find((one) => one.day === day)!));
      }),
    );
  });

  it('keeps one build a day, the last', () => {
    const store = built([snapshot(0, { A: 'aA0' }), snapshot(5, { A: 'aB0' }), snapshot(5, { A: 'aC0' })]);
    expect(store.builds.map(({ day }) => day)).toEqual([START + 5, START]);
    expect(store.upTo(addDays(START, 5))!.marks.get('A')).toBe('aC0');
    expect(store.upTo(addDays(START, 4))!.marks.get('A')).toBe('aA0');
  });

  it('finds no build before the first', () => {
    expect(built([snapshot(5, {})]).upTo(addDays(START, 4))).toBeNull();
    expect(new SnapshotStore([]).earliest()).toBeNull();
  });

  it('forgets builds that claim to be from days to come', () => {
    const store = built([snapshot(0, { A: 'aA0' }), snapshot(300, { A: 'aB0' }), snapshot(2, { A: 'aC0' })]);
    expect(store.builds.map(({ day }) => day)).toEqual([START + 2, START]);
  });

  it('thins daily builds so that a quarter back is still there', () => {
    const store = built(Array.from({ length: 200 }, (_, day) => snapshot(day, { A: `aA0|${day + 1}` })), { ...ALL, keepBuilds: 30 });
    const days = store.builds.map(({ day }) => isoOf(day));
    expect(days).toHaveLength(30);
    expect(days).toEqual(expect.arrayContaining(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30', '2024-07-18']));
    expect(store.upTo(dayOf(2024, 3, 31))!.marks.get('A')).toBe('aA0|91');
  });

  it('drops builds that are too old, and the oldest where the text grows too long', () => {
    const history = Array.from({ length: 10 }, (_, i) => snapshot(i * 50, { A: `aA0|${i}`, B: `aA0|${i}` }));
    expect(built(history, { ...ALL, keepDays: 120 }).builds.map(({ day }) => day - START)).toEqual([450, 400, 350]);
    expect(built(history, { ...ALL, mostText: 40 }).builds.map(({ day }) => day - START)).toEqual([450, 400]);
  });

  it('leaves out a damaged build and what is older, and keeps what is newer', () => {
    const store = built([snapshot(0, { A: 'aA0' }), snapshot(1, { A: 'aB0' }), snapshot(2, { A: 'aC0' })]);
    const table = snapshotSheet(store, null, 'zh-CN').rows[0]![0]!.blocks[0] as TableBlock;
    const rows = Array.from({ length: table.rowCount }, (_, i) => table.columns.map(({ values }) => values[i] ?? null));
    const header = table.columns.map((column) => column.header);
    const damaged = rows.map((row) => (String(row[0]).startsWith('2024-01-02') ? [row[0]!, row[1]!, row[2]!, 'x'] : row));
    expect(readSnapshots({ rows: [header, ...damaged], ownColumns: 4, keyColumn: 0 }).builds.map(({ day }) => isoOf(day))).toEqual(['2024-01-03']);
  });

  it('of 2,000 customers and sixty builds, a tenth of whom change each time, takes six times the text of one build', () => {
    let store = new SnapshotStore([]);
    for (let build = 0; build < 60; build++) {
      const all: Record<string, string> = {};
      for (let c = 0; c < 2_000; c++) all[`C${String(c).padStart(6, '0')}`] = `aA0|${100_000 + (c % 10 === build % 10 ? build : c % 10)}.25|1200`;
      store = store.with(snapshot(build * 7, all), { keepBuilds: 60, keepDays: 500, mostText: 6_000_000 });
    }
    const text = (snapshotSheet(store, null, 'zh-CN').rows[0]![0]!.blocks[0] as TableBlock).columns[3]!.values.join('');
    expect(store.builds).toHaveLength(60);
    expect(text.length).toBeLessThan(2_000 * 26 * 13);
  });
});

function sorted({ day, marks: all }: { readonly day: CivilDay; readonly marks: ReadonlyMap<string, string> }): unknown {
  return { day, marks: [...all].sort(([a], [b]) => (a < b ? -1 : 1)) };
}
