import type { SalesLines } from '../records/book';
import type { TextColumn } from '../tables/columns';

/**
 * Lines that repeat an earlier line in every field that is mapped (M6): suspects, not errors. Open-addressing hash
 * table of row numbers; two rows are compared field by field, so a hash collision never makes a suspect.
 * @param rows 1 for the lines that take part
 * @returns the repeating rows, ascending; the first of each set of equal lines is not among them
 */
export function findDuplicates(sales: SalesLines, rows: Uint8Array): Int32Array {
  const columns = comparedColumns(sales);
  const exact = [sales.amount.big, sales.cost?.big, sales.quantity?.big].filter((big) => !!big);
  let capacity = 16;
  while (capacity < sales.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const table = new Int32Array(capacity).fill(-1);
  const repeats: number[] = [];
  const hashes = hashRows(columns, sales.length);

  for (let row = 0; row < sales.length; row++) {
    if (!rows[row]) continue;
    let slot = hashes[row]! & mask;
    for (;;) {
      const other = table[slot]!;
      if (other < 0) {
        table[slot] = row;
        break;
      }
      if (hashes[other] === hashes[row] && columns.every((c) => c[other] === c[row]) && exact.every((c) => c[other] === c[row])) {
        repeats.push(row);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return Int32Array.from(repeats);
}

type NumberColumn = Int32Array | Float64Array | Uint8Array;

function comparedColumns(sales: SalesLines): NumberColumn[] {
  const texts: (TextColumn | null)[] = [
    sales.orderNo,
    sales.originalOrder,
    sales.productId,
    sales.productName,
    sales.category,
    sales.salesperson,
    sales.region,
    sales.type,
    sales.status,
    sales.currency,
  ];
  const all: (NumberColumn | null | undefined)[] = [
    sales.customer,
    sales.date,
    sales.amount.data,
    sales.quantity?.data,
    sales.cost?.data,
    sales.costKnown,
    sales.dueDate,
    sales.shipDate,
    ...texts.map((column) => column?.codes),
  ];
  return all.filter((column) => !!column);
}

/** Column by column, so that the inner loop runs over one typed array. */
function hashRows(columns: readonly NumberColumn[], length: number): Int32Array {
  const hashes = new Int32Array(length);
  for (const column of columns) {
    const isFloat = column instanceof Float64Array;
    for (let row = 0; row < length; row++) {
      const value = column[row]!;
      let word = value | 0;
      if (isFloat) word ^= (value / 4294967296) | 0;
      hashes[row] = Math.imul(hashes[row]! ^ word, 0x9e3779b1) ^ (hashes[row]! >>> 15);
    }
  }
  for (let row = 0; row < length; row++) hashes[row]! ^= hashes[row]! >>> 16;
  return hashes;
}
