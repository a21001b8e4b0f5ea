import type { SalesLines } from '../../records/book';
import { minorColumnOf } from '../../tables/moneyColumn';
import { absMinor, negMinor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import type { Ledger } from '../ledger';
import { RETURN } from '../lineKinds';

/** Quantities of the ledger's lines, those of returns below 0; null without a column. */
export function lineQuantities(sales: SalesLines, ledger: Ledger): MinorColumn | null {
  const { quantity } = sales;
  if (!quantity) return null;
  return minorColumnOf(ledger.length, quantity.scale, (line) => {
    const size = absMinor(minorAt(quantity, ledger.row[line]!));
    return ledger.kind[line] === RETURN ? negMinor(size) : size;
  });
}
