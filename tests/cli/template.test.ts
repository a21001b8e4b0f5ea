import { join } from 'node:path';
import { openFiles } from '../../src/host/files/files.node';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();

describe('clientele template', () => {
  it('writes the workbook to fill in: tables, drop-downs that look at the page of lists, hints and marks', async () => {
    const { status, stdout } = run(folder.path, ['template', '-o', 'zh.xlsx']);
    expect(status).toBe(0);
    expect(stdout).toContain('客户信息表');
    const { sheets } = await openFiles([join(folder.path, 'zh.xlsx')]);
    expect(sheets.map(({ name }) => name)).toEqual(['使用说明', '客户信息表', '销售明细', '应收台账', '回款记录', '订单执行', '客户互动记录', '满意度调查', '商机阶段', '活动报名', '费用记录', '选项清单']);
    expect(sheets.map(({ tables }) => tables.length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    const industry = sheets[1]!.dataValidations.find(({ ranges }) => ranges.some(({ column }) => column === 3))!;
    expect(industry.rule).toMatchObject({ type: 'List', source: expect.stringMatching(/^=OFFSET\('?选项清单'?!\$A\$2,/) as string });
    expect(industry.prompt).toMatchObject({ showPrompt: true, title: '所属行业(细分)', message: expect.stringContaining('大类-细分') as string });
    expect(sheets[1]!.conditionalFormats.some(({ rule }) => rule.type === 'PresetCriteria' && rule.criterion === 'DuplicateValues')).toBe(true);
    expect(sheets[1]!.tables[0]!.range.rows).toBe(7);
    // Whose row it is stands on each of the pages beside each other.
    expect(sheets[1]!.pageLayout).toMatchObject({ titleRows: { row: 0, rows: 1 }, titleColumns: { column: 0, columns: 3 } });
    // The file is read as it comes, and the summary is built from the sample rows.
    const built = run(folder.path, ['check', 'zh.xlsx', '--facts', 'check.json', '--quiet']);
    expect(built.status).toBe(0);
    expect(JSON.parse(folder.bytes('check.json').toString())).toMatchObject({ problems: [], preview: { questions: [] } });
  });

  it('leaves the sample rows out with --empty, and speaks English', async () => {
    expect(run(folder.path, ['template', '--empty', '--lang', 'en-US', '-o', 'empty.xlsx', '--quiet'])).toMatchObject({ status: 0, stdout: '' });
    const { sheets } = await openFiles([join(folder.path, 'empty.xlsx')]);
    expect(sheets[1]!.name).toBe('Customers');
    expect(sheets[1]!.tables[0]!.range.rows).toBe(2);
    expect(sheets[1]!.cells.value(1, 1)).toBeNull();
    const { status, stderr } = run(folder.path, ['summary', 'empty.xlsx', '--lang', 'en-US', '-o', 'none.xlsx']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Sales/);
    // The check says the same, and not that a summary can be built.
    const checked = run(folder.path, ['check', 'empty.xlsx', '--lang', 'en-US', '--facts', 'empty.json']);
    expect(checked.stdout).not.toContain('A summary can be built.');
    expect(checked.stdout.trimEnd().split('\n').at(-1)).toBe(stderr.trim().replace(/^clientele: /, ''));
    expect(checked.stdout).not.toContain('Data quality');
    expect(JSON.parse(folder.bytes('empty.json').toString())).toMatchObject({ problems: [{ code: 'E-NO-SALES-ROWS', sheet: 'Sales' }] });
  });

  it('needs to be told where to write, and does not write over a file unasked', () => {
    folder.file('mine.xlsx', 'mine');
    expect(run(folder.path, ['template'])).toMatchObject({ status: 2, stderr: expect.stringContaining('-o OUT.xlsx') as string });
    expect(run(folder.path, ['template', '-o', 'mine.xlsx']).status).toBe(1);
    expect(folder.bytes('mine.xlsx').toString()).toBe('mine');
    expect(run(folder.path, ['summary', 'mine.xlsx', '--empty']).status).toBe(2);
  });
});
