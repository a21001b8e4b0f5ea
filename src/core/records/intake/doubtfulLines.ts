import { textAt, type TextColumn } from '../../tables/columns';
import type { DecimalColumn } from '../../tables/decimalColumn';
import type { SheetProposal } from '../recognition/recognition';
import type { IssueLog } from './issueLog';

/** How programs number returns: XSTH0001, TH-12, RMA77, 退0003, and a letter of its own before the digits. */
const RETURN_NUMBER = /^(?:xsth|xth|th|tk|xt|rt|rma|ret|rtn|cn|cm|cr|sr|退|r|c)[-_ ]?\d/i;
/** More of a list than this are no returns: all its numbers begin so. */
const MOST_RETURNS = 0.3;
/** A discount above this is more likely what is still paid. */
const HIGH = 0.5;
/** So many of the discounts must be high for the column to be in doubt. */
const HIGH_SHARE = 0.5;

interface Columns {
  readonly texts: ReadonlyMap<string, TextColumn>;
  readonly decimals: ReadonlyMap<string, DecimalColumn>;
}

/**
 * Sales lines that are used as they stand and may mean something else (R-X9):
 * - numbers that begin as those of returns do, in a list that has no column to say so and no sign on them;
 * - discounts above one half that amounts are computed with: 90 % may be what is still paid.
 */
export function noteDoubtfulLines(proposal: SheetProposal, columns: Columns, row: Int32Array, log: IssueLog): void {
  if (proposal.kind !== 'sales') return;
  noteReturnNumbers(proposal, columns, row, log);
  noteHighDiscounts(proposal, columns, row, log);
}

function noteReturnNumbers(proposal: SheetProposal, { texts, decimals }: Columns, row: Int32Array, log: IssueLog): void {
  const numbers = texts.get('orderNo');
  if (!numbers || texts.has('type')) return;
  const isReturn = numbers.texts.map((text) => RETURN_NUMBER.test(text.normalize('NFKC').trim()));
  if (!isReturn.includes(true)) return;
  const at: number[] = [];
  for (let i = 0; i < row.length; i++) if (numbers.codes[i]! >= 0 && isReturn[numbers.codes[i]!]!) at.push(i);
  const isNegative = (field: string, i: number) => (decimals.get(field)?.data[i] ?? 0) < 0;
  if (at.length > row.length * MOST_RETURNS || at.some((i) => isNegative('amount', i) || isNegative('quantity', i))) return;
  const column = proposal.columns.find((c) => c.field === 'orderNo')!.column;
  for (const i of at) log.add('W-RETURN-NUMBER', row[i]!, column, 'orderNo', textAt(numbers, i) ?? '');
}

function noteHighDiscounts(proposal: SheetProposal, { decimals }: Columns, row: Int32Array, log: IssueLog): void {
  const discounts = decimals.get('discount');
  if (!discounts || decimals.has('amount')) return;
  const share = (i: number) => discounts.data[i]! / 10 ** discounts.scale;
  const given = Array.from(row.keys()).filter((i) => discounts.known[i] === 1 && discounts.data[i] !== 0);
  const high = given.filter((i) => share(i) > HIGH);
  if (high.length === 0 || high.length < given.length * HIGH_SHARE) return;
  const column = proposal.columns.find((c) => c.field === 'discount')!.column;
  for (const i of high) log.add('W-DISCOUNT-HIGH', row[i]!, column, 'discount', String(share(i)));
}
