import { isoOf, NO_DAY, type CivilDay } from '../../../../src/core/values/civilDay';
import type { DecimalColumn } from '../../../../src/core/tables/decimalColumn';
import type { SheetReading } from '../../../../src/core/records';
import { proposalOf, readRows } from '../readPlain';

const numbersOf = ({ data, scale }: DecimalColumn): number[] => [...data].map((value) => value / 10 ** scale);

const SALES = ['date', 'customerId', 'amount'];
const sales = (rows: readonly (readonly (string | number)[])[], reading?: SheetReading, culture?: { dateOrder: 'dmy' | 'mdy'; decimalSign: '.' | ',' }) => {
  const read = readRows({ ...proposalOf('sales', SALES), ...(reading && { reading }), ...(culture && { culture }) }, rows);
  return {
    days: [...read.dates.get('date')!].map((day) => (day === NO_DAY ? null : isoOf(day as CivilDay))),
    amounts: numbersOf(read.decimals.get('amount')!),
    codes: read.intake.issues.map(({ code }) => code),
  };
};

describe('what a person says of the texts of a sheet', () => {
  test('decides the order of day and month where no cell does, without a warning', () => {
    const rows = [['03/04/2024', 'C1', 1]];
    expect(sales(rows)).toMatchObject({ days: ['2024-03-04'], codes: ['W-DATE-ASSUMED'] });
    expect(sales(rows, { dateOrder: 'dmy' })).toMatchObject({ days: ['2024-04-03'], codes: [] });
  });

  test('does not overrule cells that prove the other order', () => {
    const rows = [['03/25/2024', 'C1', 1], ['03/04/2024', 'C1', 1]];
    expect(sales(rows, { dateOrder: 'dmy' })).toMatchObject({ days: ['2024-03-25', '2024-03-04'], codes: [] });
  });

  test('saves the rows of a column with two orders that read both ways', () => {
    const rows = [['03/25/2024', 'C1', 1], ['25/03/2024', 'C1', 1], ['03/04/2024', 'C1', 1]];
    expect(sales(rows).codes).toContain('E-DATE-ORDER');
    expect(sales(rows, { dateOrder: 'dmy' }).days).toContain('2024-04-03');
  });

  test('decides the decimal sign where no cell does, and in a column with both signs', () => {
    expect(sales([['2024-01-01', 'C1', '1,234']], { decimalSign: ',' })).toMatchObject({ amounts: [1.234], codes: [] });
    const both = [['2024-01-01', 'C1', '1.234,50'], ['2024-01-01', 'C1', '1,234.50'], ['2024-01-01', 'C1', '5,678']];
    expect(sales(both).codes).toContain('E-DECIMAL-SIGN');
    expect(sales(both, { decimalSign: '.' })).toMatchObject({ amounts: [1234.5, 1234.5, 5678], codes: [] });
  });

  test('the user’s region is the last evidence, and is noted', () => {
    const culture = { dateOrder: 'dmy', decimalSign: ',' } as const;
    expect(sales([['03/04/2024', 'C1', '1,234']], undefined, culture)).toMatchObject({ days: ['2024-04-03'], amounts: [1.234], codes: ['W-DATE-ASSUMED', 'W-DECIMAL-ASSUMED'] });
  });

  test('names the scale of a survey, unless a column does (D19)', () => {
    const survey = (fields: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
      readRows({ ...proposalOf('survey', fields), reading: { scale: 10 } }, rows).decimals.get('scale')!;
    const given = survey(['date', 'customerId', 'score'], [['2024-01-01', 'C1', 4], ['2024-01-02', 'C2', 5]]);
    expect(numbersOf(given)).toEqual([10, 10]);
    const own = survey(['date', 'customerId', 'score', 'scale'], [['2024-01-01', 'C1', 4, 5]]);
    expect(numbersOf(own)).toEqual([5]);
  });
});
