import { textAt } from '../../tables/columns';
import { NO_DAY } from '../../values/civilDay';
import type { SalesLines } from '../book';
import { matchKey } from '../cells/matchKey';
import { integerAt } from '../intake/lineAmount';
import type { ReadSheet } from '../intake/readSheet';
import { isReturnWord, isVoidWord, isYes } from '../words/lineWords';
import { isRefunded } from '../intake/statusWords';
import { appendedLines, type AnswerLine } from './appendedLines';
import type { IntakeNote } from './intakeNotes';
import { withoutRows, type LeftOut } from './withoutRows';

/** A returns sheet, with its place in the book and the customer of each of its rows. */
export interface ReturnsSheet {
  readonly sheet: ReadSheet;
  readonly position: number;
  readonly customer: Int32Array;
}

export interface AnsweredSales {
  readonly sales: SalesLines;
  /** The returns sheets less the rows that name no order of the ledger or say that nothing was returned; by position. */
  readonly returns: ReadonlyMap<number, ReadSheet>;
  readonly notes: readonly IntakeNote[];
}

interface Listing {
  readonly from: ReturnsSheet;
  readonly at: number;
  readonly key: string;
  readonly number: string;
}

/**
 * Orders listed on a returns sheet (docs/definitions.md, "Returns sheets"): their lines stay sales, and each is answered
 * by a return line of the same amount and cost, on the return date where the sheet has one, else on the day of the
 * sale; where the sheet has an amount, one return line of that amount answers the order. Lines the ledger itself
 * already answers by returns of that order and customer are not answered twice. The same holds for sales whose own status
 * says that the order came back (R-X1).
 */
export function answerReturns(sales: SalesLines, sheets: readonly ReadSheet[], returns: readonly ReturnsSheet[]): AnsweredSales {
  const left = new Map<ReturnsSheet, LeftOut[]>(returns.map((r) => [r, []]));
  const listings = returns.flatMap((from) => listed(from, left.get(from)!));
  const rowsOf = saleRows(sales, sheets, new Set(listings.map((l) => l.key)));
  const answered = new Set<number>();
  const answers: AnswerLine[] = [];
  const notes: IntakeNote[] = [];
  for (const listing of listings) {
    const { from, at } = listing;
    const wanted = from.customer[at]!;
    const found = (rowsOf.get(listing.key) ?? []).filter((line) => wanted < 0 || sales.customer[line.row] === wanted);
    const lines = found.filter((line) => line.isSale);
    if (lines.length === 0) {
      left.get(from)!.push({ at, code: 'E-ORDER-UNKNOWN', field: 'orderNo', value: listing.number });
      continue;
    }
    const own = new Set(found.filter((line) => !line.isSale).map((line) => sales.customer[line.row]!));
    const bearers = new Set(lines.map((line) => sales.customer[line.row]!));
    if (bearers.size > 1) notes.push({ code: 'W-SHARED-ORDER', sheet: from.position, row: from.sheet.row[at]!, field: 'orderNo', value: listing.number });
    const open = lines.filter((line) => !answered.has(line.row) && !own.has(sales.customer[line.row]!)).map((line) => line.row);
    for (const row of open) answered.add(row);
    answers.push(...answersOf(sales, listing, open, bearers.size > 1));
  }
  const refunded = refundedRows(sales, sheets).filter((row) => !answered.has(row));
  answers.push(...refunded.map((of) => ({ of, sheet: sales.sheet[of]!, row: sales.row[of]!, day: sales.date[of]!, amount: null, customer: sales.customer[of]! })));
  const isChinese = sales.status?.texts.some((text) => isRefunded(text) && /[\u3400-\u9FFF]/.test(text)) === true;
  const word = isChinese || returns.some((r) => /[\u3400-\u9FFF]/.test(r.sheet.intake.columns['orderNo'] ?? '')) ? '退货' : 'return';
  return {
    sales: answers.length === 0 ? sales : { ...appendedLines(sales, answers, word), ...(refunded.length > 0 && { ownAnswers: refunded.length }) },
    returns: new Map(returns.map((r) => [r.position, withoutRows(r.sheet, left.get(r)!)])),
    notes,
  };
}

/** The rows of a returns sheet that say that an order came back; the others are left out with their reason. */
function listed(from: ReturnsSheet, left: LeftOut[]): Listing[] {
  const { texts } = from.sheet;
  const flag = texts.get('returnFlag') ?? null;
  const orderNo = texts.get('orderNo') ?? null;
  const out: Listing[] = [];
  for (let at = 0; at < from.sheet.length; at++) {
    const said = textAt(flag, at) ?? '';
    const number = textAt(orderNo, at);
    if (number === null) left.push({ at, code: 'E-ORDER-EMPTY', field: 'orderNo', value: '' });
    else if (flag && !isYes(said) && !isReturnWord(said) && !/^已?退回|^partial|^部分/i.test(said)) left.push({ at, code: 'X-NOT-RETURNED', field: 'returnFlag', value: said });
    else out.push({ from, at, key: matchKey(number), number });
  }
  return out;
}

/** Sales with a status such as 已退款 whose order no return line of the ledger answers. */
function refundedRows(sales: SalesLines, sheets: readonly ReadSheet[]): number[] {
  const { status, orderNo } = sales;
  const says = status?.texts.map(isRefunded) ?? [];
  if (!status || !says.includes(true)) return [];
  const rows: number[] = [];
  for (let row = 0; row < sales.length; row++) if (status.codes[row]! >= 0 && says[status.codes[row]!]!) rows.push(row);
  const numbers = new Set(rows.flatMap((row) => textAt(orderNo, row) ?? []).map(matchKey));
  const lines = saleRows(sales, sheets, numbers);
  return rows.filter((row) => {
    const number = textAt(orderNo, row);
    if (number === null) return isSaleLine(sales, sheets, row);
    const own = lines.get(matchKey(number)) ?? [];
    return own.some((line) => line.row === row && line.isSale) && !own.some((line) => !line.isSale && sales.customer[line.row] === sales.customer[row]);
  });
}

function isSaleLine(sales: SalesLines, sheets: readonly ReadSheet[], row: number): boolean {
  const type = textAt(sales.type, row) ?? '';
  const isFlag = isReturnWord(sheets[sales.sheet[row]!]!.intake.columns['type'] ?? '');
  return !isVoidWord(type) && !isReturnWord(type) && !(isFlag && isYes(type)) && sales.amount.data[row]! > 0 && (sales.quantity?.data[row] ?? 1) >= 0;
}

interface Line {
  readonly row: number;
  readonly isSale: boolean;
}

/** Lines of the ledger that are sales or returns, by the order numbers asked for. Void lines are neither. */
function saleRows(sales: SalesLines, sheets: readonly ReadSheet[], keys: ReadonlySet<string>): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  if (keys.size === 0) return found;
  const numbers = [sales.orderNo, sales.originalOrder].map((column) => ({ column, keys: (column?.texts ?? []).map((text) => (keys.has(matchKey(text)) ? matchKey(text) : null)) }));
  const flagSheets = sheets.map((s) => isReturnWord(s.intake.columns['type'] ?? ''));
  for (let row = 0; row < sales.length; row++) {
    for (const { column, keys: keyOf } of numbers) {
      const code = column?.codes[row] ?? -1;
      const key = code < 0 ? null : keyOf[code]!;
      if (key === null) continue;
      const type = textAt(sales.type, row) ?? '';
      if (isVoidWord(type) || isVoidWord(textAt(sales.status, row) ?? '')) continue;
      const isReturn = isReturnWord(type) || (flagSheets[sales.sheet[row]!]! && isYes(type)) || sales.amount.data[row]! < 0 || (sales.quantity?.data[row] ?? 0) < 0;
      if (!isReturn && (column !== sales.orderNo || sales.amount.data[row] === 0)) continue;
      const lines = found.get(key);
      if (lines) lines.push({ row, isSale: !isReturn });
      else found.set(key, [{ row, isSale: !isReturn }]);
    }
  }
  return found;
}

function answersOf(sales: SalesLines, { from, at }: Listing, rows: readonly number[], shared: boolean): AnswerLine[] {
  const { sheet, position } = from;
  const said = sheet.dates.get('returnDate')?.[at] ?? NO_DAY;
  const place = { sheet: position, row: sheet.row[at]! };
  const amounts = sheet.decimals.get('returnAmount');
  const [first] = rows;
  if (first !== undefined && amounts?.known[at] === 1) {
    const value = integerAt(amounts, at);
    const day = said === NO_DAY ? sales.date[first]! : said;
    return [{ ...place, of: first, day, amount: { value: value < 0 ? -value : value, scale: amounts.scale }, customer: shared ? -1 : sales.customer[first]! }];
  }
  return rows.map((of) => ({ ...place, of, day: said === NO_DAY ? sales.date[of]! : said, amount: null, customer: sales.customer[of]! }));
}
