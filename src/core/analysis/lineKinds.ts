import type { SalesLines, SheetIntake } from '../records/book';
import type { TextColumn } from '../tables/columns';
import { isAllowanceWord, isReturnWord, isVoidWord, isYes } from './kindWords';

export const SALE = 0;
export const RETURN = 1;
export const ALLOWANCE = 2;
/** Void, cancelled and draft lines: in no figure. */
export const VOID = 3;

/**
 * What each sales line is (D5), first match wins: void words in status or type; (1) return words in the type;
 * (2) a return flag, or a sheet called after returns (R-X4); (3) a document prefix before a digit; a negative line with an allowance word; (4) a negative
 * amount or quantity. Words are tested once a distinct text, not once a row.
 */
export function lineKinds(sales: SalesLines, sheets: readonly SheetIntake[], returnPrefixes: readonly string[]): Uint8Array {
  const isVoid = anyOf([matches(sales.status, isVoidWord), matches(sales.type, isVoidWord), voidFlag(sales, sheets)]);
  const isReturn = anyOf([
    matches(sales.type, isReturnWord),
    returnFlag(sales, sheets),
    returnsSheet(sales, sheets),
    returnPrefixes.length > 0 ? matches(sales.orderNo, (text) => hasReturnPrefix(text, returnPrefixes)) : null,
  ]);
  const isAllowance = anyOf([sales.type, sales.productName, sales.category].map((column) => matches(column, isAllowanceWord)));
  const amounts = sales.amount.data;
  const quantities = sales.quantity?.data;

  const kinds = new Uint8Array(sales.length);
  for (let row = 0; row < kinds.length; row++) {
    if (isVoid?.(row)) kinds[row] = VOID;
    else if (isReturn?.(row)) kinds[row] = RETURN;
    else if (amounts[row]! < 0 || (quantities && quantities[row]! < 0)) kinds[row] = isAllowance?.(row) ? ALLOWANCE : RETURN;
  }
  return kinds;
}

/** A prefix counts only before a digit, so that prefix "C" takes C536379 and leaves "CASH-1". */
function hasReturnPrefix(orderNo: string, prefixes: readonly string[]): boolean {
  const text = orderNo.normalize('NFKC').trim().toUpperCase();
  return prefixes.some((prefix) => {
    const start = prefix.normalize('NFKC').trim().toUpperCase();
    return start !== '' && text.startsWith(start) && /^\d/.test(text.slice(start.length));
  });
}

type RowTest = (row: number) => boolean;

/** A test by dictionary code, or null where no text of the column passes. */
function matches(column: TextColumn | null, test: (text: string) => boolean): RowTest | null {
  if (!column) return null;
  const passes = new Uint8Array(column.texts.length);
  column.texts.forEach((text, code) => {
    if (test(text)) passes[code] = 1;
  });
  if (!passes.includes(1)) return null;
  const { codes } = column;
  return (row) => codes[row]! >= 0 && passes[codes[row]!] === 1;
}

/** D5 rule 2: the type column is a yes/no column when its header itself speaks of returns (是否退货, "Is return"). */
function returnFlag(sales: SalesLines, sheets: readonly SheetIntake[]): RowTest | null {
  const flagSheets = Uint8Array.from(sheets, (sheet) => (isReturnWord(sheet.columns['type'] ?? '') ? 1 : 0));
  if (!flagSheets.includes(1)) return null;
  const yes = matches(sales.type, isYes);
  return yes && ((row) => flagSheets[sales.sheet[row]!] === 1 && yes(row));
}

/** The status column is a yes/no column when its header itself speaks of void documents (作废标志). */
function voidFlag(sales: SalesLines, sheets: readonly SheetIntake[]): RowTest | null {
  const flagSheets = Uint8Array.from(sheets, (sheet) => (isVoidWord(sheet.columns['status'] ?? '') ? 1 : 0));
  if (!flagSheets.includes(1)) return null;
  const yes = matches(sales.status, isYes);
  return yes && ((row) => flagSheets[sales.sheet[row]!] === 1 && yes(row));
}

/** Sheets called after returns alone (销售退货) of which no line has a sign or a type of its own: all their lines are returns (R-X4). */
function returnsSheet(sales: SalesLines, sheets: readonly SheetIntake[]): RowTest | null {
  const called = Uint8Array.from(sheets, (sheet) => (sheet.kind === 'sales' && isCalledAfterReturns(sheet.sheetName) && sheet.columns['type'] === undefined ? 1 : 0));
  if (!called.includes(1)) return null;
  for (let row = 0; row < sales.length; row++) {
    if (sales.amount.data[row]! < 0 || (sales.quantity?.data[row] ?? 0) < 0) called[sales.sheet[row]!] = 0;
  }
  return called.includes(1) ? (row) => called[sales.sheet[row]!] === 1 : null;
}

function isCalledAfterReturns(sheetName: string): boolean {
  return isReturnWord(sheetName) && !/[与和及、&+/]|\band\b|含退/i.test(sheetName);
}

function anyOf(tests: readonly (RowTest | null)[]): RowTest | null {
  const active = tests.filter((test) => test !== null);
  const [first, second] = active;
  if (!first) return null;
  if (!second) return first;
  return (row) => active.some((test) => test(row));
}
