import { buildSummary } from '../../src/app/buildSummary';
import { checkData } from '../../src/app/checkData';
import { insertTemplate } from '../../src/app/insertTemplate';
import { findSources } from '../../src/app/readBook';
import { removeTemplateSamples } from '../../src/app/removeTemplateSamples';
import { sampleCompany } from '../../src/app/sample/sampleCompany';
import { LANGUAGES, type Language } from '../../src/core/locales/language';
import { TEMPLATE_COLUMNS } from '../../src/core/template/templateColumns';
import { TEMPLATE_KINDS, templateWorkbook } from '../../src/core/template/templateWorkbook';
import { calendarOf, dayOf } from '../../src/core/values/civilDay';
import type { Sheet } from '../../src/host/model/sheet';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';
import { WITHOUT_PIVOTS } from './withoutPivots';

const today = dayOf(2024, 3, 15);
const MINE = [['备忘', 1], ['给老王回电', null]] as const;

async function withTemplate(language: Language, options: { samples?: boolean; mine?: string } = {}): Promise<OpenWorkbook & { readonly names: readonly string[] }> {
  const book = await openWorkbook([{ name: options.mine ?? '我的', rows: MINE }]);
  const { sheets } = await insertTemplate(book.port, { language, today, samples: options.samples });
  return { ...book, names: sheets };
}

const nameOf = (language: Language, kind: string): string => templateWorkbook({ language, today }).find((sheet) => sheet.kind === kind)!.name;
const sheetOf = ({ workbook }: OpenWorkbook, language: Language, kind: string): Sheet => workbook.sheetNamed(nameOf(language, kind))!;

/** Types rows under the headers of a template sheet, as a user would paste them, and lets the table take them in. */
async function fill({ port, workbook }: OpenWorkbook, sheetName: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const { name, range } = workbook.sheetNamed(sheetName)!.tables[0]!;
  await port.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    context.workbook.tables.getItem(name).resize(sheet.getRangeByIndexes(0, 0, rows.length + 1, range.columns));
    for (let start = 0; start < rows.length; start += 4_000) {
      const part = rows.slice(start, start + 4_000);
      sheet.getRangeByIndexes(1 + start, 0, part.length, range.columns).values = part.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell ?? ''))));
      await context.sync();
    }
  });
}

/** The real bookkeeper, of whose reports one is written: what is compared are the figures. */
class BriefBookkeeper extends Bookkeeper {
  override drawUp(...given: Parameters<Bookkeeper['drawUp']>): ReturnType<Bookkeeper['drawUp']> {
    const drawn = super.drawUp(...given);
    return { ...drawn, layouts: drawn.layouts.filter(({ key }) => key === 'value') };
  }
}

describe.each(LANGUAGES)('The template in the user’s workbook (%s)', (language) => {
  it('leaves what stands there as it is, takes free names, and is the user’s: no sheet is marked as ours', async () => {
    const taken = nameOf(language, 'customers');
    const book = await openWorkbook([{ name: taken, rows: MINE }]);
    const before = snapshot(book).find(({ name }) => name === taken);
    const { sheets } = await insertTemplate(book.port, { language, today });
    expect(sheets).toHaveLength(TEMPLATE_KINDS.length + 2);
    expect(sheets[1]).toBe(`${taken} (2)`);
    expect(snapshot(book).find(({ name }) => name === taken)).toEqual(before);
    expect(sheets.filter((name) => book.workbook.sheetNamed(name)!.customProperties.size > 0)).toEqual([]);
    // The drop-downs of the other sheets follow the name that was given.
    const sales = sheetOf(book, language, 'sales');
    expect(sales.dataValidations.map(({ rule }) => (rule.type === 'List' ? rule.source : ''))).toContainEqual(expect.stringContaining(`'${taken} (2)'!$B$2`));
  });

  it('is read kind by kind, every column as the field it was made for, with nothing to ask', async () => {
    const book = await withTemplate(language);
    const { recognition } = await findSources(book.port, null);
    expect(recognition.problems).toEqual([]);
    expect(recognition.sheets.map(({ kind }) => kind)).toEqual([...TEMPLATE_KINDS]);
    for (const { kind, columns } of recognition.sheets) {
      expect(columns.map(({ field }) => field)).toEqual(TEMPLATE_COLUMNS[kind as keyof typeof TEMPLATE_COLUMNS].map(({ field }) => field));
    }
    const { preview, summary } = await checkData({ port: book.port, language, today });
    expect(preview.questions).toEqual([]);
    expect(summary.issues).toEqual([]);
  });

  it('has native tables, drop-downs that grow with their list, hints, and marks for ids twice and dates in the wrong order', async () => {
    const book = await withTemplate(language);
    for (const kind of TEMPLATE_KINDS) expect(sheetOf(book, language, kind).tables).toHaveLength(1);
    const customers = sheetOf(book, language, 'customers');
    const validationAt = (column: number) => customers.dataValidations.find(({ ranges }) => ranges.some((range) => range.column === column))!;
    const lists = nameOf(language, 'lists');
    expect(validationAt(3).rule).toEqual({ type: 'List', inCellDropDown: true, source: `=OFFSET('${lists}'!$A$2,0,0,MAX(1,COUNTA('${lists}'!$A$2:$A$1048576)),1)` });
    expect(validationAt(3).errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
    expect(validationAt(10)).toMatchObject({ rule: { type: 'Date' }, prompt: { showPrompt: true } });
    expect(customers.conditionalFormats.map(({ rule }) => (rule.type === 'Custom' ? rule.formula : rule.type === 'PresetCriteria' ? rule.criterion : ''))).toEqual(
      expect.arrayContaining(['DuplicateValues', '=AND(ISNUMBER(M2),ISNUMBER(L2),M2<L2)', '=AND(ISNUMBER(L2),ISNUMBER(K2),L2<K2)', '=AND(ISNUMBER(M2),M2>TODAY())']),
    );
    const phone = book.workbook.styles.get(customers.cells.style(500, 7));
    expect(phone.numberFormat).toBe('@');
  });

  it('builds from the sample rows alone', async () => {
    const book = await withTemplate(language);
    const { facts } = await buildSummary({ port: book.port, language, settings: WITHOUT_PIVOTS, today });
    expect(facts.totals).toMatchObject({ customers: 6, orders: 18, revenue: '317730.00' });
    expect(facts.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(facts.ageing).not.toBeNull();
  });

  it('builds from 200 customers typed in, and says of them what it says of the same rows in their own workbook', async () => {
    const company = sampleCompany({ language, asOf: calendarOf(today), customers: 200, years: 1 });
    const book = await withTemplate(language, { samples: false });
    for (const { kind, fields, rows } of company) {
      const places = TEMPLATE_COLUMNS[kind].map(({ field }) => fields.indexOf(field));
      await fill(book, nameOf(language, kind), rows.slice(1).map((row) => places.map((at) => row[at] ?? null)));
    }
    const { preview } = await checkData({ port: book.port, language, today });
    expect(preview.questions).toEqual([]);
    const { facts } = await buildSummary({ port: book.port, language, settings: WITHOUT_PIVOTS, today, bookkeeper: new BriefBookkeeper() });
    const own = await openWorkbook(company.map(({ name, rows, formats }) => ({ name, rows, formats })));
    const expected = await buildSummary({ port: own.port, language, settings: WITHOUT_PIVOTS, today, bookkeeper: new BriefBookkeeper() });
    expect(facts.totals.customers).toBe(200);
    expect(facts.totals).toEqual(expected.facts.totals);
    expect(facts.ageing).toEqual(expected.facts.ageing);
    expect(facts.customers).toEqual(expected.facts.customers);
  }, 120_000);

  it('says of an empty template that it has headers and no rows, and adds nothing', async () => {
    const book = await withTemplate(language, { samples: false });
    const before = book.workbook.sheets.length;
    await expect(buildSummary({ port: book.port, language, settings: WITHOUT_PIVOTS, today })).rejects.toMatchObject({ code: 'E-NO-SALES-ROWS' });
    expect(book.workbook.sheets).toHaveLength(before);
  });
});

describe('Fields of the template', () => {
  it('may be cut, renamed and added, and the sheet is read all the same', async () => {
    const book = await withTemplate('zh-CN');
    await book.port.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('客户信息表');
      for (const column of ['V:V', 'I:I', 'A:A']) sheet.getRange(column).delete('Left'); // 备注, 联系邮箱, 序号
      sheet.getRange('A1').values = [['客户编码']];
      sheet.getRange('V1:V3').values = [['账期(天)'], [30], [60]];
      sheet.tables.getItemAt(0).resize('A1:V7'); // as Excel does by itself when a header is typed beside a table
      await context.sync();
    });
    const { recognition } = await findSources(book.port, null);
    expect(recognition.problems).toEqual([]);
    const customers = recognition.sheets.find(({ kind }) => kind === 'customers')!;
    const left = TEMPLATE_COLUMNS.customers.map(({ field }) => field).filter((field) => !['serial', 'email', 'remark'].includes(field));
    expect(customers.columns.map(({ field }) => field)).toEqual([...left, 'creditDays']);
  });

  it('come alone for the one report that lacks its sheet, beside the user’s own data and without sample rows', async () => {
    const rows = [['订单号', '日期', '客户名称', '金额'], ['A1', 45_000, '张三公司', 5], ['A2', 45_010, '李四公司', 7]];
    const book = await openWorkbook([{ name: '销售', rows }]);
    const { sheets } = await insertTemplate(book.port, { language: 'zh-CN', today, kinds: ['survey'] });
    expect(sheets).toEqual(['满意度调查']);
    expect(book.workbook.sheets.filter(({ name }) => name !== '_clientele').map(({ name }) => name)).toEqual(['销售', '满意度调查']);
    await fill(book, '满意度调查', [[45_005, null, '张三公司', 4, 5, '很好', null, null, null]]);
    const { facts } = await buildSummary({ port: book.port, language: 'zh-CN', settings: WITHOUT_PIVOTS, today });
    expect(facts.sources.map(({ sheet, kind }) => [sheet, kind])).toEqual([['销售', 'sales'], ['满意度调查', 'survey']]);
    expect(facts.rows.survey).toMatchObject({ read: 1, used: 1 });
  });
});

describe('Removing the sample rows', () => {
  it('takes every sample row out of every table and leaves one blank row', async () => {
    const book = await withTemplate('zh-CN');
    const { removed, kept } = await removeTemplateSamples(book.port);
    expect(kept).toEqual([]);
    expect(removed).toBe(templateWorkbook({ language: 'zh-CN', today }).reduce((sum, { kind, rows }) => sum + (kind === 'guide' || kind === 'lists' ? 0 : rows.length - 1), 0));
    for (const kind of TEMPLATE_KINDS) {
      const { tables, cells } = sheetOf(book, 'zh-CN', kind);
      expect(tables[0]!.range.rows).toBe(2);
      expect(Array.from({ length: tables[0]!.range.columns }, (_, column) => cells.value(1, column)).filter((cell) => cell !== null && cell !== '')).toEqual([]);
    }
    expect((await removeTemplateSamples(book.port)).removed).toBe(0);
  });

  it('leaves the user’s rows in their order, keeps sample rows that were typed over and says where they are', async () => {
    const book = await withTemplate('en-US');
    const customers = sheetOf(book, 'en-US', 'customers');
    await book.port.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(customers.name);
      context.workbook.tables.getItem(customers.tables[0]!.name).rows.add(0, [['', 'HY2024001', 'My first customer', ...Array<string>(21).fill('')]]);
      sheet.getRange('C4').values = [['Typed over Ltd']]; // the second sample customer
      await context.sync();
    });
    const { kept } = await removeTemplateSamples(book.port);
    expect([0, 1, 2].map((row) => customers.cells.value(row, 2))).toEqual(['Customer name', 'My first customer', 'Typed over Ltd']);
    expect(customers.tables[0]!.range.rows).toBe(3);
    expect(kept).toEqual([{ sheet: customers.name, row: 3 }]);
  });

  it('does not touch tables of ours or sheets without sample rows', async () => {
    const book = await withTemplate('zh-CN');
    await buildSummary({ port: book.port, language: 'zh-CN', settings: WITHOUT_PIVOTS, today });
    const ours = (): string[] => snapshot(book).filter(({ name }) => book.workbook.sheetNamed(name)!.customProperties.size > 0 || name === '我的').map(({ content }) => content);
    const before = ours();
    expect(before.length).toBeGreaterThan(20);
    await removeTemplateSamples(book.port);
    expect(ours()).toEqual(before);
  });
});
