import { dayOf, NO_DAY } from '../../src/core/values/civilDay';
import { daysOf } from '../../src/worker/daysOf';

const column = (...days: number[]): Int32Array => Int32Array.from(days);
const [early, late] = [dayOf(2023, 12, 31), dayOf(2024, 2, 29)];

describe('from when to when a sheet reaches', () => {
  it('is the first and last day of its date column, blanks left aside', () => {
    expect(daysOf({ dates: new Map([['date', column(late, NO_DAY, early)]]) })).toEqual({ first: early, last: late });
    expect(daysOf({ dates: new Map([['invoiceDate', column(late)]]) })).toEqual({ first: late, last: late });
  });

  it('takes the day something happened, not the day it is due', () => {
    expect(
      daysOf({
        dates: new Map([
          ['dueDate', column(late)],
          ['date', column(early)],
        ]),
      }),
    ).toEqual({ first: early, last: early });
  });

  it('is unknown without dates', () => {
    expect(daysOf({ dates: new Map() })).toBeNull();
    expect(daysOf({ dates: new Map([['date', column(NO_DAY)]]) })).toBeNull();
  });
});
