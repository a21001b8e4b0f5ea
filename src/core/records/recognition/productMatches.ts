import type { CellInput } from '../../tables/columns';
import { NUMBER_OK, numberState } from '../cells/decimalCell';
import { readDecimalText } from '../cells/decimalText';
import { linesOf, listCells } from './listCells';
import type { SheetProposal } from './recognition';
import type { SheetSample } from './sheetSample';

/** Amounts are rounded to the cent. */
const TOLERANCE = 0.0051;

/** How many lines a column was compared in, and in how many it is the product. */
export interface ProductMatches {
  readonly lines: number;
  readonly equal: number;
}

/** Of the lines looked at, those in which a column is quantity x unit price (less discount); none where the list has not both. */
export function productMatches(sample: SheetSample, proposal: SheetProposal, column: number): ProductMatches {
  const placeOf = (field: string): number | null => proposal.columns.find((c) => c.field === field)?.column ?? null;
  const [quantity, price, discount] = [placeOf('quantity'), placeOf('unitPrice'), placeOf('discount')];
  if (quantity === null || price === null) return { lines: 0, equal: 0 };
  const isLine = linesOf(sample, proposal);
  const cellsAt = (at: number): readonly (CellInput | undefined)[] => listCells(sample, proposal, at);
  const [quantities, prices] = [cellsAt(quantity), cellsAt(price)];
  const discounts = discount === null ? [] : cellsAt(discount);
  let [lines, equal] = [0, 0];
  cellsAt(column).forEach((cell, i) => {
    const [amount, factor, unit, share] = [numberOf(cell), numberOf(quantities[i]), numberOf(prices[i]), numberOf(discounts[i]) ?? 0];
    if (!isLine[i] || amount === null || factor === null || unit === null) return;
    lines++;
    if (Math.abs(factor * unit * (1 - share) - amount) < TOLERANCE) equal++;
  });
  return { lines, equal };
}

/** A cell as a double: it is only compared, no figure is made of it. */
function numberOf(cell: CellInput | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || numberState(cell) !== NUMBER_OK) return null;
  const value = readDecimalText(cell);
  return value ? Number(value.mantissa) / 10 ** value.decimals : null;
}
