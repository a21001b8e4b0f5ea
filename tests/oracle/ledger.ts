import { isDay, type Day } from './calendar';
import { absolute, multiply, parseDecimal, placesUsed, toMoney, type Decimal, type Millionths } from './decimal';
import type { RowCounts } from './facts';
import { keyOrNull } from './keys';
import { lineCost } from './lineCost';
import { lineKind, type LineKind } from './lineKind';
import type { OracleInput, OracleSale, OracleSettings } from './oracleInput';

/** One accepted row: its amount signed by its kind (sales >= 0, returns and allowances <= 0). */
export interface Line {
  readonly kind: Exclude<LineKind, 'void'>;
  readonly date: Day;
  /** Matching key of the customer; `null` for a line that belongs to no customer. */
  readonly customer: string | null;
  readonly orderNo: string | null;
  readonly originalOrder: string | null;
  readonly product: string | null;
  readonly salesperson: string | null;
  readonly amount: Millionths;
  /** Signed like the amount; `null` where it is not known. */
  readonly cost: Millionths | null;
  readonly row: OracleSale;
}

export interface Ledger {
  readonly asOf: Day;
  /** Rows up to the as-of date, with and without customer, in written order. */
  readonly lines: Line[];
  readonly rows: RowCounts;
}

/**
 * Sorts every written row into exactly one bucket (command-line.md, rows; D1; D5). In this order: void rows are out of scope;
 * a bad date, then a bad amount, rejects; a row after the as-of date is out of scope; a repeated row is dropped if so set;
 * a row without customer is counted as such; the rest is used.
 */
export function readLedger(input: OracleInput, settings: OracleSettings): Ledger {
  const rows: RowCounts = {
    read: 0,
    used: 0,
    returns: 0,
    allowances: 0,
    noCustomer: 0,
    duplicates: 0,
    outOfScope: 0,
    rejected: 0,
    rejectedBy: {},
  };
  const scale = moneyPlaces(input.sales);
  const usesIds = input.sales.some((row) => keyOrNull(row.customerId) !== null);
  const seen = new Set<string>();
  const accepted: Line[] = [];
  for (const row of input.sales) {
    rows.read += 1;
    const reading = readRow(row, scale, usesIds, settings);
    if (reading === 'void') rows.outOfScope += 1;
    else if (typeof reading === 'string') {
      rows.rejected += 1;
      rows.rejectedBy[reading] = (rows.rejectedBy[reading] ?? 0) + 1;
    } else accepted.push(reading);
  }
  const asOf = input.asOf ?? latestDay(accepted, input.today) ?? input.today;
  const inScope = accepted.filter((line) => line.date <= asOf);
  rows.outOfScope += accepted.length - inScope.length;
  const lines = settings.dropDuplicates ? inScope.filter((line) => isFirst(seen, JSON.stringify(line.row))) : inScope;
  rows.duplicates = inScope.length - lines.length;
  const used = lines.filter((line) => line.customer !== null);
  rows.noCustomer = lines.length - used.length;
  rows.used = used.length;
  rows.returns = used.filter((line) => line.kind === 'return').length;
  rows.allowances = used.filter((line) => line.kind === 'allowance').length;
  return { asOf, lines, rows };
}

/** Whether a row is the first of its text. */
function isFirst(seen: Set<string>, text: string): boolean {
  if (seen.has(text)) return false;
  seen.add(text);
  return true;
}

/** D1: the latest valid date not after today. */
function latestDay(lines: readonly Line[], today: Day): Day | null {
  const days = lines.map((line) => line.date).filter((day) => day <= today);
  return days.sort().at(-1) ?? null;
}

/** The row as a line, `'void'`, or the reason it is rejected for. */
function readRow(row: OracleSale, scale: number, usesIds: boolean, settings: OracleSettings): Line | string {
  if (lineKind(row, false, []) === 'void') return 'void';
  const date = (row.date ?? '').trim();
  if (date === '') return 'E-DATE-EMPTY';
  if (!isDay(date)) return 'E-DATE-INVALID';
  if (date < '1900-03-01') return 'E-DATE-RANGE';
  const written = writtenAmount(row, scale);
  if (typeof written === 'string') return written;
  const quantity = decimalOrNull(row.quantity);
  const kind = lineKind(row, written < 0n || (quantity !== null && quantity.digits < 0n), settings.returnPrefixes);
  if (kind === 'void') throw new Error('a void row was accepted');
  return {
    kind,
    date,
    customer: keyOrNull(usesIds ? row.customerId : row.customerName),
    orderNo: keyOrNull(row.orderNo),
    originalOrder: keyOrNull(row.originalOrder),
    product: keyOrNull(row.productId) ?? keyOrNull(row.productName),
    salesperson: keyOrNull(row.salesperson),
    amount: kind === 'sale' ? written : -absolute(written),
    cost: lineCost(row, kind, written, scale, settings.zeroCostIsReal),
    row,
  };
}

/** "Amount of a line": the amount cell; where it is blank, quantity x unit price rounded once to the money scale. */
function writtenAmount(row: OracleSale, scale: number): Millionths | string {
  if (keyOrNull(row.amount) !== null) {
    const amount = decimalOrNull(row.amount);
    return amount === null ? 'E-AMOUNT-INVALID' : toMoney(amount, scale);
  }
  const quantity = decimalOrNull(row.quantity);
  const unitPrice = decimalOrNull(row.unitPrice);
  if (quantity !== null && unitPrice !== null) return toMoney(multiply(quantity, unitPrice), scale);
  const written = [row.quantity, row.unitPrice].every((cell) => keyOrNull(cell) !== null);
  return written ? 'E-AMOUNT-INVALID' : 'E-AMOUNT-EMPTY';
}

/** "Money scale": the most decimals seen in a money column, at least 2 and at most 6. */
function moneyPlaces(sales: readonly OracleSale[]): number {
  const cells = sales.flatMap((row) => [row.amount, row.unitPrice, row.cost, row.unitCost, row.grossProfit]);
  const places = cells.map((cell) => {
    const value = decimalOrNull(cell);
    return value === null ? 0 : placesUsed(value);
  });
  return Math.min(6, Math.max(2, ...places));
}

function decimalOrNull(cell: string | null): Decimal | null {
  return cell === null ? null : parseDecimal(cell);
}
