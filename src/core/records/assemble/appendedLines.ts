import type { TextColumn } from '../../tables/columns';
import { minorColumnOf } from '../../tables/moneyColumn';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import { rescaledInteger } from '../../values/decimalProduct';
import type { SalesLines } from '../book';

/** A line that answers a sale: all of it, or an amount of its order. */
export interface AnswerLine {
  /** The sale line it answers. */
  readonly of: number;
  /** Where it was said: position of the sheet in the book's intake, and its 1-based row. */
  readonly sheet: number;
  readonly row: number;
  readonly day: number;
  /** A whole number at `scale`, where only an amount was returned; null for the line as a whole. */
  readonly amount: { readonly value: number | bigint; readonly scale: number } | null;
  readonly customer: number;
}

/**
 * The ledger with return lines behind it. An answer to a whole line has its product, cost, salesperson and region and the
 * opposite amount and quantity; an answer of an amount has no product and no cost.
 * @param typeWord what the type column says of them, so that D5 takes them for returns
 */
export function appendedLines(sales: SalesLines, answers: readonly AnswerLine[], typeWord: string): SalesLines {
  const { length } = sales;
  const total = length + answers.length;
  const ints = (values: Int32Array, of: (answer: AnswerLine) => number): Int32Array => {
    const out = new Int32Array(total);
    out.set(values);
    answers.forEach((answer, i) => (out[length + i] = of(answer)));
    return out;
  };
  const text = (column: TextColumn | null, ofWhole = false): TextColumn | null =>
    column && { codes: ints(column.codes, (a) => (ofWhole && a.amount ? -1 : column.codes[a.of]!)), texts: column.texts };
  const negated = (column: MinorColumn, of: (answer: AnswerLine) => number | bigint): MinorColumn =>
    minorColumnOf(total, column.scale, (row) => (row < length ? minorAt(column, row) : opposite(of(answers[row - length]!))));
  const { quantity, cost, costKnown } = sales;
  const known = new Uint8Array(total);
  if (costKnown) known.set(costKnown);
  answers.forEach((answer, i) => (known[length + i] = answer.amount || !costKnown ? 0 : costKnown[answer.of]!));
  return {
    ...sales,
    length: total,
    sheet: ints(sales.sheet, (a) => a.sheet),
    row: ints(sales.row, (a) => a.row),
    customer: ints(sales.customer, (a) => a.customer),
    date: ints(sales.date, (a) => a.day),
    orderNo: text(sales.orderNo),
    originalOrder: text(sales.originalOrder),
    productId: text(sales.productId, true),
    productName: text(sales.productName, true),
    category: text(sales.category, true),
    salesperson: text(sales.salesperson),
    region: text(sales.region),
    type: typeColumn(sales, answers, typeWord),
    status: text(sales.status),
    currency: text(sales.currency),
    quantity: quantity && negated(quantity, (a) => (a.amount ? 0 : minorAt(quantity, a.of))),
    amount: negated(sales.amount, (a) => (a.amount ? rescaledInteger(a.amount.value, a.amount.scale, sales.amount.scale) : minorAt(sales.amount, a.of))),
    cost: cost && negated(cost, (a) => (a.amount ? 0 : minorAt(cost, a.of))),
    costKnown: costKnown && known,
    dueDate: sales.dueDate && ints(sales.dueDate, (a) => sales.dueDate![a.of]!),
    shipDate: sales.shipDate && ints(sales.shipDate, (a) => sales.shipDate![a.of]!),
  };
}

function typeColumn(sales: SalesLines, answers: readonly AnswerLine[], word: string): TextColumn {
  const texts = [...(sales.type?.texts ?? [])];
  const code = texts.push(word) - 1;
  const codes = new Int32Array(sales.length + answers.length).fill(-1);
  if (sales.type) codes.set(sales.type.codes);
  codes.fill(code, sales.length);
  return { codes, texts };
}

function opposite(value: number | bigint): number | bigint {
  return typeof value === 'bigint' ? -value : 0 - value;
}
