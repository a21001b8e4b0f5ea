import { customersOfPair, type DuplicateDecision } from '../../cleaning';
import { LANGUAGES } from '../../locales/language';
import { reportMessagesOf } from '../../locales/messages';

/** A cell of the decision column, by the name of its pair. */
export interface WrittenDecision {
  readonly pair: string;
  readonly text: string;
}

export interface DecisionsRead {
  readonly decisions: readonly DuplicateDecision[];
  /** Cells that hold neither word: no decision, and kept as they are for the user to put right. */
  readonly unread: readonly WrittenDecision[];
}

/** Decisions by customers. The words of every language count, so that a workbook may change its language. */
export function readDecisions(written: readonly WrittenDecision[]): DecisionsRead {
  const words = LANGUAGES.map((language) => reportMessagesOf(language).dataQuality.duplicates);
  const merge = new Set(words.map((own) => plain(own.merge)));
  const apart = new Set(words.map((own) => plain(own.apart)));
  const decisions: DuplicateDecision[] = [];
  const unread: WrittenDecision[] = [];
  for (const cell of written) {
    const customers = customersOfPair(cell.pair);
    const text = plain(cell.text);
    if (customers && (merge.has(text) || apart.has(text))) decisions.push({ ...customers, accept: merge.has(text) });
    else unread.push(cell);
  }
  return { decisions, unread };
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
