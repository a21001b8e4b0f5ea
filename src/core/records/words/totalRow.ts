import type { CellInput } from '../../tables/columns';
import { withoutSpace } from '../cells/space';
import { usualWidth } from '../cells/width';

/** Labels of rows that add up others (S6), alone or after the name of what is added: 华东 小计, East Total. */
const TOTAL_LABEL =
  /^(?:合计|总计|小计|共计|总和|累计|合計|總計|小計|(?:sub|grand)?-?totals?|sum|overall)[:：]?$|(?:合计|小计|总计|共计|汇总|累计|合計|小計|總計)[:：]?$|^(?:合计|总计|小计)[:：(（]/;
const ENGLISH_TOTAL = /(?:^|[\s\d-])(?:sub[\s-]?|grand[\s-]?)?totals?\s*:?\s*$|^(?:sub|grand)[\s-]?totals?\b/i;

/** Whether a cell is the label of a total row: 合计, 小计, Total, Grand total, 华东 汇总 ... */
export function isTotalLabel(cell: CellInput | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 60 || cell.length < 2) return false;
  const usual = usualWidth(cell);
  return TOTAL_LABEL.test(withoutSpace(usual).toLowerCase()) || ENGLISH_TOTAL.test(usual);
}

/** 本月合计, 本年累计: what an account writes under each month, never a line of its own. */
const PERIOD_TOTAL = /^(?:本|当)(?:日|周|旬|月|季|年|期)度?(?:合计|累计|小计|发生额(?:及余额)?)$|^(?:total|balance) (?:for|of) (?:the )?(?:month|year|period)$/i;

/** Whether a cell names the total of a month or year of an account. */
export function isPeriodTotal(cell: CellInput | undefined): boolean {
  return typeof cell === 'string' && cell.length <= 40 && PERIOD_TOTAL.test(usualWidth(cell).trim());
}

/** What an account writes in front of its lines: what was owed before. */
const OPENING_BALANCE = /^(?:期初(?:余额|结存|数|金额)?|年初(?:余额|数)|上(?:期|年|月|页)(?:结转|余额|结余)|承前页|opening balance|balance (?:brought forward|b\/f|b\/d)|brought forward)$/i;

/** Whether a cell names the opening balance of an account. */
export function isOpeningBalance(cell: CellInput | undefined): boolean {
  return typeof cell === 'string' && cell.length <= 40 && OPENING_BALANCE.test(usualWidth(cell).trim());
}
