import { planWrites } from '../../../src/excel/ownership/planWrites';
import { finishCharts } from '../../../src/excel/render/finishCharts';
import { renderPlan } from '../../../src/excel/render/renderPlan';
import { pageLayout } from '../layoutOf';
import { openWorkbook } from '../openWorkbook';

describe('The last touches to charts', () => {
  it('move a chart off the rule above it', async () => {
    const { port, workbook } = await openWorkbook([{ name: '销售', rows: [['x']] }]);
    const plan = await planWrites(port, [pageLayout('summary', 'Summary', 'Customers')]);
    await renderPlan(port, plan);
    const chart = workbook.sheetNamed('Summary')!.charts[0]!;
    const { top, height } = chart;
    await finishCharts(port, plan);
    expect([chart.top, chart.height]).toEqual([top + 3, height - 3]);
  });

  it('are optional: what this host refuses is named, the rest is done', async () => {
    let refuse = false;
    const { port, workbook } = await openWorkbook([{ name: '销售', rows: [['x']] }], { beforeBatch: () => (refuse ? { code: 'ApiNotFound' } : undefined) });
    const plan = await planWrites(port, [pageLayout('summary', 'Summary', 'Customers')]);
    await renderPlan(port, plan);
    refuse = true;
    expect(await finishCharts(port, plan)).toEqual(['belowTheRule', 'withoutBorder', 'inOurFont', 'withAltText']);
    expect(workbook.sheetNamed('Summary')!.charts).toHaveLength(1);
  });

  it('let a fault of ours through', async () => {
    const { port } = await openWorkbook([{ name: '销售', rows: [['x']] }]);
    const plan = await planWrites(port, [pageLayout('summary', 'Summary', 'Customers')]);
    const broken = { ...port, run: () => Promise.reject(new TypeError('ours')) };
    await expect(finishCharts(broken, plan)).rejects.toThrow('ours');
  });
});
