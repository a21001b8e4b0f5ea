import { openArchive } from '../../analysis/portrait/customerArchive';
import { Portraitist, type Portrait } from '../../analysis/portrait/portrait';
import { reportMessagesOf } from '../../locales/messages';
import type { PortraitWords } from '../../locales/portraitWords';
import { portraitWordsOf } from '../../locales/portraitWordsOf';
import type { ReportMessages } from '../../locales/reportMessages';
import { layoutSheet } from '../../sheets/layout/layoutSheet';
import type { SheetModel } from '../../sheets/model';
import type { SheetLayout } from '../../sheets/sheetLayout';
import type { ReportInput } from '../reportInput';
import { reportContext, type ReportContext } from '../shared/reportContext';
import { portraitReport } from './portraitReport';

/** Words of the portraits and of what they share with the other sheets. */
export interface StudioWords {
  readonly reports: ReportMessages;
  readonly portrait: PortraitWords;
}

/** Draws the portraits of one analysed book, one after the other; what they share is prepared once. */
export class PortraitStudio {
  private readonly context: ReportContext;
  private readonly portraitist: Portraitist;
  private readonly words: PortraitWords;

  constructor(input: ReportInput, words: StudioWords = { reports: reportMessagesOf(input.language), portrait: portraitWordsOf(input.language) }) {
    this.context = reportContext(input, words.reports);
    this.words = words.portrait;
    this.portraitist = new Portraitist(openArchive(input.book, input.analysis));
  }

  /** The figures of a customer. @param customer position in Book.customers */
  portraitOf(customer: number): Portrait {
    return this.portraitist.portraitOf(customer);
  }

  modelOf(customer: number, sheet: 'own' | 'shared'): SheetModel {
    return portraitReport({ report: this.context, words: this.words, portrait: this.portraitOf(customer), customer }, sheet);
  }

  /** The finished sheet, ready for a writer. */
  layoutOf(customer: number, sheet: 'own' | 'shared'): SheetLayout {
    return layoutSheet(this.modelOf(customer, sheet));
  }
}
