import { planWrites } from '../../../src/excel/ownership/planWrites';
import { surveyWorkbook } from '../../../src/excel/read/surveyWorkbook';
import { renderPlan } from '../../../src/excel/render/renderPlan';
import { showSheet } from '../../../src/excel/render/showSheet';
import type { ExcelPort } from '../../../src/excel/port';
import type { HostOptions } from '../../../src/host/hostOptions';
import { tableLayout } from '../layoutOf';
import { openWorkbook } from '../openWorkbook';

type Fault = ReturnType<NonNullable<HostOptions['beforeBatch']>>;
const layout = tableLayout('customers', '客户清单', ['编号', '客户', '金额'], [['C1', '华东机电', 1]]);

async function failing(fault: Fault) {
  let on = false;
  const book = await openWorkbook([{ name: '销售', rows: [['x']] }], { beforeBatch: () => (on ? fault : undefined) });
  return { ...book, fail: (now: boolean) => void (on = now) };
}

describe('Errors raised by the real client', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'E-CELL-EDIT'],
    ['AccessDenied', 'E-ACCESS-DENIED'],
    ['GeneralException', 'E-EXCEL'],
  ] as const)('%s while looking at the workbook becomes %s, nothing written', async (code, ours) => {
    const book = await failing({ code });
    book.fail(true);
    await expect(surveyWorkbook(book.port)).rejects.toMatchObject({ code: ours, workbook: 'untouched' });
    await expect(planWrites(book.port, [layout])).rejects.toMatchObject({ code: ours, workbook: 'untouched' });
  });

  /** Fails every request from the first that carries the command on, until told to stop. */
  async function failingFrom(command: string) {
    const state = { failing: false, on: true };
    const book = await openWorkbook([{ name: '销售', rows: [['x']] }], {
      beforeBatch: (_batch, request) => ((state.failing ||= state.on && request.includes(command)) ? { code: 'AccessDenied' } : undefined),
    });
    return { ...book, recover: () => Object.assign(state, { failing: false, on: false }) };
  }
  const eventsOn = (book: { port: ExcelPort }) =>
    book.port.run(async (context) => {
      context.runtime.load({ enableEvents: true });
      await context.sync();
      return context.runtime.enableEvents;
    });

  it('leave the workbook untouched while it is being put together, and events on again with the next job', async () => {
    const book = await failingFrom('_clientele');
    const plan = await planWrites(book.port, [layout]);
    await expect(renderPlan(book.port, plan)).rejects.toMatchObject({ code: 'E-ACCESS-DENIED', workbook: 'untouched' });
    book.recover();
    expect(await eventsOn(book)).toBe(true);
  });

  it('are the ones reported when Excel refuses everything after them too', async () => {
    const book = await failingFrom('CopyFrom');
    const plan = await planWrites(book.port, [layout]);
    await expect(renderPlan(book.port, plan)).rejects.toMatchObject({ code: 'E-ACCESS-DENIED', workbook: 'finishesOnNextStart' });
  });

  it('do not spoil a finished build when the sheet cannot be brought to the front', async () => {
    const book = await failing({ code: 'GeneralException' });
    book.fail(true);
    expect(await showSheet(book.port, '销售', { row: 0, column: 0 })).toBe(false);
    book.fail(false);
    expect(await showSheet(book.port, '销售', { row: 0, column: 0 })).toBe(true);
  });

  it('W23: name what an old Excel lacks', async () => {
    const { port } = await openWorkbook([{ name: '销售', rows: [['x']] }], { excelApi: '1.10' });
    await expect((async () => planWrites(port, [layout]))()).rejects.toMatchObject({ code: 'E-EXCEL-TOO-OLD', data: { needs: 'ExcelApi 1.13' } });
  });
});
