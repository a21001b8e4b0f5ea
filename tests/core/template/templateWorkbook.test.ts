import { LANGUAGES, type Language } from '../../../src/core/locales/language';
import { TEMPLATE_LISTS } from '../../../src/core/locales/templateWords';
import { templateWordsOf } from '../../../src/core/locales/templateWordsOf';
import { FIELDS } from '../../../src/core/records/sourceKinds';
import { TEMPLATE_COLUMNS } from '../../../src/core/template/templateColumns';
import type { TemplateSheet } from '../../../src/core/template/TemplateSheet';
import { TEMPLATE_KINDS, templateWorkbook } from '../../../src/core/template/templateWorkbook';
import { dayOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';

const today = dayOf(2024, 3, 15);
const sheetOf = (sheets: readonly TemplateSheet[], kind: TemplateSheet['kind']): TemplateSheet => sheets.find((sheet) => sheet.kind === kind)!;
const column = (sheet: TemplateSheet, field: string): unknown[] => sheet.rows.slice(1).map((row) => row[sheet.fields.indexOf(field)]);

describe('The customer sheet of the template', () => {
  it('has the 22 columns of the information sheet in their order, then region and handler', () => {
    const { rows } = sheetOf(templateWorkbook({ language: 'zh-CN', today }), 'customers');
    expect(rows[0]).toEqual([
      '序号', '客户ID', '客户名称', '所属行业(细分)', '企业规模', '联系人', '职务', '联系电话', '联系邮箱', '客户来源', '首次接触日期', '首次交易日期', '最近交易日期', '累计交易金额(元)', '平均订单金额(元)',
      '交易频次(次)', '客户等级', '核心需求', '跟进记录', '客户反馈', '状态标签', '备注', '区域', '经手人',
    ]);
  });

  it('writes dates as yyyy-mm-dd, amounts with two decimals, and keeps phone numbers and ids as text', () => {
    const { fields, formats } = sheetOf(templateWorkbook({ language: 'en-US', today }), 'customers');
    const format = (field: string): string | null | undefined => formats[fields.indexOf(field)];
    expect(['firstContact', 'firstDeal', 'lastDeal'].map(format)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd']);
    expect(['totalAmount', 'averageOrder'].map(format)).toEqual(['#,##0.00', '#,##0.00']);
    expect(['phone', 'customerId'].map(format)).toEqual(['@', '@']);
  });

  it('offers industry, size, source, grade, need, status, region and handler from the page of lists', () => {
    const sheets = templateWorkbook({ language: 'zh-CN', today });
    const { dress, fields } = sheetOf(sheets, 'customers');
    const lists = sheetOf(sheets, 'lists');
    const offered = dress.entries.flatMap(({ column: at, rule }) => (rule.type === 'list' && rule.from ? [[fields[at], lists.rows[0]![rule.from.column]]] : []));
    expect(offered).toEqual([['industry', '所属行业'], ['size', '企业规模'], ['source', '客户来源'], ['grade', '客户等级'], ['coreNeed', '需求标签'], ['status', '状态标签'], ['region', '区域'], ['handler', '人员']]);
    expect(lists.rows.slice(1).flatMap(([industry]) => (industry === null ? [] : [String(industry).split('-').length]))).toEqual(Array(18).fill(2));
  });
});

describe.each(LANGUAGES)('The template in %s', (language: Language) => {
  const words = templateWordsOf(language);
  const sheets = templateWorkbook({ language, today });
  const other = templateWordsOf(language === 'zh-CN' ? 'en-US' : 'zh-CN');

  it('has rows of one width, headers that differ, and a known field behind every column', () => {
    for (const { kind, rows, fields, formats, widths } of sheets) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([formats.length]));
      expect(widths).toHaveLength(formats.length);
      if (kind === 'guide' || kind === 'lists') continue;
      expect(new Set(rows[0]).size).toBe(rows[0]!.length);
      expect(fields.filter((field) => !(field in FIELDS[kind]))).toEqual([]);
      expect(Object.keys(words.columns[kind])).toEqual(TEMPLATE_COLUMNS[kind].map(({ field }) => field));
    }
  });

  it('says beside every cell how to fill it in, within what Excel can show', () => {
    for (const { dress, formats, kind } of sheets) {
      if (kind !== 'guide') expect(dress.entries.map(({ column: at }) => at)).toEqual(formats.map((_, index) => index));
      for (const { prompt, alert, rule } of dress.entries) {
        expect(prompt.message).not.toContain('undefined');
        expect(prompt.title.length).toBeLessThanOrEqual(32);
        expect(prompt.message.replace(/^\[[^\]]*\] /u, '')).not.toBe('');
        expect(prompt.message.length).toBeLessThanOrEqual(255);
        if (alert) expect([alert.title.length <= 32, alert.message.length <= 255]).toEqual([true, true]);
        if (rule.type === 'formula') expect(rule.formula.length).toBeLessThan(255);
      }
    }
  });

  it('has sample rows whose list cells are entries of their lists and whose ids are customers of the sample', () => {
    const ids = column(sheetOf(sheets, 'customers'), 'customerId');
    for (const kind of TEMPLATE_KINDS) {
      const sheet = sheetOf(sheets, kind);
      expect(sheet.rows.length).toBeGreaterThan(2);
      expect(column(sheet, 'customerId').filter((id) => !ids.includes(id))).toEqual([]);
      for (const { field, list } of TEMPLATE_COLUMNS[kind]) {
        if (list?.only === true) expect(column(sheet, field).filter((cell) => cell !== null && !words.lists[list.key].entries.includes(cell as string))).toEqual([]);
      }
    }
  });

  it('has sample figures that contradict neither each other nor the marks of the sheets', () => {
    for (const kind of TEMPLATE_KINDS) {
      const sheet = sheetOf(sheets, kind);
      for (const { field, past, notBefore, notAbove } of TEMPLATE_COLUMNS[kind]) {
        const cells = column(sheet, field);
        if (past === true) expect(cells.filter((cell) => typeof cell === 'number' && cell > serialOfDay(today))).toEqual([]);
        if (notBefore !== undefined) expect(cells.filter((cell, row) => typeof cell === 'number' && cell < Number(column(sheet, notBefore)[row] ?? 0))).toEqual([]);
        if (notAbove !== undefined) expect(cells.filter((cell, row) => typeof cell === 'number' && cell > Number(column(sheet, notAbove)[row]))).toEqual([]);
      }
    }
  });

  it('sums up each sample customer’s orders as the sales lines do', () => {
    const [customers, sales] = [sheetOf(sheets, 'customers'), sheetOf(sheets, 'sales')];
    const lines = column(sales, 'customerId').map((id, row) => ({ id, order: column(sales, 'orderNo')[row], amount: Number(column(sales, 'amount')[row]), quantity: Number(column(sales, 'quantity')[row]) }));
    column(customers, 'customerId').forEach((id, row) => {
      const own = lines.filter((line) => line.id === id);
      const total = own.reduce((sum, { amount }) => sum + amount, 0);
      expect(Number(column(customers, 'totalAmount')[row] ?? 0)).toBeCloseTo(total, 6);
      expect(Number(column(customers, 'frequency')[row] ?? 0)).toBe(new Set(own.filter(({ quantity }) => quantity > 0).map(({ order }) => order)).size);
      expect(column(customers, 'grade')[row]).toBe(words.lists.grade.entries[total >= 100_000 ? 0 : total >= 10_000 ? 1 : 2]);
    });
    expect(new Set(column(customers, 'grade')).size).toBe(3);
  });

  it('has as many list entries, sections and sample texts as the other language', () => {
    expect(TEMPLATE_LISTS.map((key) => words.lists[key].entries.length)).toEqual(TEMPLATE_LISTS.map((key) => other.lists[key].entries.length));
    expect(words.guide.sections.map(({ rows }) => rows.length)).toEqual(other.guide.sections.map(({ rows }) => rows.length));
    expect(words.samples.customers).toHaveLength(other.samples.customers.length);
    expect(words.samples.talks).toHaveLength(other.samples.talks.length);
  });

  it('has no entry twice in a list and none with a comma, which Excel’s lists cannot hold', () => {
    for (const key of TEMPLATE_LISTS) {
      const { entries } = words.lists[key];
      expect(new Set(entries).size).toBe(entries.length);
      expect(entries.filter((entry) => String(entry).includes(','))).toEqual([]);
    }
  });
});

describe('Parts of the template', () => {
  it('has one blank row a sheet without the samples', () => {
    const sheets = templateWorkbook({ language: 'zh-CN', today, samples: false });
    for (const kind of TEMPLATE_KINDS) expect(sheetOf(sheets, kind).rows.slice(1)).toEqual([TEMPLATE_COLUMNS[kind].map(() => null)]);
  });

  it('is only the sheet asked for, without samples and with its choices written out', () => {
    const sheets = templateWorkbook({ language: 'en-US', today, kinds: ['survey'] });
    expect(sheets.map(({ kind }) => kind)).toEqual(['survey']);
    expect(sheets[0]!.rows).toHaveLength(2);
    expect(sheets[0]!.dress.entries[4]!.rule).toEqual({ type: 'list', from: null, entries: [5, 10] });
  });

  it('brings the page of lists along with the customer sheet, whose lists the user edits', () => {
    expect(templateWorkbook({ language: 'en-US', today, kinds: ['customers', 'sales'] }).map(({ kind }) => kind)).toEqual(['customers', 'sales', 'lists']);
  });
});
