import { addDays, type Day } from './calendar';
import { multiply, parseDecimal } from './decimal';
import type { Choices } from './ledgerRandom';
import type { OracleSale } from './oracleInput';

/** How one ledger is written: which columns it has and which days it uses. */
export interface LedgerShape {
  keyedBy: 'id' | 'name';
  amounts: 'amount' | 'quantityPrice' | 'mixed';
  costs: 'none' | 'cost' | 'unitCost' | 'grossProfit';
  /** Decimals of the written amounts. */
  places: number;
  productsById: boolean;
  days: [Day, ...Day[]];
  asOf: Day;
}

const BLANK: OracleSale = {
  orderNo: null, date: null, customerId: null, customerName: null, productId: null, productName: null, category: null, quantity: null,
  unitPrice: null, amount: null, cost: null, unitCost: null, grossProfit: null, salesperson: null, region: null, type: null, originalOrder: null,
}; // prettier-ignore

const RETURN_TYPES = ['退货', '退款', '红字发票', '销售退回', 'Return', 'refund', 'Credit note', 'RMA'] as const;

/** A positive amount as text; often one of a few round ones, so that bounds are met exactly and ties happen. */
export function writtenAmount(choices: Choices, places: number): string {
  if (choices.chance(35)) return choices.pick(['100', '500', '1000', '10000', '50000', '100000', '2000', '1500']);
  const digits = String(choices.int(1, 9_999_999)).padStart(places + 1, '0');
  return places === 0 ? digits : plain(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** Writes rows for one ledger. Every choice comes from `choices`, so a seed always gives the same rows. */
export class RowWriter {
  private document = 0;

  constructor(
    private readonly choices: Choices,
    private readonly shape: LedgerShape,
  ) {}

  /** One ordinary sale on the as-of date, so that no ledger is without a usable row. */
  anchor(): OracleSale {
    return { ...this.line(1, this.shape.asOf, 'SO-0', '1000'), type: null };
  }

  /** A customer's whole history: orders with their lines, returns, allowances and free goods. */
  customerRows(customer: number): OracleSale[] {
    const { choices, shape } = this;
    const orders = choices.pick([0, 1, 1, 2, 3, 5, 8]);
    const rows: OracleSale[] = [];
    for (let order = 0; order < orders; order += 1) {
      const day = choices.pick(shape.days);
      const orderNo = this.orderNumber();
      const amounts = Array.from({ length: choices.pick([1, 1, 2, 3]) }, () => writtenAmount(choices, shape.places));
      rows.push(...amounts.map((amount) => this.line(customer, choices.chance(95) ? day : choices.pick(shape.days), orderNo, amount)));
      if (choices.chance(12)) rows.push({ ...this.line(customer, day, orderNo, '0'), ...this.cost('5') });
      if (choices.chance(15)) rows.push(this.allowance(customer, day, orderNo));
      if (choices.chance(22)) rows.push(...this.returns(customer, day, orderNo, amounts));
    }
    // A customer known only from returns or free goods.
    if (orders === 0 && choices.chance(60)) {
      rows.push(
        choices.chance(50)
          ? this.back(this.line(customer, choices.pick(shape.days), null, '300'))
          : this.line(customer, choices.pick(shape.days), 'SO-F', '0'),
      );
    }
    return rows;
  }

  /** Rows that end in the other buckets: no customer, void, after the as-of date, blank or unreadable cells. */
  oddRows(count: number): OracleSale[] {
    const { choices, shape } = this;
    return Array.from({ length: count }, () => {
      const row = this.line(choices.int(1, 4), choices.pick(shape.days), this.orderNumber(), writtenAmount(choices, shape.places));
      const nobody = { ...row, customerId: null, customerName: null };
      return choices.pick<OracleSale>([
        nobody,
        choices.chance(50) ? this.back(nobody) : nobody,
        { ...row, type: choices.pick(['作废', '取消', '草稿', 'Void', 'draft']) },
        { ...row, date: addDays(shape.asOf, choices.pick([1, 5, 40])) },
        { ...row, customerId: shape.keyedBy === 'id' ? 'HY999' : null, customerName: 'Later', date: addDays(shape.asOf, 3) },
        { ...row, date: null },
        { ...row, date: choices.pick(['2023-02-29', 'n/a', '2024-13-01']) },
        { ...row, amount: null, quantity: null, unitPrice: null },
        { ...row, amount: choices.pick(['abc', '#N/A']), quantity: null, unitPrice: null },
      ]);
    });
  }

  /** Numbers come from a small pool, so several customers share them; some orders have none. */
  private orderNumber(): string | null {
    const { choices } = this;
    if (choices.chance(10)) return null;
    if (choices.chance(50)) return `SO-${choices.int(1, 12)}`;
    this.document += 1;
    return choices.chance(5) ? `C${this.document}` : `XS2024-${this.document}`;
  }

  private line(customer: number, date: Day, orderNo: string | null, amount: string): OracleSale {
    const { choices, shape } = this;
    const product = choices.int(1, 6);
    const written = `HY${String(customer).padStart(3, '0')}`;
    return {
      ...BLANK,
      date,
      orderNo,
      // Case, width and space variants of one id are one customer.
      customerId:
        shape.keyedBy === 'id'
          ? choices.chance(8)
            ? choices.pick([` ${written} `, `ＨＹ${written.slice(2)}`, written.toLowerCase()])
            : written
          : null,
      customerName: `客户${customer}`,
      productId: shape.productsById ? `P${product}` : null,
      productName: `产品${product}`,
      category: choices.pick(['办公', '家具', null]),
      salesperson: choices.pick(['王伟', '李娜', 'Ann', null]),
      region: choices.pick(['华东', '华南', null]),
      type: choices.chance(20) ? '销售' : null,
      ...this.amountCells(amount),
      ...this.cost(plain((Number(amount) * choices.pick([0.5, 0.8, 1.1])).toFixed(shape.places))),
    };
  }

  /** The amount as its own cell, or as quantity and unit price, sometimes fractional so that the product must be rounded. */
  private amountCells(amount: string): Pick<OracleSale, 'amount' | 'quantity' | 'unitPrice'> {
    const { choices, shape } = this;
    const asProduct = shape.amounts === 'quantityPrice' || (shape.amounts === 'mixed' && choices.chance(50));
    if (asProduct) return { amount: null, quantity: choices.pick(['1', '2', '10', '0.5', '1.25', '3.333']), unitPrice: amount };
    // Where all three are written and disagree, the amount wins.
    return { amount, quantity: choices.pick(['1', '2', null]), unitPrice: choices.chance(10) ? '7.5' : null };
  }

  private cost(amount: string): Pick<OracleSale, 'cost' | 'unitCost' | 'grossProfit'> {
    const { choices, shape } = this;
    const value = choices.chance(15) ? null : choices.chance(8) ? '0' : amount;
    return {
      cost: shape.costs === 'cost' ? value : null,
      unitCost: shape.costs === 'unitCost' ? value : null,
      grossProfit: shape.costs === 'grossProfit' ? value : null,
    };
  }

  /** A negative line with a discount word: an allowance, not a return. */
  private allowance(customer: number, day: Day, orderNo: string | null): OracleSale {
    const row = negated(this.line(customer, day, orderNo, this.choices.pick(['10', '25.5', '100'])));
    const named = this.choices.pick<Partial<OracleSale>>([
      { productName: '销售折扣' },
      { type: '返利' },
      { productName: 'Discount' },
      { type: 'rebate' },
    ]);
    return { ...row, quantity: row.amount === null ? row.quantity : null, cost: null, unitCost: null, grossProfit: null, ...named };
  }

  /** Returns of an order: all of it or a part; linked by number or by a column that names the order, or not linked. */
  private returns(customer: number, day: Day, orderNo: string | null, amounts: readonly string[]): OracleSale[] {
    const { choices } = this;
    const returned = choices.chance(60) ? amounts : amounts.slice(0, 1);
    const link = choices.pick<Partial<OracleSale>>([
      { orderNo },
      { orderNo: 'TH-1', originalOrder: orderNo },
      { orderNo: null },
      { orderNo },
    ]);
    return returned.map((amount) => {
      const later = addDays(day, choices.pick([0, 1, 20, 100]));
      return this.back({ ...this.line(customer, later > this.shape.asOf ? this.shape.asOf : later, orderNo, amount), ...link });
    });
  }

  /** Marks a row as a return in one of the ways ledgers do: a type word, a negative amount, a negative quantity, both, the word and a sign. */
  private back(row: OracleSale): OracleSale {
    const { choices } = this;
    if (choices.chance(40)) return { ...row, type: choices.pick(RETURN_TYPES) };
    return choices.chance(30) ? { ...negated(row), type: choices.pick(RETURN_TYPES) } : { ...negated(row), type: null };
  }
}

/** The row with the sign of its amount (or quantity, where it has no amount) turned, and its gross profit with it. */
function negated(row: OracleSale): OracleSale {
  const turn = (cell: string | null): string | null => (cell === null || Number(cell) === 0 ? cell : `-${cell}`);
  return { ...row, amount: turn(row.amount), quantity: turn(row.quantity), grossProfit: turn(row.grossProfit) };
}

/** Without needless zeros: "12.500" is written "12.5". */
function plain(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** Whether a product of the two needs more decimals than `places` (used to prove that the generator reaches rounding). */
export function needsRounding(quantity: string, unitPrice: string, places: number): boolean {
  const [a, b] = [parseDecimal(quantity), parseDecimal(unitPrice)];
  if (a === null || b === null) return false;
  const product = multiply(a, b);
  return product.places > places && product.digits % 10n ** BigInt(product.places - places) !== 0n;
}
