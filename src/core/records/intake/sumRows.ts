import { NUMBER_OK, numberState } from '../cells/decimalCell';
import { readDecimalText } from '../cells/decimalText';
import { cellAt, type CellColumn } from './cellColumn';
import type { RowCells } from './rowCells';
import type { Fault } from './rowFaults';
import { RunningTotal } from './runningTotal';

/** Tells rows that add up others from lines: by their label, by what they hold beside it, by the sum itself (S6). */
export class SumRows {
  private readonly sums = new RunningTotal();

  /** @param isAccount whether the sheet may be an account, which has totals of months among its remarks */
  constructor(private readonly isAccount: boolean) {}

  /** Whether a row that cannot be used is a total: it bears a label, or nothing but the sum of the lines above it. */
  isTotal(i: number, fault: Fault, row: RowCells, summed: CellColumn | null): boolean {
    if (fault.code !== 'E-DATE-EMPTY' && fault.code !== 'E-DATE-TEXT') return false;
    if (!row.total(i, fault.code === 'E-DATE-TEXT' ? fault.cells : null) && !this.isBareSum(i, fault, row, summed)) return false;
    this.sums.restart();
    return true;
  }

  /**
   * Takes a line that could be used; true where it is a total with a date. It repeats a running sum, and a label is its only
   * text, or stands in a column that names nobody: 本月合计 among the remarks of an account.
   */
  isDatedTotal(i: number, summed: CellColumn, date: CellColumn | null, row: RowCells): boolean {
    if (this.isAccount && row.periodTotal(i)) {
      this.sums.restart();
      return true;
    }
    const amount = amountOf(cellAt(summed, i));
    if (this.sums.isSum(amount) && (row.totalAlone(i, date) || row.totalRemark(i))) {
      this.sums.restart();
      return true;
    }
    this.sums.add(amount);
    return false;
  }

  private isBareSum(i: number, fault: Fault, row: RowCells, summed: CellColumn | null): boolean {
    if (fault.code !== 'E-DATE-EMPTY' || !summed || !row.wordless(i)) return false;
    const cell = cellAt(summed, i);
    return numberState(cell) === NUMBER_OK && this.sums.isSum(amountOf(cell));
  }
}

/** An amount as a double, to compare with sums; 0 where there is none. */
function amountOf(cell: ReturnType<typeof cellAt>): number {
  if (typeof cell === 'number') return cell;
  const value = readDecimalText(String(cell ?? ''));
  return value ? Number(value.mantissa) / 10 ** value.decimals : 0;
}
