import { SNAPSHOTS_KEY } from '../core/reports/routine/snapshotTable';
import type { KeptLists } from '../core/reports/shared/keptTable';
import type { ExcelPort } from '../excel/port';
import { readOwnSheet, readOwnSheets } from '../excel/read/readOwnSheet';
import { readOwnTables } from '../excel/read/readOwnTables';

/** The lists that a user fills in and the logs that keep it: key of the report, and its native table. */
const LISTS: Readonly<Record<Exclude<keyof KeptLists, 'snapshots' | 'standing'>, string>> = {
  today: 'Clientele_Today',
  followUps: 'Clientele_FollowUps',
  coupons: 'Clientele_Coupons',
  couponLog: 'Clientele_CouponLog',
};

/** What the user filled into today's list and the coupon list, what the logs hold, and which sheets of ours stand, before a rebuild writes over them. */
export async function loadKeptLists(port: ExcelPort): Promise<KeptLists> {
  const tables = await readOwnTables(port, Object.entries(LISTS).map(([report, table]) => ({ report, table })));
  const own = await readOwnSheets(port);
  const snapshots = await readOwnSheet(port, SNAPSHOTS_KEY, Infinity, own);
  const standing = { rows: own.map(({ name, marker }) => [marker.key, name]), ownColumns: 2, keyColumn: 0 };
  return { ...Object.fromEntries(tables), ...(snapshots && { snapshots }), standing };
}
