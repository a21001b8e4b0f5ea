import type { CouponIssue } from '../../analysis/coupons/couponLog';
import type { CellContent } from '../../sheets/sheetLayout';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { keptColumns, keptRows, textOf, typedDay, type KeptTable } from '../shared/keptTable';

/** What was typed into the coupon list since it was built. */
export interface TypedCoupons {
  readonly issues: readonly CouponIssue[];
  /** What stands in date cells and is no date, by customer key: given back for the user to put right. */
  readonly unread: ReadonlyMap<string, string>;
}

/** The "issued on" cells of the coupon list as they stand in the workbook. */
export function readTypedCoupons(table: KeptTable | undefined, today: CivilDay): TypedCoupons {
  const unread = new Map<string, string>();
  if (!table) return { issues: [], unread };
  const at = keptColumns(table, ({ coupons }) => coupons.columns, { customerId: -1, customer: table.keyColumn, value: -1, issued: table.ownColumns - 1 });
  const issues = keptRows(table).flatMap((row): CouponIssue[] => {
    const name = textOf(row[at.customer]);
    const key = (at.customerId >= 0 ? textOf(row[at.customerId]) : '') || name;
    const { day, text } = typedDay(row[at.issued], table);
    if (key !== '' && text !== null) unread.set(key, text);
    return key === '' || day === null ? [] : [{ key, name: name || key, issued: day, issuedText: null, value: valueOf(row[at.value]), noted: today }];
  });
  return { issues, unread };
}

/** The coupon log as it stands in the workbook. A line without a readable day is kept, and means no coupon. */
export function readCouponLog(table: KeptTable | undefined): CouponIssue[] {
  if (!table) return [];
  const at = keptColumns(table, ({ coupons }) => coupons.log.columns, { issued: 0, customer: 1, customerId: 2, value: 3, noted: 4, key: 5 });
  return keptRows(table).flatMap((row): CouponIssue[] => {
    const name = textOf(row[at.customer]);
    const key = textOf(row[at.customerId]) || name;
    const { day, text } = typedDay(row[at.issued], table);
    return key === '' ? [] : [{ key, name: name || key, issued: day ?? NO_DAY, issuedText: text, value: valueOf(row[at.value]), noted: typedDay(row[at.noted], table).day }];
  });
}

/** A face value as the exact decimal that the cell shows; null where it is none. */
function valueOf(cell: CellContent | undefined): string | null {
  const text = textOf(cell).replaceAll(',', '');
  return /^\d{1,15}(\.\d{1,6})?$/.test(text) ? text : null;
}
