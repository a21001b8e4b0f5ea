/**
 * The key of an order, (customer, order number) or (customer, day), as a running number, without strings. Most numbers
 * belong to one customer only, so the first customer of a number has a table entry; the others go through a map.
 */
export class OrderKeys {
  count = 0;
  private readonly firstCustomer: Int32Array;
  private readonly firstOrder: Int32Array;
  private readonly others = new Map<number, number>();
  /** Day and order of each customer's latest line without a number; nobody (-1) is the last entry. */
  private readonly lastDay: Int32Array;
  private readonly lastOrder: Int32Array;
  private customerOf = new Int32Array(1024);
  private codeOf = new Int32Array(1024);

  /**
   * @param codeCount how many order numbers there are
   * @param customers how many customers there are
   */
  constructor(
    private readonly codeCount: number,
    private readonly customerCount: number,
  ) {
    this.firstCustomer = new Int32Array(codeCount);
    this.firstOrder = new Int32Array(codeCount).fill(-1);
    this.lastDay = new Int32Array(customerCount + 1);
    this.lastOrder = new Int32Array(customerCount + 1).fill(-1);
  }

  /** The order of a line, a new one where there is none yet. Lines must come in order of day. */
  orderOf(customer: number, code: number, day: number): number {
    if (code < 0) return this.orderOfDay(customer, day);
    const known = this.find(customer, code);
    if (known >= 0) return known;
    const order = this.add(customer, code);
    if (this.firstOrder[code]! < 0) {
      this.firstOrder[code] = order;
      this.firstCustomer[code] = customer;
    } else {
      this.others.set(this.pair(customer, code), order);
    }
    return order;
  }

  /** The order of a customer and number; -1 = there is none, or no number. */
  find(customer: number, code: number): number {
    if (code < 0 || this.firstOrder[code]! < 0) return -1;
    if (this.firstCustomer[code] === customer) return this.firstOrder[code]!;
    return this.others.get(this.pair(customer, code)) ?? -1;
  }

  /** Customer of each order, -1 = nobody. */
  customers(): Int32Array {
    return this.customerOf.subarray(0, this.count);
  }

  /** Order number of each order as a code, -1 = none. */
  orderNos(): Int32Array {
    return this.codeOf.subarray(0, this.count);
  }

  private orderOfDay(customer: number, day: number): number {
    const owner = customer < 0 ? this.customerCount : customer;
    if (this.lastOrder[owner]! >= 0 && this.lastDay[owner] === day) return this.lastOrder[owner]!;
    this.lastDay[owner] = day;
    return (this.lastOrder[owner] = this.add(customer, -1));
  }

  /** One number for the pair: exact, since both counts stay far below 2^26. */
  private pair(customer: number, code: number): number {
    return (customer + 1) * this.codeCount + code;
  }

  private add(customer: number, code: number): number {
    if (this.count === this.customerOf.length) {
      this.customerOf = doubled(this.customerOf);
      this.codeOf = doubled(this.codeOf);
    }
    this.customerOf[this.count] = customer;
    this.codeOf[this.count] = code;
    return this.count++;
  }
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
