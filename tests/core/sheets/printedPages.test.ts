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
    expect([print.rows, print.pagesTall]).toEqual([undefined, undefined]);
    expect(print.pageBreaks!.length).toBeGreaterThan(5);
  });

  it('ends before the appendix, and no page begins in it', () => {
    const { print, rowCount } = layoutSheet(paragraphs(200, { printedRows: 10 }));
    expect(print.rows).toBeLessThan(rowCount);
    expect(print.pageBreaks).toEqual([]);
  });

  it('is bound to its pages where the print stays readable, and takes what it needs where it does not', () => {
    const pagesOf = (count: number): number | undefined => layoutSheet(paragraphs(count, { mostPages: 2 })).print.pagesTall;
    expect([pagesOf(3), pagesOf(70), pagesOf(200)]).toEqual([2, 2, undefined]);
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
