import type { Book } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import type { TextColumn } from '../../tables/columns';
import type { Ledger } from '../ledger';

/** Salespeople under one set of codes, whether sales lines, customers or other sheets name them; -1 = nobody is named. */
export interface PeopleCodes {
  readonly names: readonly string[];
  /** Of each ledger line. */
  readonly ofLine: Int32Array;
  /** Handler of each customer. */
  readonly ofCustomer: Int32Array;
  /** Where a line's person comes from: its own salesperson column, or for want of one its customer's handler. */
  readonly from: 'line' | 'handler';
}

/** The codes and how to find those of other names. Stays on its side of the worker: a function cannot cross. */
export interface PeopleCoder extends PeopleCodes {
  /** Codes of another text column's dictionary entries, e.g. of who logged a contact. */
  readonly codesOf: (column: TextColumn) => Int32Array;
}

/**
 * Names that differ in width, space or case only are one person, shown as first written. A sale is its line's salesperson's,
 * a customer is the handler's: with both columns the two may differ.
 * @returns null when neither the sales lines nor the customer sheet name anybody
 */
export function peopleCodes(book: Book, ledger: Ledger): PeopleCoder | null {
  const names: string[] = [];
  const codeOf = new Map<string, number>();
  /** Code of each dictionary entry; -1 for blank ones. */
  const codesOf = (column: TextColumn): Int32Array =>
    Int32Array.from(column.texts, (text) => {
      const key = matchKey(text);
      if (key === '') return -1;
      let code = codeOf.get(key);
      if (code === undefined) {
        code = names.push(text.trim()) - 1;
        codeOf.set(key, code);
      }
      return code;
    });
  const { salesperson } = book.sales;
  const handler = book.customers.text.get('handler') ?? null;
  const bySale = salesperson && codesOf(salesperson);
  const byCustomer = handler && codesOf(handler);
  const ofCustomer = Int32Array.from({ length: book.customers.length }, (_, c) => (handler && byCustomer ? entry(byCustomer, handler.codes[c]!) : -1));
  const ofLine = new Int32Array(ledger.length).fill(-1);
  let named = false;
  if (salesperson && bySale) {
    for (let line = 0; line < ledger.length; line++) {
      ofLine[line] = entry(bySale, salesperson.codes[ledger.row[line]!]!);
      named ||= ofLine[line]! >= 0;
    }
  }
  const from = named ? 'line' : 'handler';
  if (!named) {
    for (let line = 0; line < ledger.length; line++) {
      const customer = ledger.customer[line]!;
      ofLine[line] = customer < 0 ? -1 : ofCustomer[customer]!;
    }
  }
  return names.length === 0 ? null : { names, ofLine, ofCustomer, from, codesOf };
}

/** The codes alone, as plain data. */
export function plainCodes({ names, ofLine, ofCustomer, from }: PeopleCodes): PeopleCodes {
  return { names, ofLine, ofCustomer, from };
}

function entry(codes: Int32Array, code: number): number {
  return code < 0 ? -1 : codes[code]!;
}
