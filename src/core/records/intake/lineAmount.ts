import type { DecimalColumn } from '../../tables/decimalColumn';
import { POWERS_OF_TEN } from '../../values/decimal';
import { exactProduct, exactSum, rescaledInteger } from '../../values/decimalProduct';

/** The integer of a row at its column's scale; 0 where the cell holds none. */
export function integerAt(column: DecimalColumn, row: number): number | bigint {
  return column.big ? (column.big[row] ?? 0n) : column.data[row]!;
}

/** quantity x unit price x (1 - discount): what an amount is computed from (definitions.md, "Amount of a line"). */
export interface AmountFactors {
  readonly quantity: DecimalColumn;
  readonly unitPrice: DecimalColumn;
  readonly discount: DecimalColumn | null;
}

/** The product of a row, each factor exact, rounded once to `scale`, half away from zero. */
export function productAt(factors: AmountFactors, row: number, scale: number): number | bigint {
  const { quantity, unitPrice, discount } = factors;
  let product = exactProduct(integerAt(quantity, row), integerAt(unitPrice, row));
  let decimals = quantity.scale + unitPrice.scale;
  if (discount && discount.known[row]) {
    const share = exactSum(POWERS_OF_TEN[discount.scale]!, exactProduct(integerAt(discount, row), -1));
    product = exactProduct(product, share);
    decimals += discount.scale;
  }
  return rescaledInteger(product, decimals, scale);
}
