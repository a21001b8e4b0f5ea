import { reportMessagesOf } from '../../../src/core/locales/messages';
import { buildModels } from '../../../src/core/reports/registry';
import { layoutSheet } from '../../../src/core/sheets/layout/layoutSheet';
import { outsideBrackets, pseudo } from '../locales/pseudo';
import { inputOf, SALES_ONLY, SMALL_SHEETS } from './smallBook';

/** What may stand on a sheet outside the catalogue: grades, and the data of the book, which has no Latin words. */
const DATA = /^(?:[ABCD]|[^\p{L}]*|[\p{Script=Han}-]+|0\d-(?:\d|R|\d{4}-\d\d-\d\d))$/u;

/** The cells that data problems point at. */
const REFERENCE = /^(?:[EWX]-[A-Z-]+(?: [a-z]+ \d![A-Z]+\d+)?|[A-Z]+\d+)$/;

test.each([
  ['a full book', SMALL_SHEETS],
  ['sales alone', SALES_ONLY],
])('every word on the sheets of %s comes from the catalogue', (_, sheets) => {
  const input = inputOf(sheets);
  const models = buildModels(input, pseudo(reportMessagesOf('en-US'))).models;
  // What the user wrote: names of sheets and columns, and the values in question.
  const written = new Set<unknown>(input.book.intake.flatMap(({ sheetName, columns, issues }) => [sheetName, ...Object.values(columns), ...issues.map(({ value }) => value)]));
  const strays = models.map(layoutSheet).flatMap((layout) => [
    ...layout.values.flatMap((block) => block.values.flatMap((row) => row.filter((cell) => typeof cell === 'string'))),
    ...layout.charts.flatMap((chart) => [chart.altText, ...chart.series.map((series) => series.name)]),
    layout.name,
    layout.print.footerLeft,
    layout.print.footerRight,
  ]).filter((text) => !written.has(text) && !REFERENCE.test(text) && !DATA.test(outsideBrackets(text).trim()));
  expect(strays).toEqual([]);
});

test('text that is not of the catalogue is found', () => {
  expect(DATA.test(outsideBrackets('⟦of ⟦3⟧⟧ Total').trim())).toBe(false);
});
