import { textAt, type CellInput } from '../../../src/core/tables/columns';
import type { Book, SheetReaderOptions } from '../../../src/core/records';
import { isoOf, type CivilDay } from '../../../src/core/values/civilDay';
import { minorToDecimal } from '../../../src/core/values/minor';
import { minorAt, sumOf } from '../../../src/core/values/minorColumn';
import { readWorkbook, type PlainSheet } from '../readWorkbook';

export type Rows = readonly (readonly CellInput[])[];

export const ZH = ['订单号', '日期', '客户编号', '客户名称', '金额'] as const;
export const EN = ['Order no.', 'Date', 'Customer ID', 'Customer name', 'Amount'] as const;
/** Three lines of two customers, 600.50 in all. */
export const LINES: Rows = [
  ['A1', '2024-01-15', 'C1', '上海机械', 100],
  ['A2', '2024-02-15', 'C2', 'Northern Tools', 200.5],
  ['A3', '2024-03-15', 'C1', '上海机械', 300],
];

/** Reads one sheet and shows what became of it in few words. */
export function readOne(rows: Rows, sheet: Partial<PlainSheet> = {}, options: SheetReaderOptions & { readonly sampleRows?: number; readonly chunk?: number } = {}) {
  return shown(readWorkbook([{ name: '销售', ...sheet, rows }], options));
}

export function readAll(sheets: readonly PlainSheet[]) {
  return shown(readWorkbook(sheets));
}

function shown({ book, recognition }: ReturnType<typeof readWorkbook>) {
  const { sales } = book;
  return {
    book,
    recognition,
    kinds: recognition.sheets.map((s) => s.kind),
    problems: recognition.problems.map((p) => p.code),
    total: minorToDecimal(sumOf(sales.amount), sales.amount.scale),
    amounts: Array.from({ length: sales.length }, (_, i) => minorToDecimal(minorAt(sales.amount, i), sales.amount.scale)),
    days: Array.from(sales.date, (day) => isoOf(day as CivilDay)),
    customers: Array.from(sales.customer, (c) => (c < 0 ? null : book.customers.ids[c]!)),
    orders: Array.from({ length: sales.length }, (_, i) => textAt(sales.orderNo, i)),
    counts: countsOf(book),
    warned: merged(book, (s) => s.warnedBy ?? {}),
  };
}

/** Every reason for which a row is not used, over all sheets. */
function countsOf(book: Book): Record<string, number> {
  return { ...merged(book, (s) => s.rejectedBy), ...merged(book, (s) => s.outOfScopeBy) };
}

function merged(book: Book, of: (sheet: Book['intake'][number]) => Readonly<Record<string, number>>): Record<string, number> {
  const out: Record<string, number> = {};
  for (const sheet of book.intake) for (const [code, count] of Object.entries(of(sheet))) out[code] = (out[code] ?? 0) + count;
  return out;
}
