import { customersReport } from '../../../../src/core/reports/customers/customers';
import { PortraitStudio } from '../../../../src/core/reports/portrait/portraitStudio';
import { reportContext } from '../../../../src/core/reports/shared/reportContext';
import { reportMessagesOf } from '../../../../src/core/locales/messages';
import { layoutSheet } from '../../../../src/core/sheets/layout/layoutSheet';
import { markdownOf } from '../../../../src/core/sheets/markdown';
import { inputOf, serial, SMALL_SHEETS, type PlainSheet } from '../smallBook';

const EXPENSES: PlainSheet = {
  kind: 'expenses',
  fields: ['date', 'customerId', 'amount', 'account'],
  rows: [[serial('2024-04-05'), '01', 1234, '差旅费'], [serial('2024-01-05'), '01', 66, '招待费'], [serial('2023-04-06'), '01', 1000, '差旅费']],
};
const portraitText = (sheets: readonly PlainSheet[], language: 'zh-CN' | 'en-US'): string => {
  const input = inputOf(sheets, language);
  return markdownOf(new PortraitStudio(input).modelOf(input.analysis.customers.ids.indexOf('01'), 'own'));
};

describe('Sales expense in the reports', () => {
  it('stands in the portrait beside gross profit: what was spent and what is left of it', () => {
    const text = portraitText([...SMALL_SHEETS, EXPENSES], 'en-US');
    expect(text).toContain('| Sales expense | 1,234 | 1,000 | ▲ 23.4% | 1,300 | 1,000 | ▲ 30.0% | 2,300 |');
    expect(text).toContain('| After expense | 12,266 | 12,100 |');
    expect(text).not.toContain('No sales expense');
  });

  it('shows the rise of an expense as bad news, that of the other figures as good', () => {
    const input = inputOf([...SMALL_SHEETS, EXPENSES], 'en-US');
    const { values: blocks, highlights } = layoutSheet(new PortraitStudio(input).modelOf(input.analysis.customers.ids.indexOf('01'), 'own'));
    const row = blocks.flatMap(({ row: first, values }) => values.flatMap((line, at) => (line.includes('Sales expense') ? [first + at] : [])))[0]!;
    const typeAt = (at: number): string[] => [...new Set(highlights.filter(({ area }) => area.row <= at && at < area.row + area.rows).map(({ type }) => type))];
    expect([row - 1, row, row + 1].map(typeAt)).toEqual([['change'], ['costChange'], ['change']]);
  });

  it('says which sheet would bring it where there is none', () => {
    expect(portraitText(SMALL_SHEETS, 'zh-CN')).toContain('加一张有日期、客户和费用金额的“销售费用”表');
    expect(portraitText(SMALL_SHEETS, 'en-US')).toContain('a sheet of expenses with date, customer and amount');
    expect(portraitText(SMALL_SHEETS, 'en-US')).not.toContain('| Sales expense |');
  });

  it.each([['zh-CN', '费用后贡献'], ['en-US', 'Contribution after expense']] as const)('has columns in the customer list in %s, and none without the sheet', (language, header) => {
    const headersOf = (sheets: readonly PlainSheet[]): string[] =>
      customersReport(reportContext(inputOf(sheets, language), reportMessagesOf(language))).rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.columns.map((column) => column.header) : []))));
    expect(headersOf([...SMALL_SHEETS, EXPENSES])).toContain(header);
    expect(headersOf(SMALL_SHEETS)).not.toContain(header);
  });
});
