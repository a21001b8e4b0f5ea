import type { DecimalColumn } from '../../tables/decimalColumn';
import { exactSum, rescaledInteger } from '../../values/decimalProduct';
import { minor, minorToDecimal } from '../../values/minor';
import type { SheetProposal } from '../recognition/recognition';
import type { IssueLog } from './issueLog';
import { integerAt, productAt } from './lineAmount';

/** Amounts that differ by no more than one hundredth from quantity x price agree. */
const TOLERANCE_SCALE = 2;

/**
 * Lists sales lines whose amount differs by more than 0.01 from quantity x unit price (less discount); the amount
 * column stands. Lines where a factor is unknown cannot be checked.
 */
export function noteDifferingAmounts(
  proposal: SheetProposal,
  decimals: ReadonlyMap<string, DecimalColumn>,
  row: Int32Array,
  log: IssueLog,
): void {
  const amount = decimals.get('amount');
  const quantity = decimals.get('quantity');
  const unitPrice = decimals.get('unitPrice');
  if (proposal.kind !== 'sales' || !amount || !quantity || !unitPrice) return;
  const factors = { quantity, unitPrice, discount: decimals.get('discount') ?? null };
  const scale = Math.max(TOLERANCE_SCALE, amount.scale);
  const tolerance = rescaledInteger(1, TOLERANCE_SCALE, scale);
  const column = proposal.columns.find((c) => c.field === 'amount')!.column;
  for (let i = 0; i < row.length; i++) {
    if (!quantity.known[i] || !unitPrice.known[i]) continue;
    const written = rescaledInteger(integerAt(amount, i), amount.scale, scale);
    const computed = productAt(factors, i, scale);
    if (written === computed) continue;
    const difference = exactSum(computed, -written);
    if (difference > tolerance || difference < -tolerance) {
      log.add('W-AMOUNT-DIFFERS', row[i]!, column, 'amount', `${minorToDecimal(minor(written), scale)} / ${minorToDecimal(minor(computed), scale)}`);
    }
  }
}
