import type { CouponIssue } from '../../analysis/coupons/couponLog';
import type { CouponLogColumn } from '../../locales/couponWords';
import type { SheetModel, TableBlock, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { isoOf, NO_DAY } from '../../values/civilDay';
import { dayCell } from '../shared/cells';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';

/** 发券记录: every coupon that was issued, the latest first. It is read back by the next build. */
export function couponLogReport(context: ReportContext): SheetModel {
  const words = context.words.coupons.log;
  const { couponLog } = context.desk;
  const customers = new Set(couponLog.map(({ key }) => key)).size;
  return {
    key: 'couponLog',
    name: words.tab,
    tab: 'data',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([
        { type: 'heading', level: 'title', text: words.title },
        { type: 'note', text: couponLog.length === 0 ? words.none : words.answer(couponLog.length, customers), tone: 'plain' },
        ...(couponLog.length === 0 ? [] : [muted(words.note)]),
      ]),
      ...(couponLog.length === 0 ? [] : [full([logTable(context, [...couponLog].reverse())])]),
    ],
  };
}

export function couponLogHeadline({ words, desk }: ReportContext): string | null {
  return words.coupons.log.headline(desk.couponLog.length);
}

function logTable(context: ReportContext, lines: readonly CouponIssue[]): TableBlock {
  const words = context.words.coupons.log;
  const column = (key: CouponLogColumn, kind: TableColumn['kind'], cell: (line: CouponIssue) => CellContent): TableColumn => ({ key, header: words.columns[key], kind, values: lines.map(cell) });
  return {
    type: 'table',
    key: 'couponLog',
    rowCount: lines.length,
    total: null,
    native: { name: 'Clientele_CouponLog', keyColumn: 'key' },
    columns: [
      column('issued', 'date', ({ issued, issuedText }) => dayCell(issued) ?? issuedText),
      column('customer', 'text', ({ name }) => name),
      column('customerId', 'id', ({ key }) => key),
      column('value', 'money', ({ value }) => (value === null ? null : Number(value))),
      column('noted', 'date', ({ noted }) => dayCell(noted ?? NO_DAY)),
      column('key', 'text', ({ issued, issuedText, key }) => `${issued === NO_DAY ? (issuedText ?? '') : isoOf(issued)} ${key}`.trim()),
    ],
  };
}
