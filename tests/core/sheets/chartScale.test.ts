import { layoutSheet } from '../../../src/core/sheets/layout/layoutSheet';
import type { ChartBlock, SheetModel } from '../../../src/core/sheets/model';
import type { PlacedChart } from '../../../src/core/sheets/sheetLayout';

function chartOf(values: readonly number[], chart: ChartBlock['chart'] = 'columnClustered'): PlacedChart {
  const model: SheetModel = {
    key: 'k', name: 'n', tab: 'reports', kind: 'page', language: 'en-US', orientation: 'landscape', footer: { left: '', right: '' },
    rows: [
      [
        {
          span: 12,
          blocks: [
            { type: 'chart', name: 'C', chart, table: 't', categories: 'name', series: [{ column: 'value', name: 'V', role: 'current', asLine: false }], altText: 'a', legend: false, points: 100 },
            {
              type: 'table', key: 't', rowCount: values.length, total: null, native: null,
              columns: [
                { key: 'name', header: 'N', kind: 'text', values: values.map((_, i) => `g${i}`) },
                { key: 'value', header: 'V', kind: 'quantity', values },
              ],
            },
          ],
        },
      ],
    ],
  };
  return layoutSheet(model).charts[0]!;
}

describe('The value axis of a chart', () => {
  it('begins at zero where columns are nearly equally long, so that they do not look different', () => {
    expect(chartOf([4.16, 4.01, 3.83]).fromZero).toBe(true);
    expect(chartOf([4.16, 1.2]).fromZero).toBeUndefined();
  });

  it('is left to Excel for lines, and where values are negative', () => {
    expect(chartOf([4.16, 4.01], 'line').fromZero).toBeUndefined();
    expect(chartOf([-4, 4]).fromZero).toBeUndefined();
  });
});
