import fc from 'fast-check';
import { CellColumn } from '../../src/host/model/cellColumn';
import type { CellValue } from '../../src/host/model/cellValue';
import { cellError } from '../../src/host/model/cellValue';
import { Runs } from '../../src/host/model/runs';
import { intersection, subtractRectangle, type Rectangle } from '../../src/host/model/rectangle';
import { civilDay, dayOfSerial, epochDays, serialOf } from '../../src/host/cells/serialDate';
import { typedDate } from '../../src/host/cells/typedDate';
import { cellText } from '../../src/host/text/cellText';

const SIZE = 40;
const place = fc.integer({ min: 0, max: SIZE - 1 });
const count = fc.integer({ min: 1, max: 12 });

describe('runs', () => {
  const step = fc.record({
    kind: fc.constantFrom('set', 'map', 'insert', 'remove'),
    at: place,
    count,
    value: fc.integer({ min: 0, max: 3 }),
  });

  test('behave like a plain array under any steps', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const runs = new Runs(SIZE);
        let plain = new Array<number>(SIZE).fill(0);
        for (const { kind, at, count: wanted, value } of steps) {
          const many = Math.min(wanted, SIZE - at);
          if (kind === 'set') {
            runs.set(at, many, value);
            plain.fill(value, at, at + many);
          } else if (kind === 'map') {
            runs.map(at, many, (old) => (old + value) % 4);
            plain = plain.map((old, index) => (index >= at && index < at + many ? (old + value) % 4 : old));
          } else if (kind === 'insert') {
            runs.insert(at, many, value);
            plain.splice(at, 0, ...new Array<number>(many).fill(value));
            plain.length = SIZE;
          } else {
            runs.remove(at, many);
            plain.splice(at, many);
            while (plain.length < SIZE) plain.push(0);
          }
        }
        expect(Array.from({ length: SIZE }, (_, index) => runs.at(index))).toEqual(plain);
        const listed = [...runs.between(0, SIZE)];
        expect(listed.flatMap((run) => new Array<number>(run.count).fill(run.value))).toEqual(plain);
        // Neighbours differ: equal ones would grow without end.
        for (let index = 1; index < listed.length; index += 1) expect(listed[index]?.value).not.toBe(listed[index - 1]?.value);
      }),
    );
  });
});

describe('a column of cells', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 4 }),
    fc.boolean(),
    fc.constant(cellError('#N/A') ?? null),
  );
  const step = fc.record({ kind: fc.constantFrom('put', 'clear', 'insert', 'remove'), at: place, count, value });

  test('behaves like a plain array under any steps', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const column = new CellColumn();
        let plain: CellValue[] = [];
        for (const { kind, at, count: many, value: given } of steps) {
          while (plain.length < at + many) plain.push(null);
          if (kind === 'put') {
            column.set(at, given);
            plain[at] = given;
          } else if (kind === 'clear') {
            column.clear(at, many);
            plain.fill(null, at, at + many);
          } else if (kind === 'insert') {
            column.insert(at, many);
            plain.splice(at, 0, ...new Array<null>(many).fill(null));
          } else {
            column.remove(at, many);
            plain.splice(at, many);
          }
        }
        plain = [...plain, null];
        expect(plain.map((_, row) => column.get(row))).toEqual(plain);
      }),
    );
  });
});

describe('blocks', () => {
  const block: fc.Arbitrary<Rectangle> = fc.record({
    row: fc.nat(6),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });
  const cellsOf = ({ row, column, rows, columns }: Rectangle): string[] =>
    Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`);

  test('what is left after cutting a hole is every other cell, once', () => {
    fc.assert(
      fc.property(block, block, (area, hole) => {
        const left = subtractRectangle(area, hole).flatMap(cellsOf);
        const gone = new Set(cellsOf(hole));
        expect(left.sort()).toEqual(
          cellsOf(area)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
        const shared = intersection(area, hole);
        expect(shared === null ? [] : cellsOf(shared).sort()).toEqual(
          cellsOf(area)
            .filter((cell) => gone.has(cell))
            .sort(),
        );
      }),
    );
  });
});

describe('dates', () => {
  const LAST_SERIAL = 2_958_465;

  test('serial numbers and days go to each other and back in both date systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), fc.boolean(), (serial, date1904) => {
        const capped = date1904 ? Math.min(serial, LAST_SERIAL - 1462) : serial;
        expect(serialOf(dayOfSerial(capped, date1904), date1904)).toBe(capped);
        expect(civilDay(epochDays(dayOfSerial(capped, date1904)))).toEqual(dayOfSerial(capped, date1904));
      }),
    );
  });

  test('known days have known serial numbers, the leap day of 1900 included', () => {
    expect(serialOf({ year: 1900, month: 1, day: 1 }, false)).toBe(1);
    expect(serialOf({ year: 1900, month: 2, day: 28 }, false)).toBe(59);
    expect(serialOf({ year: 1900, month: 3, day: 1 }, false)).toBe(61);
    expect(dayOfSerial(60, false)).toEqual({ year: 1900, month: 2, day: 29 });
    expect(serialOf({ year: 2000, month: 1, day: 1 }, false)).toBe(36_526);
    expect(serialOf({ year: 2000, month: 1, day: 1 }, true)).toBe(35_064);
    expect(serialOf({ year: 9999, month: 12, day: 31 }, false)).toBe(LAST_SERIAL);
  });

  test('a date that is shown and typed again is the same date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: LAST_SERIAL }),
        fc.constantFrom('yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', 'm/d/yyyy', 'mmmm d, yyyy'),
        (serial, format) => {
          const typed = typedDate(cellText(serial, format, false), { culture: 'en-US', currentYear: 2024, date1904: false });
          expect(typed?.value).toBe(serial);
        },
      ),
    );
  });
});
