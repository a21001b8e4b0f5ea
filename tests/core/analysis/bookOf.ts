import type { Book, Customers, PaymentLines, ReceivableLines, SalesLines, SheetIntake } from '../../../src/core/records/book';
import type { CustomerField, SourceKind } from '../../../src/core/records/sourceKinds';
import { matchKey } from '../../../src/core/records/cells/matchKey';
import type { TextColumn } from '../../../src/core/tables/columns';
import { dayOfIso, NO_DAY } from '../../../src/core/values/civilDay';
import { bigMinorColumn, type MinorColumn } from '../../../src/core/values/minorColumn';
import { digitsOf, isDecimal, placesOf, product } from './plainDecimal';

/** One sales row as a person would type it; money and quantities are decimal text, what is left out is a blank cell. */
export interface SaleRow {
  readonly date: string | null;
  readonly customerId?: string | null | undefined;
  readonly customerName?: string | null | undefined;
  readonly orderNo?: string | null | undefined;
  readonly originalOrder?: string | null | undefined;
  readonly productId?: string | null | undefined;
  readonly productName?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly quantity?: string | null | undefined;
  readonly unitPrice?: string | null | undefined;
  readonly amount?: string | null | undefined;
  readonly cost?: string | null | undefined;
  readonly unitCost?: string | null | undefined;
  readonly grossProfit?: string | null | undefined;
  readonly salesperson?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly status?: string | null | undefined;
  /** Which sales sheet the row stands on; 0 when left out. */
  readonly sheet?: number;
}

export interface CustomerRow {
  readonly customerId?: string;
  readonly customerName: string;
  readonly firstDeal?: string | null;
  readonly creditDays?: string | null;
}

export interface ReceivableRow {
  readonly customerId: string;
  readonly invoiceNo?: string | null;
  readonly invoiceDate: string | null;
  readonly dueDate?: string | null;
  readonly amount: string;
  readonly residual?: string | null;
  readonly type?: string | null;
}

export interface PaymentRow {
  readonly date: string;
  readonly customerId: string;
  readonly amount: string;
  readonly invoiceNo?: string | null;
}

export interface PlainSheets {
  readonly sales: readonly SaleRow[];
  readonly customers?: readonly CustomerRow[] | null;
  readonly receivables?: readonly ReceivableRow[] | null;
  readonly payments?: readonly PaymentRow[] | null;
  /** Header of the type column, for tests of the return flag. */
  readonly typeHeader?: string;
}

/**
 * A book from plain rows: what intake and assembly would make of them, in the simplest way that does it, so that the
 * analysis is tested on its own. Rows without a readable date or amount are rejected.
 */
export function bookOf(sheets: PlainSheets): Book {
  const usesIds = sheets.sales.some((row) => !isBlank(row.customerId));
  const keys = new CustomerKeys();
  for (const row of sheets.customers ?? [])
    keys.add(usesIds || isBlank(row.customerName) ? row.customerId : row.customerName, row.customerName, true, row);
  const rejected = sheets.sales.map(rejectionOf);
  const kept = sheets.sales.filter((_, i) => rejected[i] === null);
  const salesCustomers = kept.map((row) => keys.add(usesIds ? row.customerId : row.customerName, row.customerName, false, null));
  const receivableCustomers = (sheets.receivables ?? []).map((row) => keys.add(row.customerId, null, false, null));
  const paymentCustomers = (sheets.payments ?? []).map((row) => keys.add(row.customerId, null, false, null));

  const salesSheets = 1 + sheets.sales.reduce((last, row) => Math.max(last, row.sheet ?? 0), 0);
  const intake: SheetIntake[] = Array.from({ length: salesSheets }, (_, s) =>
    intakeOf(
      'sales',
      sheets.sales.filter((row) => (row.sheet ?? 0) === s).length,
      countCodes(rejected.filter((_, i) => (sheets.sales[i]!.sheet ?? 0) === s)),
      {
        date: 'Date',
        type: sheets.typeHeader ?? 'Type',
      },
    ),
  );
  if (sheets.customers) intake.push(intakeOf('customers', sheets.customers.length, {}, {}));
  if (sheets.receivables) intake.push(intakeOf('receivables', sheets.receivables.length, {}, {}));
  if (sheets.payments) intake.push(intakeOf('payments', sheets.payments.length, {}, {}));
  return {
    customers: keys.customers(),
    sales: salesLines(kept, salesCustomers, scaleOf(sheets.sales)),
    receivables: sheets.receivables ? receivableLines(sheets.receivables, receivableCustomers) : null,
    payments: sheets.payments ? paymentLines(sheets.payments, paymentCustomers) : null,
    interactions: null,
    survey: null,
    stages: null,
    orders: null,
    events: null,
    expenses: null,
    intake,
  };
}

function rejectionOf(row: SaleRow): string | null {
  if (isBlank(row.date)) return 'E-DATE-EMPTY';
  const day = dayOfIso(row.date!.trim());
  if (day === null) return 'E-DATE-TEXT';
  if (!isBlank(row.amount)) return isDecimal(row.amount!) ? null : 'E-AMOUNT-TEXT';
  return isDecimal(row.quantity ?? '') && isDecimal(row.unitPrice ?? '') ? null : 'E-AMOUNT-EMPTY';
}

function salesLines(rows: readonly SaleRow[], customer: number[], scale: number): SalesLines {
  const amounts = rows.map((row) => amountOf(row, scale));
  const costs = rows.map((row, i) => costOf(row, amounts[i]!, scale));
  const anyCost = rows.some((row) => [row.cost, row.unitCost, row.grossProfit].some((cell) => !isBlank(cell)));
  const quantityPlaces = rows.reduce((most, row) => Math.max(most, placesOf(row.quantity ?? '')), 0);
  const text = (field: keyof SaleRow): TextColumn | null => textColumn(rows.map((row) => row[field] as string | null | undefined));
  return {
    length: rows.length,
    sheet: Int32Array.from(rows, (row) => row.sheet ?? 0),
    row: Int32Array.from(rows, (_, i) => i + 2),
    customer: Int32Array.from(customer),
    date: Int32Array.from(rows, (row) => dayOfIso(row.date!.trim())!),
    orderNo: text('orderNo'),
    originalOrder: text('originalOrder'),
    productId: text('productId'),
    productName: text('productName'),
    category: text('category'),
    salesperson: text('salesperson'),
    region: text('region'),
    type: text('type'),
    status: text('status'),
    currency: null,
    quantity: bigMinorColumn(
      rows.map((row) => (isDecimal(row.quantity ?? '') ? digitsOf(row.quantity!, quantityPlaces) : 0n)),
      quantityPlaces,
    ),
    amount: bigMinorColumn(amounts, scale),
    amountHeader: 'Amount',
    cost: anyCost
      ? bigMinorColumn(
          costs.map((cost) => cost?.value ?? 0n),
          scale,
        )
      : null,
    costKnown: anyCost ? Uint8Array.from(costs, (cost) => cost?.known ?? 0) : null,
    dueDate: null,
    shipDate: null,
  };
}

function amountOf(row: SaleRow, scale: number): bigint {
  return isBlank(row.amount) ? product(row.quantity!, row.unitPrice!, scale) : digitsOf(row.amount!, scale);
}

function costOf(row: SaleRow, amount: bigint, scale: number): { value: bigint; known: 1 | 2 } | null {
  if (isDecimal(row.cost ?? '')) return { value: digitsOf(row.cost!, scale), known: 1 };
  if (isDecimal(row.unitCost ?? '') && isDecimal(row.quantity ?? ''))
    return { value: product(row.unitCost!, row.quantity!, scale), known: 1 };
  return isDecimal(row.grossProfit ?? '') ? { value: amount - digitsOf(row.grossProfit!, scale), known: 2 } : null;
}

function scaleOf(rows: readonly SaleRow[]): number {
  const cells = rows.flatMap((row) => [row.amount, row.unitPrice, row.cost, row.unitCost, row.grossProfit]);
  return Math.min(6, cells.reduce((most, cell) => Math.max(most, placesOf(cell ?? '')), 2));
}

function receivableLines(rows: readonly ReceivableRow[], customer: number[]): ReceivableLines {
  const anyResidual = rows.some((row) => !isBlank(row.residual));
  return {
    length: rows.length,
    sheet: new Int32Array(rows.length),
    row: Int32Array.from(rows, (_, i) => i + 2),
    customer: Int32Array.from(customer),
    invoiceNo: textColumn(rows.map((row) => row.invoiceNo)),
    invoiceDate: dayColumn(rows.map((row) => row.invoiceDate)),
    dueDate: dayColumn(rows.map((row) => row.dueDate)),
    type: textColumn(rows.map((row) => row.type)),
    amount: moneyColumn(
      rows.map((row) => row.amount),
      2,
    ),
    residual: anyResidual
      ? moneyColumn(
          rows.map((row) => row.residual ?? '0'),
          2,
        )
      : null,
    residualKnown: anyResidual ? Uint8Array.from(rows, (row) => (isBlank(row.residual) ? 0 : 1)) : null,
  };
}

function paymentLines(rows: readonly PaymentRow[], customer: number[]): PaymentLines {
  return {
    length: rows.length,
    sheet: new Int32Array(rows.length),
    row: Int32Array.from(rows, (_, i) => i + 2),
    customer: Int32Array.from(customer),
    date: dayColumn(rows.map((row) => row.date)),
    amount: moneyColumn(
      rows.map((row) => row.amount),
      2,
    ),
    invoiceNo: textColumn(rows.map((row) => row.invoiceNo)),
  };
}

/** Customers in order of first appearance; equal keys are one, the first written form is shown. */
class CustomerKeys {
  private readonly codes = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly names: string[] = [];
  private readonly inSheet: number[] = [];
  private readonly firstDeal: number[] = [];
  private readonly creditDays: (string | null)[] = [];

  add(id: string | null | undefined, name: string | null | undefined, inSheet: boolean, row: CustomerRow | null): number {
    if (isBlank(id)) return -1;
    const key = matchKey(id!);
    let code = this.codes.get(key);
    if (code === undefined) {
      code = this.ids.push(id!.trim()) - 1;
      this.codes.set(key, code);
      this.names.push(isBlank(name) ? id!.trim() : name!.trim());
      this.inSheet.push(0);
      this.firstDeal.push(NO_DAY);
      this.creditDays.push(null);
    }
    if (inSheet) this.inSheet[code] = 1;
    if (row?.firstDeal) {
      const day = dayOfIso(row.firstDeal)!;
      if (this.firstDeal[code] === NO_DAY || day < this.firstDeal[code]!) this.firstDeal[code] = day;
    }
    this.creditDays[code] ??= row?.creditDays ?? null;
    return code;
  }

  customers(): Customers {
    const length = this.ids.length;
    const terms = textColumn(this.creditDays);
    return {
      length,
      ids: this.ids,
      names: this.names,
      inSheet: Uint8Array.from(this.inSheet),
      text: new Map<CustomerField, TextColumn>(terms ? [['creditDays', terms]] : []),
      firstDeal: Int32Array.from(this.firstDeal),
      creditLimit: null,
      sheet: new Int32Array(length).fill(-1),
      row: new Int32Array(length).fill(-1),
    };
  }
}

function textColumn(cells: readonly (string | null | undefined)[]): TextColumn | null {
  if (cells.every(isBlank)) return null;
  const texts: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (isBlank(cell)) return -1;
    const text = cell!.trim();
    if (!codeOf.has(text)) codeOf.set(text, texts.push(text) - 1);
    return codeOf.get(text)!;
  });
  return { codes, texts };
}

function dayColumn(cells: readonly (string | null | undefined)[]): Int32Array {
  return Int32Array.from(cells, (cell) => (isBlank(cell) ? NO_DAY : dayOfIso(cell!)!));
}

function moneyColumn(cells: readonly string[], least: number): MinorColumn {
  const scale = Math.max(least, ...cells.map(placesOf));
  return bigMinorColumn(
    cells.map((cell) => digitsOf(cell, scale)),
    scale,
  );
}

function intakeOf(kind: SourceKind, read: number, rejectedBy: Record<string, number>, columns: Record<string, string>): SheetIntake {
  return {
    sheetName: kind,
    kind,
    headerRow: 1,
    read,
    columns,
    columnIndexes: {},
    rejectedBy,
    outOfScopeBy: {},
    issues: [],
    issuesNotListed: 0,
  };
}

function countCodes(codes: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) if (code !== null) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function isBlank(cell: string | null | undefined): boolean {
  return cell === null || cell === undefined || cell.trim() === '';
}
