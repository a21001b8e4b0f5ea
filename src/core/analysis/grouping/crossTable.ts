import { addMinor, compareMinor, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, sumBy } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import type { Ledger } from '../ledger';
import { slice } from '../minorViews';
import { windowOf } from '../windows';
import type { DimensionCodes } from './dimensions';

/** Net revenue of a period by region and product line: where a line sells, and where it does not. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column. */
  readonly amounts: readonly (readonly Minor[])[];
  /** Money of all rows and columns that are not shown, and of lines without region or product line. */
  readonly rest: Minor;
}

/** The greatest rows and columns by amount, at most so many; null without two dimensions to cross. */
export function crossTable(ledger: Ledger, period: Period, row: DimensionCodes | undefined, column: DimensionCodes | undefined, most: number): CrossTable | null {
  if (!row || !column) return null;
  const { from, to } = windowOf(ledger, period);
  const width = column.names.length;
  const codeAt = ({ of, codes }: DimensionCodes, line: number): number => {
    if (of === 'line') return codes[line]!;
    const customer = ledger.customer[line]!;
    return customer < 0 ? -1 : codes[customer]!;
  };
  const cells = new Int32Array(to - from);
  for (let line = from; line < to; line++) {
    const [r, c] = [codeAt(row, line), codeAt(column, line)];
    cells[line - from] = r < 0 || c < 0 ? row.names.length * width : r * width + c;
  }
  const sums = sumBy(slice(ledger.amount, from, to), cells, row.names.length * width + 1);
  const at = (r: number, c: number): Minor => minorAt(sums, r * width + c);
  const total = (count: number, cell: (i: number) => Minor): Minor => Array.from({ length: count }, (_, i) => cell(i)).reduce<Minor>(addMinor, ZERO);
  const greatest = (count: number, names: readonly string[], amountOf: (i: number) => Minor): number[] =>
    Array.from({ length: count }, (_, i) => ({ i, amount: amountOf(i) }))
      .filter(({ amount }) => amount !== ZERO)
      .sort((a, b) => compareMinor(b.amount, a.amount) || (names[a.i]! < names[b.i]! ? -1 : 1))
      .slice(0, most)
      .map(({ i }) => i);
  const rows = greatest(row.names.length, row.names, (r) => total(width, (c) => at(r, c)));
  const columns = greatest(width, column.names, (c) => total(row.names.length, (r) => at(r, c)));
  const amounts = rows.map((r) => columns.map((c) => at(r, c)));
  const shown = amounts.flat().reduce<Minor>(addMinor, ZERO);
  const all = total(sums.length, (i) => minorAt(sums, i));
  return { rows: rows.map((r) => row.names[r]!), columns: columns.map((c) => column.names[c]!), amounts, rest: subMinor(all, shown) };
}
