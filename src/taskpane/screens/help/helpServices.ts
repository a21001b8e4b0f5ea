import type { RemovedSamples } from '../../../app/removeTemplateSamples';
import type { Language } from '../../../core/locales/language';
import type { TemplateKind } from '../../../core/locales/templateWords';

/** What is told of the machine: versions, codes and counts only (P4). */
export interface SelfCheck {
  readonly excel: string | null;
  readonly platform: string | null;
  /** Highest ExcelApi set, and the other sets that are there. */
  readonly api: readonly string[];
  readonly displayLanguage: string | null;
  /** Null = the bookkeeper works in a thread of its own; else why it does not. */
  readonly withoutWorker: string | null;
  readonly browser: string;
}

/** What the help screen asks of the product. */
export interface HelpServices {
  selfCheck(): Promise<SelfCheck>;
  /** Adds the sheets of the template to fill in: all of them, or those of the kinds given. */
  insertTemplate?(language: Language, kinds?: readonly TemplateKind[]): Promise<void>;
  /** The template sheets that the selected lines of the contents ask for. */
  missingSelected?(): Promise<readonly TemplateKind[]>;
  /** Takes the template's sample rows out again. */
  removeSamples?(): Promise<RemovedSamples>;
}
