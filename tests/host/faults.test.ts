import { newWorkbook } from '../../src/host/model/workbook';
import { openOfficeInNode } from '../../src/host/node';
import type { BatchFault } from '../../src/host/hostOptions';

/** A workbook whose next batch fails so. */
function open() {
  const workbook = newWorkbook('A');
  const state: { fault: BatchFault | undefined } = { fault: undefined };
  const office = openOfficeInNode(workbook, {
    beforeBatch: () => {
      const { fault } = state;
      state.fault = undefined;
      return fault;
    },
  });
  return { state, cells: workbook.sheets[0]!.cells, workbook, run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => office.Excel.run(batch) };
}

const type = (context: Excel.RequestContext): void => {
  const sheet = context.workbook.worksheets.getItem('A');
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('A2').values = [[2]];
};

describe('Faults made on purpose', () => {
  it.each([
    ['nothing', { code: 'GeneralException' } as const, [null, null]],
    ['everything (the reply is lost)', { code: 'GeneralException', afterActions: 'all' } as const, [1, 2]],
  ])('refuse a batch with %s of it applied', async (_what, fault, expected) => {
    const { state, cells, run } = open();
    state.fault = fault;
    await expect(run((context) => (type(context), context.sync()))).rejects.toMatchObject({ code: 'GeneralException' });
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(expected);
  });

  it('never answer a batch that was applied', async () => {
    const { state, cells, run } = open();
    state.fault = 'silenceAfterAll';
    const answered = run((context) => (type(context), context.sync())).then(() => 'answered');
    expect(await Promise.race([answered, new Promise((resolve) => setTimeout(() => resolve('silence'), 60))])).toBe('silence');
    expect(cells.value(1, 0)).toBe(2);
  });

  it('answer null for the contents of cells', async () => {
    const { state, cells, run } = open();
    cells.setValue(0, 0, 'x');
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1').load({ values: true, formulas: true, address: true });
      state.fault = 'nullValues';
      await context.sync();
      expect([range.values, range.formulas, range.address]).toEqual([null, null, 'A!A1']);
    });
  });
});

describe('copyFrom with everything, from another sheet', () => {
  it('brings values, formulas and formats of a block, and empties what was blank in it', async () => {
    const { run, workbook } = open();
    const from = workbook.addSheet('B');
    for (const [row, value] of ['=1+1', 5.5, true, null].entries()) from.cells.setValue(row + 2, 1, value);
    from.cells.setFormula(6, 1, '=B4', 5.5);
    await run(async (context) => {
      const [target, source] = ['A', 'B'].map((name) => context.workbook.worksheets.getItem(name)) as [Excel.Worksheet, Excel.Worksheet];
      source.getRange('B4').format.font.bold = true;
      target.getRange('C1:C9').values = Array.from({ length: 9 }, () => ['old']);
      target.getRange('C1:C9').format.fill.color = '#FF0000';
      target.getRange('C3:C7').copyFrom(source.getRange('B3:B7'), 'All');
      const copied = target.getRange('C2:C8').load({ values: true, formulas: true, valueTypes: true });
      const looks = ['C2', 'C4', 'C8'].map((address) => target.getRange(address).load({ format: { font: { bold: true }, fill: { color: true } } }));
      await context.sync();
      expect(copied.values.flat()).toEqual(['old', '=1+1', 5.5, true, '', 5.5, 'old']);
      expect(copied.formulas.flat()).toEqual(['old', '=1+1', 5.5, true, '', '=B4', 'old']);
      expect(copied.valueTypes.flat()[1]).toBe('String');
      expect(looks.map(({ format }) => [format.font.bold, format.fill.color])).toEqual([[false, '#FF0000'], [true, '#FFFFFF'], [false, '#FF0000']]);
    });
  });
});
