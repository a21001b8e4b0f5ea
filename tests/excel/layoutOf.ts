import type { CellContent, NativeTable, SheetLayout } from '../../src/core/sheets/sheetLayout';

/** A data sheet of one table, with what the real reports use: styles, highlights, links and a frozen header. */
export function tableLayout(key: string, name: string, header: readonly string[], rows: readonly (readonly CellContent[])[], change: Partial<SheetLayout> = {}): SheetLayout {
  const columns = header.length;
  const area = { row: 0, column: 0, rows: rows.length + 1, columns };
  const table: NativeTable = {
    name: `Clientele_${key}`,
    area,
    filterButtons: true,
    banded: false,
    totalsRow: false,
    columnKeys: header.map((_, index) => `c${index}`),
    keyColumn: 0,
  };
  return {
    key,
    name,
    tab: 'lists',
    kind: 'data',
    language: 'zh-CN',
    rowCount: rows.length + 1,
    columnCount: columns,
    columnWidths: header.map(() => 12),
    rowHeights: [{ row: 0, points: 24 }],
    values: [{ row: 0, column: 0, values: [header, ...rows] }],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns }, role: 'header' },
      { area: { row: 1, column: 0, rows: rows.length, columns }, role: 'body' },
      { area: { row: 1, column: columns - 1, rows: rows.length, columns: 1 }, kind: 'money2', align: 'right' },
    ],
    merges: [],
    links: rows.slice(0, 3).map((_, index) => ({ row: index + 1, column: 1, target: { to: 'customer', id: String(index), listRow: index + 1 } })),
    tables: [table],
    charts: [],
    highlights: [{ area: { row: 1, column: columns - 1, rows: rows.length, columns: 1 }, type: 'dataBar' }],
    freeze: { rows: 1, columns: 2 },
    gridlines: true,
    print: { orientation: 'landscape', titleRows: [0, 0], footerLeft: 'Tom & Co', footerRight: '&P / &N' },
    home: { row: 0, column: 0 },
    ...change,
  };
}

/** A report page with a merged title, two blocks, a chart and a link to another report. */
export function pageLayout(key: string, name: string, title: string): SheetLayout {
  return {
    key,
    name,
    tab: 'overview',
    kind: 'page',
    language: 'en-US',
    rowCount: 20,
    columnCount: 6,
    columnWidths: [14, 10, 10, 10, 10, 14],
    rowHeights: [{ row: 0, points: 30 }],
    values: [
      { row: 0, column: 0, values: [[title]] },
      { row: 2, column: 0, values: [['month', 'revenue', 'before'], [45_000, 100.5, 90], [45_031, 120, null]] },
      { row: 6, column: 0, values: [['see the list', 0.081, -0.2]] },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 6 }, role: 'title' },
      { area: { row: 3, column: 0, rows: 2, columns: 1 }, role: 'body', kind: 'month' },
      { area: { row: 6, column: 1, rows: 1, columns: 2 }, kind: 'change' },
      { area: { row: 6, column: 0, rows: 1, columns: 1 }, role: 'link' },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
    links: [{ row: 6, column: 0, target: { to: 'report', key: 'customers' } }],
    tables: [],
    charts: [
      {
        name: 'Clientele_Trend',
        type: 'columnClustered',
        area: { row: 8, column: 0, rows: 10, columns: 6 },
        altText: 'Revenue by month beside last year',
        categories: { row: 3, column: 0, rows: 2, columns: 1 },
        series: [
          { name: 'Revenue', values: { row: 3, column: 1, rows: 2, columns: 1 }, role: 'current', asLine: false },
          { name: 'Last year', values: { row: 3, column: 2, rows: 2, columns: 1 }, role: 'before', asLine: true },
        ],
        valueKind: 'money0',
        labelsLow: false,
        most: null,
        legend: true,
      },
    ],
    highlights: [{ area: { row: 6, column: 1, rows: 1, columns: 2 }, type: 'change' }],
    freeze: null,
    gridlines: false,
    print: { orientation: 'portrait', titleRows: null, footerLeft: title, footerRight: '&P / &N' },
    home: { row: 0, column: 0 },
  };
}
