import { layoutSheet } from '../../../src/core/sheets/layout/layoutSheet';
import type { SheetModel } from '../../../src/core/sheets/model';

const paragraphs = (count: number, more: Partial<SheetModel>): SheetModel => ({
  key: 'k', name: 'n', tab: 'overview', kind: 'page', language: 'en-US', orientation: 'portrait', footer: { left: '', right: '' },
  rows: Array.from({ length: count }, (_, index) => [{ span: 8, blocks: [{ type: 'note', text: `${index}`, tone: 'plain' }] }]),
  ...more,
});

describe('What of a page is printed', () => {
  it('is all of it where nothing else is said, on as many pages as it takes', () => {
    const { print } = layoutSheet(paragraphs(200, {}));
    expect([print.rows, print.sideRoom]).toEqual([undefined, undefined]);
    expect(print.pageBreaks!.length).toBeGreaterThan(5);
  });

  it('ends before the appendix, and no page begins in it', () => {
    const { print, rowCount } = layoutSheet(paragraphs(200, { printedRows: 10 }));
    expect(print.rows).toBeLessThan(rowCount);
    expect(print.pageBreaks).toEqual([]);
  });

  it('is made smaller to fit its pages where it stays readable, and takes what it needs where it does not', () => {
    const printOf = (count: number) => layoutSheet(paragraphs(count, { mostPages: 2 })).print;
    const [short, long, tooLong] = [printOf(3), printOf(75), printOf(200)];
    expect([short.sideRoom, short.pageBreaks]).toEqual([undefined, []]);
    expect(layoutSheet(paragraphs(75, {})).print.pageBreaks).toHaveLength(2);
    expect(long.pageBreaks).toHaveLength(1);
    expect(long.sideRoom).toBeGreaterThan(0);
    expect(tooLong.sideRoom).toBeUndefined();
    expect(tooLong.pageBreaks!.length).toBeGreaterThan(2);
  });

  it('is made a little smaller to spare a page of a few lines, not much smaller to spare more', () => {
    const pagesOf = (count: number): number => layoutSheet(paragraphs(count, { mostPages: 2 })).print.pageBreaks!.length + 1;
    const natural = (count: number): number => layoutSheet(paragraphs(count, {})).print.pageBreaks!.length + 1;
    const least = Array.from({ length: 60 }, (_, count) => count).find((count) => natural(count) === 2)!;
    expect([pagesOf(least), pagesOf(least + 2), pagesOf(Math.round(least * 1.3))]).toEqual([1, 1, 2]);
  });

  it('is not made smaller than its pages ask', () => {
    const roomOf = (count: number): number => layoutSheet(paragraphs(count, { mostPages: 2 })).print.sideRoom ?? 0;
    const rooms = [60, 65, 70, 75, 80].map(roomOf);
    expect(rooms).toEqual([...rooms].sort((a, b) => a - b));
    expect(new Set(rooms).size).toBeGreaterThan(2);
  });
});

describe('What of a data table is printed', () => {
  const data = (rows: number, more: Partial<SheetModel>): SheetModel => ({
    ...paragraphs(0, {}),
    kind: 'data',
    rows: [
      [
        {
          span: 12,
          blocks: [
            {
              type: 'table', key: 't', rowCount: rows, total: null, native: { name: 'T', keyColumn: 'none' },
              columns: [{ key: 'a', header: 'A', kind: 'integer', values: Array.from({ length: rows }, (_, row) => row) }],
            },
          ],
        },
      ],
    ],
    ...more,
  });

  it('is all of it, or its header and so many rows where it is for the screen', () => {
    expect(layoutSheet(data(100, {})).print.rows).toBeUndefined();
    expect(layoutSheet(data(100, { printedTableRows: 40 })).print.rows).toBe(41);
    expect(layoutSheet(data(40, { printedTableRows: 40 })).print.rows).toBeUndefined();
  });
});
