import type { FieldType, SourceKind } from '../sourceKinds';
import type { MappingDocument } from './mappingDocument';
import type { ProposalNote, RecognitionProblem, UnusedSheet } from './recognition';

/**
 * What a person is shown before anything is built: how every sheet would be read and why, what is left aside, and what
 * only the person can decide. Plain data made of codes; `previewText` (core/locales) puts each part into words.
 */
export interface SourcePreview {
  /** Every list that would be read, in workbook order; a sheet with several lists gives several. */
  readonly sheets: readonly SheetPreview[];
  readonly unused: readonly UnusedSheet[];
  /** What stops a summary; empty when one can be built. */
  readonly problems: readonly RecognitionProblem[];
  /**
   * What the evidence does not decide, the weightiest first. Show the first one only: its answer may settle others.
   * Until a question is answered its proposed choice is used, and the data problems say so.
   */
  readonly questions: readonly PreviewQuestion[];
}

export interface SheetPreview {
  readonly sheetName: string;
  readonly kind: SourceKind;
  readonly tableName: string | null;
  /** Where the list stands, such as `A3:H200`; as `range` of a mapping it names one of several lists of a sheet. */
  readonly range: string;
  /** 1-based sheet rows. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** 0 to 1: that of the least sure column the kind needs; 1 where a person gave the mapping. */
  readonly score: number;
  readonly columns: readonly ColumnPreview[];
  readonly notUsed: readonly UnusedColumn[];
  readonly notes: readonly ProposalNote[];
}

export interface ColumnPreview {
  readonly field: string;
  readonly type: FieldType;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What speaks for it, the strongest first. */
  readonly reasons: readonly PreviewReason[];
  /** Up to five different values of the column as they would be read back: dates as yyyy-mm-dd, else as written. */
  readonly samples: readonly string[];
}

/** Why a column was taken for its field. */
export type PreviewReason =
  /** A person said so. */
  | { readonly code: 'given' }
  /** The whole header is a known name of the field; or it ends with one; or the cells made it win over a better header. */
  | { readonly code: 'exact' | 'part' | 'content' }
  /** So many of the `cells` filled cells looked at are such: share 0 to 1. */
  | { readonly code: 'cells'; readonly are: 'numbers' | 'dates' | 'codes' | 'words'; readonly share: number; readonly cells: number }
  /** The column holds nothing in the rows looked at. */
  | { readonly code: 'blank' }
  /** Read together with the column of this header (last name). */
  | { readonly code: 'joined'; readonly header: string }
  /** The header announces a power of ten: 4 for 万元. */
  | { readonly code: 'unit'; readonly shift: number };

export interface UnusedColumn {
  readonly column: number;
  /** "" where the column has none. */
  readonly header: string;
  /** `unknown`: its header names no field of the kind; `taken`: another column is surer for that field; `disagrees`: its cells are no such thing; `noHeader`. */
  readonly reason: 'unknown' | 'taken' | 'disagrees' | 'noHeader';
  /** The field it would be, for `taken` and `disagrees`. */
  readonly field: string | null;
  readonly samples: readonly string[];
}

/**
 * - `whichColumn`: several columns stand under one header of a field that decides the figures (S3);
 * - `tax`: amounts with and without tax are both there (M11);
 * - `dateOrder`, `decimalSign`: no cell of the column tells day from month, thousands from decimals (DT4, M2);
 * - `whichList`: several lists of one kind stand on one sheet (S5);
 * - `scale`: the scores of a survey fit a scale of 5 and one of 10.
 */
export type QuestionCode = 'whichList' | 'tax' | 'whichColumn' | 'dateOrder' | 'decimalSign' | 'scale';

export interface PreviewQuestion {
  /** The same for the same question of the same workbook: for keys and for "asked already". */
  readonly id: string;
  readonly code: QuestionCode;
  /** Every sheet the answer holds for (twelve months with the same two columns are one question); never empty. */
  readonly places: readonly { readonly sheetName: string; readonly column: number | null; readonly header: string | null }[];
  readonly field: string | null;
  readonly choices: readonly PreviewChoice[];
  /** Which choice is used until the question is answered, and what speaks for it. */
  readonly proposed: number;
  readonly because: 'first' | 'culture' | 'usual' | 'withoutTax';
}

export interface PreviewChoice {
  /** The header, `dmy`, `mdy`, `.`, `,`, a range (`*` = all of the lists), `5` or `10`. */
  readonly value: string;
  /** What of the looked-at cells speaks for or about it; words by `previewText`. */
  readonly evidence: readonly ChoiceEvidence[];
  /** Cells as written beside what they would mean. */
  readonly examples: readonly { readonly written: string; readonly meaning: string }[];
  /** The whole mapping document with this answer in it: keep it (`saveMapping`), or give it as `--map`. */
  readonly mapping: MappingDocument;
}

export type ChoiceEvidence =
  /** Cells looked at that are filled, that read both ways, that only this choice reads. */
  | { readonly code: 'filled' | 'either' | 'only'; readonly count: number }
  /** Sum of the amounts looked at, as a decimal text: tells net from gross. */
  | { readonly code: 'sum'; readonly value: string; readonly count: number }
  /** Lines in which an amount is quantity x unit price, of those looked at. */
  | { readonly code: 'product'; readonly count: number; readonly of: number }
  | { readonly code: 'rows'; readonly first: number; readonly last: number }
  | { readonly code: 'greatest'; readonly value: string };
