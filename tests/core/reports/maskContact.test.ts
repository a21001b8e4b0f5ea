import { LANGUAGES } from '../../../src/core/locales/language';
import { buildReports } from '../../../src/core/reports/registry';
import { maskEmail, maskPhone } from '../../../src/core/reports/shared/maskContact';
import type { SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { inputOf, SMALL_SHEETS, type PlainSheet } from './smallBook';

const MAIL = 'lin.hai@example.com';
const PHONE = /0\d{2,3}-?\d{8}|1[3-9]\d{9}/;

/** The small book with e-mails and a phone that is not right. */
const sheets: readonly PlainSheet[] = SMALL_SHEETS.map((sheet) =>
  sheet.kind === 'customers'
    ? { ...sheet, fields: [...sheet.fields, 'email'], rows: sheet.rows.map((row, at) => [...row, at % 2 ? MAIL : null]) }
    : sheet,
);
const cellsOf = ({ values }: SheetLayout) => values.flatMap((block) => block.values.flat());
const leaks = (layout: SheetLayout): string[] =>
  cellsOf(layout).filter((cell): cell is string => typeof cell === 'string' && (PHONE.test(cell) || cell.includes(MAIL)));

describe('Masked contact details', () => {
  it.each([
    ['13800138000', '138****8000'],
    ['138 0013 8000', '138 **** 8000'],
    ['021-55550001', '021-****0001'],
    ['+86 138 0013 8000', '+86 1** **** 8000'],
    ['(0755) 2200 3344', '(075*) **** 3344'],
    ['55550001', '****0001'],
    ['110', '*10'],
    ['7', '*'],
    ['1380013８０００', '138****８０００'],
    ['13800138000、021-55550001', '138****8000、021-****0001'],
    ['021-55550001转802', '021-****0001转*02'],
    ['无', '无'],
  ])('P5: of %s show %s', (written, shown) => expect(maskPhone(written)).toBe(shown));

  it.each([
    ['lin.hai@example.com', 'l***@example.com'],
    ['a@b.cn; 林@例.cn', 'a***@b.cn; 林***@例.cn'],
    ['none', 'none'],
  ])('P5: of %s show %s', (written, shown) => expect(maskEmail(written)).toBe(shown));

  describe.each(LANGUAGES)('in %s', (language) => {
    const shown = buildReports(inputOf(sheets, language));
    const masked = buildReports(inputOf(sheets, language, { contactDetails: 'masked' }));

    it('P5: stand on no sheet but the coupon list, which is there to send by', () => {
      expect(masked.map((layout) => [layout.key, leaks(layout)] as const).filter(([key, found]) => found.length > 0 && key !== 'coupons')).toEqual([]);
      expect(leaks(masked.find(({ key }) => key === 'coupons')!).length).toBeGreaterThan(0);
    });

    it('P5: stand in full where the user has not chosen otherwise, and no other cell differs', () => {
      const before = new Map(shown.map((layout) => [layout.key, layout]));
      expect(shown.filter((layout) => leaks(layout).length > 0).length).toBeGreaterThan(3);
      // One sheet lists the settings that are not as they come, and so gets a line more.
      const telling = masked.filter((layout) => cellsOf(layout).includes('masked'));
      expect(telling).toHaveLength(1);
      for (const layout of masked.filter((one) => !telling.includes(one))) {
        const was = cellsOf(before.get(layout.key)!);
        const changed = cellsOf(layout).filter((cell, at) => cell !== was[at]);
        expect(changed.filter((cell) => !String(cell).includes('*'))).toEqual([]);
      }
    });

    it('P6: the coupon list has what sending one needs, and nothing else of the customer', () => {
      const coupons = cellsOf(shown.find(({ key }) => key === 'coupons')!);
      const customers = cellsOf(shown.find(({ key }) => key === 'customers')!);
      for (const elsewhere of [MAIL, '制造业-机械', '华东', '转介绍']) {
        expect(customers).toContain(elsewhere);
        expect(coupons).not.toContain(elsewhere);
      }
    });
  });
});
