import { DEFAULT_BRIEF_INPUTS, type BriefInputs } from '../../analysis/portrait/brief';
import { openArchive, type CustomerArchive } from '../../analysis/portrait/customerArchive';
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
import { customerCard, type CustomerCard } from './customerCard';
import type { PortraitContext } from './portraitContext';
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

  /** @param archive of the analysis where it is at hand; left out, it is made again */
  constructor(
    input: ReportInput,
    words: StudioWords = { reports: reportMessagesOf(input.language), portrait: portraitWordsOf(input.language) },
    archive: CustomerArchive = openArchive(input.book, input.analysis),
  ) {
    this.context = reportContext(input, words.reports);
    this.words = words.portrait;
    this.portraitist = new Portraitist(archive);
  }

  /** The figures of a customer. @param customer position in Book.customers */
  portraitOf(customer: number): Portrait {
    return this.portraitist.portraitOf(customer);
  }

  /** @param kept what the reader wrote into the input cells of the sheet when it was built before */
  modelOf(customer: number, sheet: 'own' | 'shared', kept: KeptInputs = {}): SheetModel {
    return portraitReport(this.contextOf(customer, kept), sheet);
  }

  /** The head of the portrait for the pane: the same words and figures as the sheet. */
  cardOf(customer: number): CustomerCard {
    return customerCard(this.contextOf(customer, {}));
  }

  private contextOf(customer: number, kept: KeptInputs): PortraitContext {
    return { report: this.context, words: this.words, portrait: this.portraitOf(customer), customer, inputs: briefInputs(kept) };
  }

  /** The finished sheet, ready for a writer. */
  layoutOf(customer: number, sheet: 'own' | 'shared', kept?: KeptInputs): SheetLayout {
    return layoutSheet(this.modelOf(customer, sheet, kept));
  }
}

/** Contents of input cells by their key. */
export type KeptInputs = Readonly<Record<string, unknown>>;

/** Growth and interest beyond this are slips of the hand: 30 for 30 %. */
const GREATEST = 5;

/** The reader's own values where they make sense, else the defaults. */
export function briefInputs(kept: KeptInputs): BriefInputs {
  const own = (key: keyof BriefInputs): number => {
    const value = kept[key];
    return typeof value === 'number' && value >= 0 && value <= GREATEST ? value : DEFAULT_BRIEF_INPUTS[key];
  };
  return { growth: own('growth'), interest: own('interest') };
}
