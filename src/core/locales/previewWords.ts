import type { QuestionCode } from '../records/recognition/preview';

/** What recognition shows and asks, in words. Places and fields come in words already. */
export interface PreviewWords {
  /** `column E is the amount: header 销售金额, 98 % numbers`. */
  readonly column: (letters: string, field: string, reasons: string) => string;
  readonly unusedColumn: (letters: string, header: string, reason: string) => string;
  readonly score: (percent: number) => string;
  readonly samples: (values: string) => string;
  readonly and: string;
  readonly because: {
    readonly given: (header: string) => string;
    readonly exact: (header: string) => string;
    readonly part: (header: string) => string;
    readonly content: (header: string) => string;
    readonly cells: (are: 'numbers' | 'dates' | 'codes' | 'words', percent: number, cells: number) => string;
    readonly blank: string;
    readonly joined: (header: string) => string;
    readonly unit: (shift: number) => string;
  };
  readonly unused: {
    readonly unknown: string;
    readonly taken: (field: string) => string;
    readonly disagrees: (field: string) => string;
    readonly noHeader: string;
  };
  /** The one question; `place` names the sheet, or the first of several with their number. */
  readonly ask: Readonly<Record<QuestionCode, (place: string, field: string, header: string) => string>>;
  readonly place: (sheet: string, column: string | null, more: number) => string;
  readonly choice: {
    readonly column: (header: string) => string;
    readonly allLists: string;
    readonly oneList: (range: string) => string;
    readonly dmy: string;
    readonly mdy: string;
    readonly point: string;
    readonly comma: string;
    readonly scale: (greatest: string) => string;
  };
  readonly evidence: {
    readonly filled: (count: number) => string;
    readonly either: (count: number) => string;
    readonly only: (count: number) => string;
    readonly sum: (value: string) => string;
    readonly rows: (first: number, last: number) => string;
    /** Lines that are quantity x unit price, of the lines looked at. */
    readonly product: (count: number, of: number) => string;
    readonly greatest: (value: string) => string;
  };
  readonly example: (written: string, meaning: string) => string;
  /** Which choice is used until the question is answered, and why that one. */
  readonly until: (choice: string, because: string) => string;
  readonly proposedBecause: Readonly<Record<'first' | 'culture' | 'usual' | 'withoutTax', string>>;
}
