import type { Language } from '../locales/language';
import type { TemplateKind } from '../locales/templateWords';
import { templateWordsOf } from '../locales/templateWordsOf';
import type { CivilDay } from '../values/civilDay';
import { dataSheet } from './dataSheet';
import { guideSheet } from './guideSheet';
import { listSheet } from './listSheet';
import { sampleRows } from './sampleRows';
import type { TemplateSheet } from './TemplateSheet';

/** In the order of the tabs: who, what they bought, the money, and what goes on with them. */
export const TEMPLATE_KINDS = ['customers', 'sales', 'receivables', 'payments', 'orders', 'interactions', 'survey', 'stages', 'events', 'expenses'] as const satisfies readonly TemplateKind[];

export interface TemplateOptions {
  readonly language: Language;
  /** The day the sample rows count back from. */
  readonly today: CivilDay;
  /** Only these sheets; all of them, with the how-to sheet, where left out. */
  readonly kinds?: readonly TemplateKind[] | undefined;
  /** Rows that show how to fill the sheets in; left out, only a whole template has them, so that none come among a user's own data. */
  readonly samples?: boolean | undefined;
}

/**
 * The sheets of the template: how to use it, one sheet a kind, and the page of lists. The page of lists comes with the customer
 * sheet; a sheet inserted by itself has its choices written out.
 */
export function templateWorkbook({ language, today, kinds, samples }: TemplateOptions): TemplateSheet[] {
  const words = templateWordsOf(language);
  const wanted = TEMPLATE_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
  const rows = (samples ?? kinds === undefined) ? sampleRows(words, today) : null;
  const beside = { customers: wanted.includes('customers'), lists: wanted.includes('customers') };
  return [
    ...(kinds === undefined ? [guideSheet(words, language)] : []),
    ...wanted.map((kind) => dataSheet(words, language, kind, rows?.[kind] ?? [], beside)),
    ...(beside.lists ? [listSheet(words, language)] : []),
  ];
}
