import { calendarOf, dayOf, isoOf, dayOfIso, weekdayOf, addMonths, NO_DAY } from '../../../src/core/values/civilDay';
import { dayOfSerial, FIRST_TRUSTED_SERIAL, LAST_SERIAL, serialOfDay } from '../../../src/core/values/excelSerial';

describe('Excel serials and civil days', () => {
  test('are one to one over every serial from 61 to the last day Excel knows (I32)', () => {
    const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let [year, month, day] = [1900, 3, 1];
    let faults = 0;
    for (let serial = FIRST_TRUSTED_SERIAL; serial <= LAST_SERIAL; serial++) {
      const civil = dayOfSerial(serial)!;
      const date = calendarOf(civil);
      if (date.year !== year || date.month !== month || date.day !== day) faults++;
      if (dayOf(year, month, day) !== civil || serialOfDay(civil) !== serial) faults++;
      day++;
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      if (day > (month === 2 && leap ? 29 : lengths[month]!)) {
        day = 1;
        month = month === 12 ? 1 : month + 1;
        if (month === 1) year++;
      }
    }
    expect(faults).toBe(0);
    expect([year, month, day]).toEqual([10000, 1, 1]);
  });

  test('know the anchor days', () => {
    expect(isoOf(dayOfSerial(61)!)).toBe('1900-03-01');
    expect(isoOf(dayOfSerial(45292)!)).toBe('2024-01-01');
    expect(isoOf(dayOfSerial(36526)!)).toBe('2000-01-01');
    expect(isoOf(dayOfSerial(35064, true)!)).toBe('2000-01-01');
    expect(serialOfDay(dayOf(2000, 1, 1), true)).toBe(35064);
  });

  test('refuse serials in the months with the false leap day, and beyond the last day', () => {
    expect(dayOfSerial(60)).toBeNull();
    expect(dayOfSerial(0)).toBeNull();
    expect(dayOfSerial(-5)).toBeNull();
    expect(dayOfSerial(LAST_SERIAL + 1)).toBeNull();
    expect(dayOfSerial(NaN)).toBeNull();
    expect(dayOfSerial(Infinity)).toBeNull();
  });

  test('cut the time of day after rounding it to the second', () => {
    expect(isoOf(dayOfSerial(45000.5)!)).toBe(isoOf(dayOfSerial(45000)!));
    expect(dayOfSerial(45000.99998)).toBe(dayOfSerial(45000));
    expect(dayOfSerial(45000.9999999)).toBe(dayOfSerial(45001));
  });
});

describe('civil days', () => {
  test('read and write ISO dates, and refuse days the calendar lacks', () => {
    expect(isoOf(dayOfIso('2024-02-29')!)).toBe('2024-02-29');
    expect(dayOfIso('2023-02-29')).toBeNull();
    expect(dayOfIso('2024-1-1')).toBeNull();
    expect(dayOfIso('2024-13-01')).toBeNull();
  });

  test('know weekdays on both sides of 1970', () => {
    expect(weekdayOf(dayOf(1970, 1, 1))).toBe(4);
    expect(weekdayOf(dayOf(2024, 2, 29))).toBe(4);
    expect(weekdayOf(dayOf(1900, 3, 1))).toBe(4);
  });

  test('move by months to the last day where the month is shorter', () => {
    expect(isoOf(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoOf(addMonths(dayOf(2024, 3, 31), -13))).toBe('2023-02-28');
  });

  test('keep the mark of an unknown day apart from all days', () => {
    expect(NO_DAY).toBeLessThan(dayOf(1, 1, 1));
  });
});
