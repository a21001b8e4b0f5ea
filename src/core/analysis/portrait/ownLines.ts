import type { MinorColumn } from '../../values/minorColumn';
import { linesOf, type CustomerArchive } from './customerArchive';
import { marksOf } from './marks';

/** The ledger and orders that figures of one customer are told from: of the whole book, or only of the customer's lines. */
export type LineArchive = Omit<CustomerArchive, 'byCustomer'>;

/**
 * One customer's lines beside each other, orders numbered from 0: a portrait goes over them some ten times, and in a ledger of a
 * million lines every step would reach for another corner of memory. Positions are those of the small ledger, 0 to length - 1.
 */
export function ownLines(archive: CustomerArchive, customer: number): LineArchive {
  const lines = linesOf(archive, customer);
  const { ledger, orders, products, salespeople, categories } = archive;
  const ints = (of: Int32Array): Int32Array => gather(of, lines, new Int32Array(lines.length));
  const bytes = (of: Uint8Array): Uint8Array => gather(of, lines, new Uint8Array(lines.length));
  const { ofLine, orderNo, owner } = numberedAnew(archive, lines);
  return {
    book: archive.book,
    analysis: archive.analysis,
    ledger: {
      length: lines.length,
      scale: ledger.scale,
      row: ints(ledger.row),
      day: ints(ledger.day),
      customer: ints(ledger.customer),
      kind: bytes(ledger.kind),
      amount: picked(ledger.amount, lines),
      cost: ledger.cost && picked(ledger.cost, lines),
      covered: bytes(ledger.covered),
    },
    orders: {
      count: orderNo.length,
      ofLine,
      customer: gather(orders.customer, owner, new Int32Array(owner.length)),
      orderNo,
      amount: picked(orders.amount, owner),
      reversed: gather(orders.reversed, owner, new Uint8Array(owner.length)),
      purchaseLine: bytes(orders.purchaseLine),
    },
    products: { codes: ints(products.codes), count: products.count },
    salespeople: { codes: ints(salespeople.codes), count: salespeople.count },
    categories: categories && ints(categories),
  };
}

/** The customer's orders in the order in which its lines name them. */
function numberedAnew(archive: CustomerArchive, lines: Int32Array): { readonly ofLine: Int32Array; readonly orderNo: Int32Array; readonly owner: Int32Array } {
  const { orders } = archive;
  const { orders: places } = marksOf(archive);
  places.clear(orders.count);
  const owner: number[] = [];
  const ofLine = new Int32Array(lines.length).fill(-1);
  for (let at = 0; at < lines.length; at++) {
    const order = orders.ofLine[lines[at]!]!;
    if (order < 0) continue;
    if (!places.has(order)) places.set(order, owner.push(order) - 1);
    ofLine[at] = places.count(order);
  }
  const owners = new Int32Array(owner);
  return { ofLine, orderNo: gather(orders.orderNo, owners, new Int32Array(owners.length)), owner: owners };
}

function picked(column: MinorColumn, at: Int32Array): MinorColumn {
  const { big } = column;
  return { scale: column.scale, length: at.length, data: gather(column.data, at, new Float64Array(at.length)), big: big && Array.from(at, (place) => big[place]!) };
}

/** A plain loop: `from` with a function goes through an iterator and takes many times as long. */
function gather<T extends Int32Array | Uint8Array | Float64Array>(from: T, at: Int32Array, into: T): T {
  for (let i = 0; i < at.length; i++) into[i] = from[at[i]!]!;
  return into;
}
