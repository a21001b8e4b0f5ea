import fc from 'fast-check';
import { signEvidence } from '../../src/core/records/cells/decimalSign';
import { currencyOfAmount } from '../../src/core/records/cells/currency';
import { DateCellReader, DATE_EMPTY, DATE_ERROR, DATE_PLAIN } from '../../src/core/records/cells/dateCell';
import { numberState } from '../../src/core/records/cells/decimalCell';
import { readDecimalText } from '../../src/core/records/cells/decimalText';
import { companyName, parseEmail, parseIndustry, parsePhones, regionOfAddress } from '../../src/core/cleaning';
import { currencyOfFormat } from '../../src/core/records/cells/currencyFormat';
import { readDateText } from '../../src/core/records/cells/dateText';
import { simplified } from '../../src/core/records/cells/simplified';
import { isNote } from '../../src/core/records/words/noteRow';
import { matchKey } from '../../src/core/records/cells/matchKey';
import { isPlaceholder } from '../../src/core/records/cells/placeholder';
import { readId, readPhone, readText } from '../../src/core/records/cells/text';
import { isOnHold } from '../../src/core/records/intake/statusWords';
import { isPeriodTotal, isTotalLabel } from '../../src/core/records/words/totalRow';
import { headerText, unitAbove } from '../../src/core/records/recognition/headerText';
import { isHeaderName } from '../../src/core/records/recognition/headerIndex';
import { isDateFormat } from '../../src/core/records/recognition/columnEvidence';
import { minor, minorToDecimal } from '../../src/core/values/minor';
import { cellText } from '../../src/core/sheets/layout/cellText';
import { dayOf, isoOf, type CivilDay } from '../../src/core/values/civilDay';
import { serialOfDay } from '../../src/core/values/excelSerial';
import type { CellInput } from '../../src/core/tables/columns';

const CELLS = 500;
/** I31: a cell may take a millisecond; the mean over all is asserted, since the machine may pause anywhere. */
const MOST_MS = 1;

const cellArbitrary = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.stringMatching(/^[-+()¥$€.,' \d万亿kM%eE元年月日/:TZ]{0,60}$/),
  fc.stringMatching(/^(?:\d{1,4}[-/.年 ]){1,3}\d{0,4}(?: ?(?:上午|下午|am|pm)? ?\d{0,2}:?\d{0,2})?$/),
  fc.constantFrom('', ' ', '\u3000', 'NULL', 'nan', '-', '#N/A', '合计', 'Total', '退货', 'On Hold', '1,234', '1.234', '2024年3月', 'Mar-24', '(' .repeat(64), '1'.repeat(32_767), ' '.repeat(32_767), ','.repeat(32_767), '-/'.repeat(16_000), `${'9'.repeat(300)}.5`, '1e308', '1e-308', '-0'),
);
const anyCell: fc.Arbitrary<CellInput> = fc.oneof(cellArbitrary, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const reader = new DateCellReader(false);

const TEXT_PARSERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['amounts', (text) => readDecimalText(text)],
  ['amounts with a decimal comma', (text) => readDecimalText(text, 4, ',')],
  ['separators', signEvidence],
  ['currencies', currencyOfAmount],
  ['text', readText],
  ['ids', readId],
  ['phones', readPhone],
  ['names compared', matchKey],
  ['words for nothing', isPlaceholder],
  ['labels of totals', isTotalLabel],
  ['statuses', isOnHold],
  ['headers', headerText],
  ['header names', isHeaderName],
  ['units above a header', (text) => unitAbove([[text]])],
  ['formats', isDateFormat],
  ['currencies of formats', currencyOfFormat],
  ['dates in text', readDateText],
  ['notes around lists', isNote],
  ['totals of months', isPeriodTotal],
  ['traditional characters', simplified],
  ['telephone numbers', (text) => parsePhones(text, 'CN')],
  ['e-mail addresses', parseEmail],
  ['industries', parseIndustry],
  ['addresses', regionOfAddress],
  ['company names', companyName],
];

function timed(run: (cell: CellInput) => unknown, cells: readonly CellInput[]): number {
  const start = performance.now();
  for (const cell of cells) run(cell);
  return (performance.now() - start) / cells.length;
}

describe(`${CELLS} cells of any kind`, () => {
  test.each(TEXT_PARSERS)('never throw and never take over a millisecond: %s', (_name, parse) => {
    const cells = fc.sample(cellArbitrary, CELLS);
    timed((cell) => parse(cell as string), cells); // warm up
    expect(timed((cell) => parse(cell as string), cells)).toBeLessThan(MOST_MS);
  });

  test('never throw and never take over a millisecond: dates and numbers, whatever the cell holds', () => {
    const cells = fc.sample(anyCell, CELLS);
    for (const run of [(cell: CellInput) => reader.read(cell), numberState]) {
      timed(run, cells);
      expect(timed(run, cells)).toBeLessThan(MOST_MS);
    }
    for (const cell of cells) {
      const state = reader.read(cell);
      expect(state >= DATE_PLAIN && state <= DATE_ERROR).toBe(true);
    }
  });

  test('read as text, read again, are the same; a word for nothing is never a number nor a date', () => {
    fc.assert(
      fc.property(cellArbitrary, (text) => {
        expect(readText(readText(text))).toBe(readText(text));
        expect(readId(readId(text))).toBe(readId(text));
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
        if (isPlaceholder(text)) expect([readDecimalText(text), reader.read(text) >= DATE_EMPTY]).toEqual([null, true]);
      }),
      { numRuns: CELLS },
    );
  });
});

describe('what is written is read back', () => {
  const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);

  test('amounts, with either decimal sign, any size of cents, and their negatives (I29, I30)', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 2, max: 6 }), fc.constantFrom('.' as const, ',' as const), fc.boolean(), (whole, places, sign, negative) => {
        const fraction = '1'.padStart(places, '5');
        const expected = `${negative ? '-' : ''}${whole}.${fraction}`;
        for (const way of [`${whole}${sign}${fraction}`, `${grouped(String(whole), sign === '.' ? ',' : '.')}${sign}${fraction}`]) {
          for (const written of negative ? [`-${way}`, `(${way})`, `${way}-`] : [way, `+${way}`, `€ ${way}`]) {
            // More digits than Excel keeps behind a long fraction are float noise: rounded as the cell would be.
            if (String(whole).length + places > 15) continue;
            const value = readDecimalText(written, 0, sign);
            expect([written, value && minorToDecimal(minor(value.mantissa), value.decimals)]).toEqual([written, expected]);
          }
        }
      }),
      { numRuns: CELLS },
    );
  });

  test('days of any year of business, in the forms of the sheets and of people', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2199, 12, 31) }), (day) => {
        const iso = isoOf(day as CivilDay);
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
        const forms = [iso, iso.replaceAll('-', '/'), iso.replaceAll('-', '.'), iso.replaceAll('-', ''), `${year}年${month}月${date}日`, `${iso}T00:00:00Z`, `民国${year - 1911}年${month}月${date}日`];
        for (const form of forms) expect([form, readDateText(form)]).toEqual([form, { day, order: 'plain' }]);
        expect([reader.read(serialOfDay(day as CivilDay)), reader.day]).toEqual([DATE_PLAIN, day]);
      }),
      { numRuns: CELLS },
    );
  });

  test('amounts as the sheets show them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (cents) => {
        const value = readDecimalText(cellText(cents / 100, 'money2'));
        expect(value && Number(value.mantissa) * 10 ** (2 - value.decimals)).toBe(cents === 0 ? 0 : cents);
      }),
      { numRuns: CELLS },
    );
  });
});
