import type { CouponColumn } from '../../locales/couponWords';
import type { TableBlock, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { NO_DAY } from '../../values/civilDay';
import { dayCell } from '../shared/cells';
import { customerLink } from '../shared/customerLink';
import { customerText, hasCustomerText } from '../shared/customerText';
import { GRADE_ROLES } from '../shared/gradeRole';
import { isNamedByKey } from '../shared/namedByKey';
import type { ReportContext } from '../shared/reportContext';
import type { CouponRow } from './couponRows';

/** The list as a native table, ready to be filtered and exported; its last column is the user's. */
export function couponTable(context: ReportContext, rows: readonly CouponRow[]): TableBlock {
  const words = context.words.coupons;
  const { desk, analysis } = context;
  const { ids, names } = analysis.customers;
  const column = (key: CouponColumn, kind: TableColumn['kind'], cell: (row: CouponRow) => CellContent, more: Partial<TableColumn> = {}): TableColumn => ({
    key,
    header: words.columns[key],
    kind,
    values: rows.map(cell),
    ...more,
  });
  const fromSheet = (key: 'contact' | 'handler'): TableColumn[] => (hasCustomerText(context, key) ? [column(key, 'text', ({ customer }) => customerText(context, key, customer))] : []);
  const named = isNamedByKey(context);
  return {
    type: 'table',
    key: 'coupons',
    rowCount: rows.length,
    total: null,
    native: { name: 'Clientele_Coupons', keyColumn: named ? 'customer' : 'customerId' },
    columns: [
      column('customer', 'text', ({ customer }) => names[customer] ?? '', { wide: true, widest: 36, links: rows.map(({ customer }) => customerLink(context, customer)) }),
      ...(named ? [] : [column('customerId', 'id', ({ customer }) => ids[customer] ?? '')]),
      ...fromSheet('contact'),
      column('phone', 'phone', ({ customer }) => desk.phones.get(customer) ?? customerText(context, 'phone', customer)),
      ...fromSheet('handler'),
      column('reach', 'text', ({ reachable }) => (reachable ? words.reachable : words.noPhone)),
      column('class', 'text', ({ class: own }) => (own === null ? null : words.classes[own])),
      column('reason', 'text', ({ customer, unread }) => reasonOf(context, customer, unread), { wide: true, widest: 46 }),
      column('grade', 'grade', ({ grade }) => grade, { roles: rows.map(({ grade }) => GRADE_ROLES[grade]) }),
      column('value', 'money', ({ value }) => Number(value)),
      ...(desk.lastCoupon ? [column('lastCoupon', 'date', ({ customer }) => dayCell(desk.lastCoupon?.[customer] ?? NO_DAY))] : []),
      column('issued', 'date', ({ unread }) => unread, { input: true }),
    ],
  };
}

function reasonOf({ analysis, words }: ReportContext, customer: number, unread: string | null): string {
  const { daysSinceLast, typicalInterval } = analysis.customers;
  const days = daysSinceLast[customer] ?? -1;
  const interval = typicalInterval[customer] ?? NaN;
  const reason = days < 0 ? words.coupons.neverBought : words.coupons.reason(days, Number.isNaN(interval) ? null : Math.round(interval));
  return unread === null ? reason : [words.coupons.unreadDate(unread), reason].join(words.common.semicolon);
}
