import { planWrites } from '../../../src/excel/ownership/planWrites';
import { describeCharts } from '../../../src/excel/render/describeCharts';
import { renderPlan } from '../../../src/excel/render/renderPlan';
import { pageLayout } from '../layoutOf';
import { openWorkbook } from '../openWorkbook';

const layout = pageLayout('summary', 'Summary', 'Customers');

describe('Charts', () => {
  it('stand off the rule above them, without a frame', async () => {
    const { port, workbook } = await openWorkbook([{ name: '销售', rows: [['x']] }]);
    await renderPlan(port, await planWrites(port, [layout]));
    const chart = workbook.sheetNamed('Summary')!.charts[0]!;
    const rowTop = await port.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Summary').getRangeByIndexes(layout.charts[0]!.area.row, 0, 1, 1).load({ top: true });
      await context.sync();
      return range.top;
    });
    expect(chart.top).toBe(rowTop + 3);
  });

  it('are described for screen readers where the host can, and stand as well where it cannot', async () => {
    let refuse = false;
    const { port, workbook } = await openWorkbook([{ name: '销售', rows: [['x']] }], { beforeBatch: () => (refuse ? { code: 'ApiNotFound' } : undefined) });
    await renderPlan(port, await planWrites(port, [layout]));
    expect(await describeCharts(port, [{ name: 'Summary', layout }])).toBe(true);
    refuse = true;
    expect(await describeCharts(port, [{ name: 'Summary', layout }])).toBe(false);
    expect(workbook.sheetNamed('Summary')!.charts).toHaveLength(1);
  });

  it('let a fault of ours through', async () => {
    const { port } = await openWorkbook([{ name: '销售', rows: [['x']] }]);
    const broken = { ...port, run: () => Promise.reject(new TypeError('ours')) };
    await expect(describeCharts(broken, [{ name: 'Summary', layout }])).rejects.toThrow('ours');
  });
});
