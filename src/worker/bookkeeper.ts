import { analyseWithArchive } from '../core/analysis/analyse';
import type { Language } from '../core/locales/language';
import { fieldQuality } from '../core/analysis/quality';
import type { CustomerArchive } from '../core/analysis/portrait/customerArchive';
import type { CustomerMatch } from '../core/analysis/portrait/findCustomer';
import type { CustomerFound } from '../core/analysis/search/searchCustomers';
import type { WhatIf } from '../core/analysis/whatIf/whatIf';
import { duplicateFindings, mergeCustomers } from '../core/cleaning';
import { assembleBook, createSheetReader } from '../core/records';
import type { CellBlock, ReadSheet, SheetProposal, SheetReader } from '../core/records';
import { cleanCopySheets } from '../core/reports/cleanCopy/cleanCopySheets';
import { gatherProblems } from '../core/reports/problems/gatherProblems';
import { reportContext } from '../core/reports/shared/reportContext';
import { inDateSystem1904 } from '../core/sheets/dates1904';
import { layoutSheet } from '../core/sheets/layout/layoutSheet';
import { reportMessagesOf } from '../core/locales/messages';
import { readDecisions } from '../core/reports/duplicates/readDecisions';
import { toFacts } from '../core/reports/facts/toFacts';
import type { PairCard } from '../core/reports/duplicates/pairCards';
import type { CustomerCard } from '../core/reports/portrait/customerCard';
import type { KeptInputs } from '../core/reports/portrait/portraitStudio';
import type { KeptLists, KeptTable } from '../core/reports/shared/keptTable';
import { layReports } from '../core/reports/registry';
import { snapshotLayout } from '../core/reports/routine/snapshotLayout';
import type { Settings } from '../core/settings/settings';
import type { SheetLayout } from '../core/sheets/sheetLayout';
import type { Audit, CleanCopyDrawn, DrawnUp, JoinedBook, OpenedPortraits, PortraitOrder, PreparedReports, ReportOrder, SheetTaken } from './bookkeeper.types';
import { daysOf } from './daysOf';
import { LastAnalysis } from './lastAnalysis';
import { reportParts, type ReportPart } from './reportParts';

export type * from './bookkeeper.types';

/**
 * All work that needs no Excel, for one job at a time: takes rows in as they are read, keeps the book, draws up the
 * reports. In the add-in it lives in a worker, so that the pane answers while a million lines are counted; in Node and
 * in tests the same object is called directly. Everything in and out is plain data that crosses by structured clone.
 */
export class Bookkeeper {
  private readers: SheetReader[] = [];
  /** The workbook that the sheets come from counts its days from 1904. */
  private date1904 = false;
  private read: ReadSheet[] = [];
  private taken: SheetTaken[] = [];
  /** What the sheets taken in stand on, once they are complete; null = not known. */
  private basis: string | null = null;
  private last: LastAnalysis | null = null;
  /** What the last analysis was asked to heed. */
  private lastAsked = '';
  /** The sheets taken in, joined; null until somebody asks. */
  private joined: JoinedBook | null = null;
  private prepared: Pick<DrawnUp, 'analysis' | 'facts'> | null = null;
  private parts: Iterator<ReportPart> | null = null;

  /** Forgets the last job. */
  start(): void {
    this.readers = [];
    this.read = [];
    this.taken = [];
    this.basis = null;
    this.joined = null;
    this.last = null;
    this.prepared = null;
    this.parts = null;
    this.date1904 = false;
  }

  /** @returns the number by which the sheet's rows are handed in */
  openSheet(proposal: SheetProposal): number {
    this.date1904 ||= proposal.date1904;
    return this.readers.push(createSheetReader(proposal)) - 1;
  }

  /** Takes a chunk of a sheet's rows. @param firstRow 1-based sheet row of the first row of every block */
  takeRows(sheet: number, firstRow: number, blocks: readonly CellBlock[]): void {
    this.readers[sheet]!.addChunk(firstRow, blocks);
  }

  /** The sheet is complete. */
  closeSheet(sheet: number): SheetTaken {
    const read = this.readers[sheet]!.finish();
    this.read.push(read);
    this.joined = null;
    this.last = null;
    const taken = { intake: read.intake, usable: read.length, days: daysOf(read) };
    this.taken.push(taken);
    return taken;
  }

  /** All sheets have been taken in. @param basis what the reading stands on, as text */
  complete(basis: string): void {
    this.basis = basis;
  }

  /** The sheets taken in where their reading stood on the same; null otherwise. */
  takenFrom(basis: string): readonly SheetTaken[] | null {
    return this.basis === basis ? this.taken : null;
  }

  /** Every figure, the facts and the finished sheets, from all sheets taken in. */
  drawUp(order: ReportOrder): DrawnUp {
    const language = languageOf(order);
    const { last, archive } = this.analysed(order);
    const { analysis, book, duplicates } = last;
    const quality = fieldQuality(this.read, language);
    const input = { analysis, book, language, quality, duplicates, kept: this.dated(order.kept ?? {}), ...(archive && { archive }) };
    const { layouts, missing } = layReports(input);
    return { analysis, facts: toFacts(analysis, book, { language }), layouts: this.inItsDates([...layouts, snapshotLayout(input, order.sources ?? null)]), missing };
  }

  /**
   * Draws up as {@link drawUp} does, and keeps it: the sheets are then asked for part by part ({@link nextReportPart}),
   * since what crosses from a worker at once holds up the pane.
   */
  prepareReports(order: ReportOrder): PreparedReports {
    const { layouts, analysis, facts, ...others } = this.drawUp(order);
    this.prepared = { analysis, facts };
    this.parts = reportParts(layouts);
    const { customers: _, ...head } = analysis;
    return { ...others, analysis: head };
  }

  /** The next part of the reports prepared; null when all have been handed over. */
  nextReportPart(): ReportPart | null {
    const next = this.parts?.next();
    if (next && next.done !== true) return next.value;
    this.parts = null;
    return null;
  }

  /** Every figure and the facts of the reports prepared. For those who want them all: the pane does with the head. */
  preparedFigures(): Pick<DrawnUp, 'analysis' | 'facts'> {
    if (!this.prepared) throw new Error('preparedFigures comes after prepareReports');
    return this.prepared;
  }

  /** Looks over all sheets taken in without building anything. */
  audit(order: ReportOrder): Audit {
    const language = languageOf(order);
    const { book, duplicates } = this.bookOf(order);
    if (book.sales.length === 0) this.last = null;
    const analysis = book.sales.length > 0 ? this.analysed(order).last.analysis : null;
    const pairs = { sure: 0, likely: 0, possible: 0 };
    for (const { class: kind } of duplicates.pairs) pairs[kind]++;
    return { intake: book.intake, problems: gatherProblems(book, analysis, language), quality: fieldQuality(this.read, language), pairs, compared: duplicates.compared, customers: duplicates.customers.length };
  }

  /** The customer list in the one format, and the list of what differs from the source. */
  drawCleanCopy(order: ReportOrder): CleanCopyDrawn {
    const language = languageOf(order);
    const { analysis, book } = this.analysed(order).last;
    const context = reportContext({ analysis, book, language }, reportMessagesOf(language));
    const { models, list } = cleanCopySheets(context);
    return { layouts: this.inItsDates(models.map(layoutSheet)), changes: list.changes.length, filled: list.changes.filter(({ reason }) => reason === 'fromLedger').length };
  }

  /** Analyses all sheets taken in and finds the customers asked for; {@link drawPortrait} then draws them one by one. */
  openPortraits(order: PortraitOrder): OpenedPortraits {
    const { wanted, ofClass, withFacts } = order;
    const language = languageOf(order);
    const { last, archive } = this.analysed(order);
    if (archive) last.drawFrom(archive);
    const { analysis, book } = last;
    const { ids, names } = analysis.customers;
    return {
      asOf: analysis.asOf,
      matches: last.find(wanted),
      ofClass: ofClass === undefined || ofClass === null ? null : last.ofClass(ofClass),
      facts: withFacts === true ? toFacts(analysis, book, { language }) : null,
      ids,
      names,
    };
  }

  /** The customers of a class in words (`A,down`), greatest first, or the word that is not known; null without an analysis. */
  customersOfClass(expression: string): { readonly customers: readonly number[] } | { readonly unknown: string } | null {
    return this.last && this.last.ofClass(expression);
  }

  /** Whether there is an analysis to ask about customers: the last job made one, and no other has begun. */
  hasAnalysis(): boolean {
    return this.last !== null;
  }

  /** Those of some ids that are customers of the last analysis. */
  customersAmong(ids: readonly string[]): string[] {
    const known = new Set(this.last?.analysis.customers.ids);
    return ids.filter((id) => known.has(id));
  }

  /** The customers written, by id or name; null without an analysis. */
  findCustomers(written: readonly string[]): CustomerMatch[] | null {
    return this.last && this.last.find(written);
  }

  /** Customers of the last analysis that fit what is being typed, the best first; null without one. */
  searchCustomers(typed: string, most: number): CustomerFound[] | null {
    return this.last && this.last.search(typed, most);
  }

  /** A customer at a glance; null without an analysis. @param customer position in the customers of the last analysis */
  customerCard(customer: number): CustomerCard | null {
    return this.last && this.last.card(customer);
  }

  /** Customers of the last analysis that may be one, as the duplicates sheet lists them; null without an analysis. */
  duplicatePairs(): PairCard[] | null {
    return this.last && this.last.pairs();
  }

  /** Who would stand in another class if the settings were these, against those of the last analysis; null without one. No sheet is read again. */
  whatIf(changed: Settings): WhatIf | null {
    return this.last && this.last.whatIf(changed);
  }

  /** All sheets taken in as one book, in which customers are merged that are surely one or that the user calls one. */
  private bookOf(order: ReportOrder): JoinedBook {
    const as = JSON.stringify([languageOf(order), order.decisions ?? []]);
    if (this.joined?.as === as) return this.joined;
    const written = assembleBook(this.read, { keepSpellings: true });
    const duplicates = duplicateFindings(written, readDecisions(order.decisions ?? []), languageOf(order));
    return (this.joined = { as, book: mergeCustomers(written, duplicates.merge.keptRow), duplicates });
  }

  /**
   * The analysis that an order asks for: the last one where it was the same order over the same sheets.
   * @returns with the ledger of an analysis made just now; who needs that of an earlier one opens it anew
   */
  private analysed(order: ReportOrder): { readonly last: LastAnalysis; readonly archive: CustomerArchive | null } {
    const { settings, today } = order;
    const { as, book, duplicates } = this.bookOf(order);
    const asked = JSON.stringify([as, settings, today]);
    if (this.last && this.lastAsked === asked) return { last: this.last, archive: null };
    const { analysis, archive } = analyseWithArchive(book, settings, { today });
    this.last = new LastAnalysis(analysis, book, languageOf(order), duplicates);
    this.lastAsked = asked;
    return { last: this.last, archive };
  }

  /** Layouts whose dates the workbook shows as they are meant: one that counts from 1904 has serials of its own. */
  private inItsDates(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
    return this.date1904 ? layouts.map(inDateSystem1904) : layouts;
  }

  /** The kept lists, with what the serials in them mean. */
  private dated(kept: KeptLists): KeptLists {
    return this.date1904 ? Object.fromEntries(Object.entries(kept).map(([list, table]: [string, KeptTable]) => [list, { ...table, date1904: true }])) : kept;
  }

  /**
   * The finished sheet of a customer.
   * @param customer position as {@link openPortraits} gave it
   * @param kept what stands in the input cells of the sheet now
   */
  drawPortrait(customer: number, sheet: 'own' | 'shared', kept: KeptInputs = {}): SheetLayout {
    if (!this.last) throw new Error('drawPortrait comes after openPortraits');
    return this.inItsDates([this.last.studio.layoutOf(customer, sheet, kept)])[0]!;
  }
}

/** The settings' own language goes before that of the caller. */
function languageOf({ settings, language }: ReportOrder): Language {
  return settings.language ?? language;
}

/** A bookkeeper as its callers see it: near or in a worker, every answer is awaited. */
export type BookkeeperClient = {
  readonly [Method in keyof Bookkeeper]: (
    ...args: Parameters<Bookkeeper[Method]>
  ) => ReturnType<Bookkeeper[Method]> | Promise<ReturnType<Bookkeeper[Method]>>;
};
