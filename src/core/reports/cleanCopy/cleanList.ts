import { applyCorrections, customerListOf, phoneCountryOfList, standardise, type CorrectionReason, type CustomerColumns, type CustomerTextField } from '../../cleaning';
import type { CustomerField } from '../../records/sourceKinds';
import { textAt } from '../../tables/columns';
import type { CellContent } from '../../sheets/sheetLayout';
import { dayOfIso, NO_DAY } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { columnsOf } from '../customers/columns';
import { dayCell } from '../shared/cells';
import { customerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';
import { CARD_FIELDS, EXTRA_FIELDS, FROM_LEDGER, kindOfField, type CleanField } from './cleanFields';

/** Why a cell of the clean copy differs from its source. */
export type ChangeReason = CorrectionReason | 'fromLedger' | 'dateRead' | 'numberRead' | 'notReadable';

/** One cell of the clean copy that differs from its source. */
export interface CleanChange {
  readonly customer: number;
  readonly field: CleanField;
  readonly from: CellContent;
  readonly to: CellContent;
  readonly reason: ChangeReason;
}

export interface CleanList {
  /** One value a customer for every column shown, in the book's order of customers. */
  readonly columns: readonly { readonly field: CleanField; readonly values: readonly CellContent[] }[];
  /** By customer, then in the order of the columns. */
  readonly changes: readonly CleanChange[];
}

/** Fields of the customer sheet under the name by which cleaning knows them. */
const CLEANED: Readonly<Partial<Record<CleanField, CustomerTextField>>> = {
  customerId: 'id', customerName: 'name', phone: 'phone', email: 'email', contact: 'contact', industry: 'industry', address: 'address', region: 'region', city: 'city',
};

/**
 * The customer list in the one format:
 * 1. text, phones, e-mails, industries and places as cleaning writes them;
 * 2. dates and amounts as values, whatever they were written as;
 * 3. blanks that the ledger can fill are filled from it, and only those: a figure of the user's own is never replaced;
 * 4. the changes show what the user wrote, exactly, and no cell that differs from it is left out.
 */
export function cleanList(context: ReportContext): CleanList {
  const { book, language } = context;
  const source = customerListOf(book);
  const { corrections } = standardise(source, phoneCountryOfList(source.phone, language));
  const { customers: cleaned } = applyCorrections(source, corrections); // 1
  const fields = [...CARD_FIELDS, ...EXTRA_FIELDS];
  const fieldOf = new Map(fields.map((field) => [CLEANED[field], field]));
  const changes: CleanChange[] = corrections.flatMap(({ row, field, from, to, reason }): CleanChange[] => {
    const own = fieldOf.get(field);
    return own === undefined ? [] : [{ customer: row, field: own, from, to, reason }];
  });
  const rows = Int32Array.from({ length: source.length }, (_, i) => i);
  const columns = fields.map((field) => {
    const values = Array.from(rows, (customer) => ownValue(context, cleaned, field, customer)); // 2
    return { field, values: filled(context, field, values, rows, changes) }; // 3
  });
  withWritten(context, columns, changes); // 4
  const order = new Map(fields.map((field, position) => [field, position]));
  changes.sort((a, b) => a.customer - b.customer || (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
  return { columns: columns.filter(({ field, values }) => CARD_FIELDS.includes(field) || values.some((value) => value !== null)), changes };
}

function ownValue(context: ReportContext, cleaned: CustomerColumns, field: CleanField, customer: number): CellContent {
  if (field === 'serial') return customer + 1;
  const { customers } = context.book;
  if (field === 'firstDeal') return dayCell(customers.firstDeal[customer] ?? NO_DAY);
  const name = CLEANED[field];
  if (name !== undefined && cleaned[name]) return cleaned[name][customer] || null;
  if (field === 'city') return null;
  return typed(customerText(context, field, customer), field);
}

/** A text of the book as the value its column holds: dates as serials, amounts and counts as numbers. */
function typed(text: string | null, field: CustomerField): CellContent {
  if (text === null) return null;
  const kind = kindOfField(field);
  if (kind === 'date') {
    const day = dayOfIso(text);
    return day === null ? text : serialOfDay(day);
  }
  return kind === 'money' || kind === 'integer' ? Number(text) : text;
}

function filled(context: ReportContext, field: CleanField, values: readonly CellContent[], rows: Int32Array, changes: CleanChange[]): readonly CellContent[] {
  const key = FROM_LEDGER[field];
  const known = key === undefined ? null : (columnsOf([key])[0]?.cells(context, rows) ?? null);
  if (!known) return values;
  const { orders } = context.analysis.customers;
  return values.map((value, customer) => {
    const figure = known[customer] ?? null;
    // A customer without an order has no amount, no frequency and no grade to be filled in: 0 would say more than is known.
    if (value !== null || figure === null || (orders[customer] ?? 0) <= 0) return value;
    changes.push({ customer, field, from: null, to: figure, reason: 'fromLedger' });
    return figure;
  });
}

/** Puts the user's own text into the changes, and adds those that reading alone has made: text to dates and numbers, spaces, signs for nothing. */
function withWritten({ book }: ReportContext, columns: CleanList['columns'], changes: CleanChange[]): void {
  const at = new Map(changes.map((change, position) => [`${change.customer} ${change.field}`, position]));
  for (const { field, values } of columns) {
    const written = field === 'city' || field === 'serial' ? undefined : book.customers.written?.get(field);
    if (!written) continue;
    values.forEach((to, customer) => {
      const from = textAt(written, customer);
      if (from === null) return;
      const known = at.get(`${customer} ${field}`);
      if (known !== undefined) changes[known] = { ...changes[known]!, from };
      else if (to !== from) changes.push({ customer, field, from, to, reason: reasonOf(field, to) });
    });
  }
}

function reasonOf(field: CleanField, to: CellContent): ChangeReason {
  if (to === null) return 'notReadable';
  const kind = kindOfField(field);
  if (kind === 'date') return 'dateRead';
  return kind === 'money' || kind === 'integer' ? 'numberRead' : 'textTidied';
}
