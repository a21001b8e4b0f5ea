import type { Book } from '../../records/book';
import type { Settings } from '../../settings/settings';
import type { CivilDay } from '../../values/civilDay';
import { classify, type Classes } from '../classes';
import { LEDGER_SETTINGS, ledgerBase, type LedgerBase } from '../ledgerBase';
import { periodsOf } from '../periods';
import { whatIf, type WhatIf } from './whatIf';

/**
 * A book that has been read, ready for questions: "who would change class if the settings were these?". The sheets are not
 * read again, and the ledger is made again only where the settings asked for decide what a line is.
 */
export class WhatIfBook {
  private readonly base: LedgerBase;
  private readonly before: Classes;

  /** @param settings those in force @param today the calendar day of the user */
  constructor(
    private readonly book: Book,
    private readonly settings: Settings,
    private readonly today: CivilDay,
  ) {
    this.base = ledgerBase(book, settings, today);
    this.before = this.classes(this.base, settings);
  }

  /** Who would stand in another class under other settings. */
  with(changed: Settings): WhatIf {
    const same = LEDGER_SETTINGS.every((key) => JSON.stringify(changed[key]) === JSON.stringify(this.settings[key]));
    const base = same ? this.base : ledgerBase(this.book, changed, this.today);
    const { ids, names } = this.book.customers;
    return whatIf(this.before, this.classes(base, changed), ids, names);
  }

  private classes(base: LedgerBase, settings: Settings): Classes {
    return classify(this.book.customers, base, periodsOf(settings, base.asOf, base.firstSale, base.lastSale), settings);
  }
}
