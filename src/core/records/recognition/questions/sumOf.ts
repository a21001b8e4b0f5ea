import { decimalOfDouble, type Decimal } from '../../../values/decimal';
import { minor, minorToDecimal } from '../../../values/minor';
import { isBlank } from '../../cells/blank';
import { readDecimalText } from '../../cells/decimalText';
import { listCells } from '../listCells';
import type { SheetProposal } from '../recognition';
import type { SheetSample } from '../sheetSample';

interface ListColumn {
  readonly sample: SheetSample;
  readonly proposal: SheetProposal;
  readonly column: number;
}

/** Filled cells and numbers in the heads of columns, and the exact sum of the numbers as a decimal text. */
export function sumOf(columns: readonly ListColumn[]): { readonly filled: number; readonly numbers: number; readonly sum: string } {
  const cells = columns.flatMap(({ sample, proposal, column }) => listCells(sample, proposal, column)).filter((cell) => !isBlank(cell));
  const values = cells.flatMap((cell): Decimal[] => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? [decimalOfDouble(cell)] : [];
    const read = typeof cell === 'string' ? readDecimalText(cell) : null;
    return read ? [read] : [];
  });
  const scale = Math.max(0, ...values.map((value) => value.decimals));
  const total = values.reduce((sum, value) => sum + BigInt(value.mantissa) * 10n ** BigInt(scale - value.decimals), 0n);
  return { filled: cells.length, numbers: values.length, sum: minorToDecimal(minor(total), scale) };
}
