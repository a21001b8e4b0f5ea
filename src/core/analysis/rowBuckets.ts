import { NO_DAY, type CivilDay } from '../values/civilDay';
import type { Book, SheetIntake } from '../records/book';
import type { SourceKind } from '../records/sourceKinds';
import type { RowBuckets } from './analysis';
import type { Ledger, SetAside } from './ledger';
import { ALLOWANCE, RETURN } from './lineKinds';

/** Codes of the reasons for which the analysis leaves a good row out. */
export const AFTER_AS_OF = 'X-AFTER-AS-OF';
export const VOID_LINE = 'X-VOID';

/**
 * Where every row read went: read = used + noCustomer + duplicates + outOfScope + rejected. A kind without any sheet
 * is absent. Rows of customer sheets that were merged into one customer are all used.
 */
export function rowBuckets(book: Book, ledger: Ledger, setAside: SetAside, asOf: CivilDay): Partial<Record<SourceKind, RowBuckets>> {
  const buckets: Partial<Record<SourceKind, RowBuckets>> = {};
  for (const kind of new Set(book.intake.map((sheet) => sheet.kind))) {
    const sheets = book.intake.filter((sheet) => sheet.kind === kind);
    buckets[kind] = kind === 'sales' ? salesBuckets(sheets, book, ledger, setAside) : otherBuckets(sheets, book, kind, asOf);
  }
  return buckets;
}

/** Rows of the sales sheets; the lines that a returns sheet adds to the ledger are rows of that sheet (R-O2), a sale that its own status takes back is one row (R-X1). */
function salesBuckets(sheets: readonly SheetIntake[], book: Book, ledger: Ledger, setAside: SetAside): RowBuckets {
  const isOfSales = Uint8Array.from(book.intake, (sheet) => (sheet.kind === 'sales' ? 1 : 0));
  const lines = book.sales.length - (book.sales.ownAnswers ?? 0);
  const ofSales = (row: number): boolean => row < lines && isOfSales[book.sales.sheet[row]!] === 1;
  const size = (rows: Int32Array): number => rows.reduce((sum, row) => sum + (ofSales(row) ? 1 : 0), 0);
  let [used, returns, allowances, noCustomer] = [0, 0, 0, 0];
  for (let line = 0; line < ledger.length; line++) {
    if (!ofSales(ledger.row[line]!)) continue;
    if (ledger.customer[line]! < 0) {
      noCustomer++;
      continue;
    }
    used++;
    if (ledger.kind[line] === RETURN) returns++;
    else if (ledger.kind[line] === ALLOWANCE) allowances++;
  }
  const suspected = size(setAside.duplicates);
  const dropped = setAside.duplicatesDropped ? suspected : 0;
  const left = { [AFTER_AS_OF]: size(setAside.afterAsOf), [VOID_LINE]: size(setAside.voided) };
  return {
    ...intakeCounts(sheets, left),
    used,
    returns,
    allowances,
    noCustomer,
    duplicates: dropped,
    suspectedDuplicates: suspected - dropped,
  };
}

function otherBuckets(sheets: readonly SheetIntake[], book: Book, kind: SourceKind, asOf: CivilDay): RowBuckets {
  const lines = linesOf(book, kind);
  let [used, noCustomer, late] = [0, 0, 0];
  for (let i = 0; i < (lines?.length ?? 0); i++) {
    const day = lines!.day?.[i] ?? NO_DAY;
    if (day !== NO_DAY && day > asOf) late++;
    else if (lines!.customer[i]! < 0) noCustomer++;
    else used++;
  }
  const counts = intakeCounts(sheets, { [AFTER_AS_OF]: late });
  if (!lines) used = counts.read - counts.rejected - counts.outOfScope;
  return { ...counts, used, returns: 0, allowances: 0, noCustomer, duplicates: 0, suspectedDuplicates: 0 };
}

/** The rows of a kind with the date that decides whether they lie after the as-of date; null for customer sheets. */
function linesOf(
  book: Book,
  kind: SourceKind,
): { readonly length: number; readonly customer: Int32Array; readonly day: Int32Array | null } | null {
  switch (kind) {
    case 'sales':
    case 'customers':
    case 'returns':
    case 'salespeople':
      return null;
    case 'receivables':
      return book.receivables && { ...book.receivables, day: book.receivables.invoiceDate };
    case 'stages':
      return book.stages && { ...book.stages, day: book.stages.enteredDate };
    default:
      return book[kind] && { ...book[kind], day: book[kind].date };
  }
}

/** Sums over the sheets of a kind; `left` are the rows the analysis itself puts out of scope. */
function intakeCounts(
  sheets: readonly SheetIntake[],
  left: Readonly<Record<string, number>>,
): Pick<RowBuckets, 'read' | 'rejected' | 'rejectedBy' | 'outOfScope' | 'outOfScopeBy'> {
  const rejectedBy = mergeCounts(sheets.map((sheet) => sheet.rejectedBy));
  const outOfScopeBy = mergeCounts([...sheets.map((sheet) => sheet.outOfScopeBy), left]);
  return {
    read: sheets.reduce((sum, sheet) => sum + sheet.read, 0),
    rejected: total(rejectedBy),
    rejectedBy,
    outOfScope: total(outOfScopeBy),
    outOfScopeBy,
  };
}

/** Sum by code, codes in code-point order, codes that never occur left out. */
function mergeCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const merged = new Map<string, number>();
  for (const one of counts) for (const [code, n] of Object.entries(one)) merged.set(code, (merged.get(code) ?? 0) + n);
  return Object.fromEntries([...merged].filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
