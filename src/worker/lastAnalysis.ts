import type { Analysis } from '../core/analysis/analysis';
import { customersOfClass } from '../core/analysis/portrait/customerClass';
import type { CustomerArchive } from '../core/analysis/portrait/customerArchive';
import { CustomerDirectory } from '../core/analysis/portrait/customerDirectory';
import type { CustomerMatch } from '../core/analysis/portrait/findCustomer';
import { CustomerIndex, type CustomerFound } from '../core/analysis/search/searchCustomers';
import type { WhatIf } from '../core/analysis/whatIf/whatIf';
import { WhatIfBook } from '../core/analysis/whatIf/whatIfOf';
import type { DuplicateFindings } from '../core/cleaning';
import type { Language } from '../core/locales/language';
import type { Book } from '../core/records';
import { pairCards, type PairCard } from '../core/reports/duplicates/pairCards';
import type { CustomerCard } from '../core/reports/portrait/customerCard';
import { parseClass } from '../core/reports/portrait/classExpression';
import { PortraitStudio } from '../core/reports/portrait/portraitStudio';
import type { Settings } from '../core/settings/settings';

/** The last book that was analysed, for questions about single customers: what they need is prepared at the first one. */
export class LastAnalysis {
  private archive: CustomerArchive | null = null;
  private drawn: PortraitStudio | null = null;
  private index: CustomerIndex | null = null;
  private directory: CustomerDirectory | null = null;
  private questions: WhatIfBook | null = null;

  constructor(
    readonly analysis: Analysis,
    readonly book: Book,
    private readonly language: Language,
    readonly duplicates: DuplicateFindings,
  ) {}

  /** The ledger of the analysis, where portraits are drawn at once; else it is opened at the first one. */
  drawFrom(archive: CustomerArchive): void {
    this.archive ??= archive;
  }

  get studio(): PortraitStudio {
    return (this.drawn ??= new PortraitStudio({ analysis: this.analysis, book: this.book, language: this.language }, undefined, this.archive ?? undefined));
  }

  /** The customers written, by id or name. */
  find(written: readonly string[]): CustomerMatch[] {
    const directory = (this.directory ??= new CustomerDirectory(this.analysis.customers));
    return written.map((name) => directory.find(name));
  }

  /** The customers of a class in words, greatest first. */
  ofClass(expression: string): { readonly customers: readonly number[] } | { readonly unknown: string } {
    const parsed = parseClass(expression);
    return parsed.ok ? { customers: customersOfClass(this.analysis, this.book, parsed.wanted) } : { unknown: parsed.unknown };
  }

  /** Customers that fit what is being typed. */
  search(typed: string, most: number): CustomerFound[] {
    this.index ??= new CustomerIndex(this.analysis.customers, this.book.customers);
    return this.index.find(typed, most);
  }

  /** Who would stand in another class under other settings. */
  whatIf(changed: Settings): WhatIf {
    this.questions ??= new WhatIfBook(this.book, this.analysis.settings, this.analysis.today);
    return this.questions.with(changed);
  }

  /** Customers that may be one, as the duplicates sheet lists them. */
  pairs(): PairCard[] {
    return pairCards(this.duplicates);
  }

  /** @param customer position in Book.customers */
  card(customer: number): CustomerCard {
    return this.studio.cardOf(customer);
  }
}
