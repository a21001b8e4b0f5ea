/**
 * Every code the reading of sheets can give to a row or cell: a public contract, with the meaning that the locales put
 * into words. E-: the row could not be used; X-: the row is no data of the ledger; W-: used, but to be looked at.
 */
export const ISSUE_CODES = [
  'E-DATE-EMPTY', 'E-DATE-TEXT', 'E-DATE-RANGE', 'E-DATE-ERROR', 'E-DATE-ORDER',
  'E-AMOUNT-EMPTY', 'E-AMOUNT-TEXT', 'E-AMOUNT-ERROR',
  'E-QUANTITY-EMPTY', 'E-QUANTITY-TEXT', 'E-QUANTITY-ERROR',
  'E-PRICE-EMPTY', 'E-PRICE-TEXT', 'E-PRICE-ERROR',
  'E-DISCOUNT-TEXT', 'E-DISCOUNT-RANGE',
  'E-DECIMAL-SIGN', 'E-CUSTOMER-EMPTY', 'E-STAGE-EMPTY', 'E-ORDER-EMPTY', 'E-ORDER-UNKNOWN', 'E-PERSON-EMPTY',
  'X-TOTAL-ROW', 'X-HEADER-ROW', 'X-OTHER-TABLE', 'X-OTHER-CURRENCY', 'X-ON-HOLD', 'X-NOT-RETURNED',
  'W-AMOUNT-DIFFERS', 'W-NUMBER-TEXT', 'W-NUMBER-ERROR', 'W-DATE-TEXT', 'W-DATE-ASSUMED', 'W-DATE-MONTH', 'W-DECIMAL-ASSUMED', 'W-CELL-ERROR',
  'W-SHIP-BEFORE-ORDER', 'W-DUE-BEFORE-INVOICE', 'W-PRECISION-AS-SHOWN',
  'W-COLUMN-TWICE', 'W-TAX-BOTH', 'W-SEVERAL-TABLES', 'W-HIDDEN-ROWS', 'W-HIDDEN-LEFT-OUT', 'W-VALUES-MAY-BE-STALE', 'W-SHARED-ORDER', 'W-REGION-SHARED', 'W-PHONE-ZERO',
  'W-CUSTOMER-REPEATED', 'W-NAME-NOT-UNIQUE', 'E-ID-PRECISION',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];
