import type { Analysis } from '../../analysis/analysis';
import { latestMonths } from '../../analysis/pivotTables/latestMonths';
import { monthOfLines, pivotCells, type PivotCells } from '../../analysis/pivotTables/pivotCells';
import { receivableCells } from '../../analysis/pivotTables/receivableCells';
import { regionsOf, type Regions } from '../../analysis/pivotTables/regionOfCustomers';
import type { CustomerArchive } from '../../analysis/portrait/customerArchive';
import type { ReportMessages } from '../../locales/reportMessages';
import type { Book } from '../../records/book';
import { MOST_LINES_UNASKED } from '../../settings/pivotData';
import { customerClasses, type CustomerClasses } from './customerClasses';
import { firstCustomers, type FirstCustomers } from './firstCustomers';

/** What a desk is made from. */
export interface PivotDeskInput {
  readonly analysis: Analysis;
  readonly book: Book;
  readonly words: ReportMessages;
  /** Customers in the order of the customer list. */
  readonly order: Int32Array;
  readonly archive: () => CustomerArchive;
}

/** What the tables for pivoting share, each worked out when it is first asked for: a book without them pays nothing. */
export class PivotDesk {
  private readonly memory = new Map<string, unknown>();

  constructor(private readonly input: PivotDeskInput) {}

  /** Whether the tables are to be built: asked for, or unasked in a book that is small enough. */
  get wanted(): boolean {
    const { build } = this.input.analysis.settings.pivotData;
    return build === 'always' || (build === 'auto' && this.input.book.sales.length <= MOST_LINES_UNASKED);
  }

  get archive(): CustomerArchive {
    return this.input.archive();
  }

  get mostRows(): number {
    return this.input.analysis.settings.pivotData.rows;
  }

  get regions(): Regions {
    return this.once('regions', () => regionsOf(this.input.book, this.archive.ledger));
  }

  get classes(): CustomerClasses {
    const { book, analysis, words } = this.input;
    return this.once('classes', () => customerClasses(book, analysis, this.regions, words));
  }

  /** The first ledger position of the sales lines shown. */
  get latestLines(): ReturnType<typeof latestMonths> {
    return this.once('lines', () => latestMonths(this.archive.ledger.day, this.mostRows));
  }

  /** Customer x month: the latest months that fit. */
  get months(): { readonly cells: PivotCells; readonly from: number; readonly whole: boolean } {
    return this.once('months', () => {
      const { ledger, orders } = this.archive;
      const month = monthOfLines(ledger);
      const all = pivotCells(ledger, orders, month, () => true);
      if (all.count <= this.mostRows) return { cells: all, from: month[0] ?? 0, whole: true };
      const ascending = all.other.slice().sort();
      const cut = ascending[ascending.length - this.mostRows - 1]!;
      return { cells: pivotCells(ledger, orders, month, (line) => month[line]! > cut), from: cut + 1, whole: false };
    });
  }

  /** Customer x product: of the first customers that fit; the lines without a customer come first. */
  get products(): { readonly cells: PivotCells; readonly first: FirstCustomers } {
    return this.once('products', () => {
      const { ledger, orders, products } = this.archive;
      const all = pivotCells(ledger, orders, products.codes, () => true);
      const first = firstCustomers(all.customer, this.input.order, this.input.book.customers.length, this.mostRows);
      if (first.shown === first.all) return { cells: all, first };
      return { cells: pivotCells(ledger, orders, products.codes, (line) => first.has(ledger.customer[line]!)), first };
    });
  }

  get receivables(): ReturnType<typeof receivableCells> {
    return this.once('receivables', () => receivableCells(this.input.book, this.input.analysis));
  }

  private once<T>(name: string, make: () => T): T {
    if (!this.memory.has(name)) this.memory.set(name, make());
    return this.memory.get(name) as T;
  }
}
