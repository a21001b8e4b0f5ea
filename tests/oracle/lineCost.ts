import { absolute, multiply, parseDecimal, toMoney, type Millionths } from './decimal';
import type { LineKind } from './lineKind';
import type { OracleSale } from './oracleInput';

/**
 * D7: what the line cost. From the cost cell, else unit cost x quantity, else amount - gross profit as written.
 * Blank is missing, 0 is missing unless set real; a return gives cost back, so its cost is negative whatever its written sign.
 * @param writtenAmount the amount with the sign it was written with (gross profit is written with the same sign)
 */
export function lineCost(
  row: OracleSale,
  kind: LineKind,
  writtenAmount: Millionths,
  scale: number,
  zeroIsReal: boolean,
): Millionths | null {
  const written = writtenCost(row, writtenAmount, scale);
  if (written === null || (written === 0n && !zeroIsReal)) return null;
  return kind === 'return' ? -absolute(written) : written;
}

function writtenCost(row: OracleSale, writtenAmount: Millionths, scale: number): Millionths | null {
  const cost = parseDecimal(row.cost ?? '');
  if (cost !== null) return toMoney(cost, scale);
  const unitCost = parseDecimal(row.unitCost ?? '');
  const quantity = parseDecimal(row.quantity ?? '');
  if (unitCost !== null && quantity !== null) return toMoney(multiply(unitCost, quantity), scale);
  const grossProfit = parseDecimal(row.grossProfit ?? '');
  return grossProfit === null ? null : writtenAmount - toMoney(grossProfit, scale);
}
