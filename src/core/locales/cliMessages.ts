/** The words of the command line. Figures come in as text already written in the language's way. */
export interface CliMessages {
  /** How to call it; printed by --help and after a wrong call. */
  readonly usage: string;
  readonly wrongUsage: {
    noCommand(): string;
    unknownCommand(command: string): string;
    unknownOption(option: string): string;
    optionNeedsValue(option: string): string;
    optionTakesNoValue(option: string): string;
    optionNotForCommand(option: string, command: string): string;
    noFiles(command: string): string;
    noCustomers(): string;
    unexpectedFile(command: string, file: string): string;
    badLanguage(value: string): string;
    badDate(option: string, value: string): string;
    badPeriod(value: string): string;
    outMustBeXlsx(path: string): string;
    inputTwice(path: string): string;
    /** Where the whole usage stands; on the line of the mistake, so that this is not scrolled away. */
    seeHelp(): string;
    outIsInput(path: string): string;
    outputsAreSame(path: string): string;
    withoutSourcesNeedsOut(): string;
    templateNeedsOut(): string;
  };
  /** What went wrong with a file and what to do, by code of the file layer. */
  readonly files: Readonly<Record<'notFound' | 'notReadable' | 'notWritable' | 'empty' | 'notAWorkbook' | 'encrypted' | 'oldFormat' | 'binaryFormat' | 'corrupted' | 'tooManyRows', (path: string) => string>>;
  outputExists(path: string): string;
  badJson(path: string): string;
  /** The template is written. */
  template(path: string, sheets: readonly string[]): string;
  unexpected(detail: string): string;
  readonly steps: Readonly<Record<'open' | 'find' | 'read' | 'analyse' | 'write' | 'finish' | 'save', string>>;
  readonly summary: SummaryWords;
  readonly check: CheckWords;
  readonly demo: { readonly title: string; readonly sample: string; readonly built: string };
}

export interface SummaryWords {
  title(asOf: string): string;
  readonly period: string;
  readonly between: (start: string, end: string) => string;
  readonly sales: string;
  readonly rows: (read: string, used: string) => string;
  /** What became of the rows that are not simply used; parts with a count of zero are left out by the caller. */
  readonly rowParts: Readonly<Record<'returns' | 'allowances' | 'noCustomer' | 'duplicates' | 'outOfScope' | 'rejected', (count: string) => string>>;
  readonly revenue: string;
  readonly ofWhich: (grossSales: string, returns: string) => string;
  readonly grossProfit: string;
  readonly costCoverage: (share: string) => string;
  readonly costUnknown: string;
  readonly orders: string;
  readonly customers: string;
  readonly neverBought: (count: string) => string;
  readonly lifecycle: string;
  readonly bridge: (opening: string, newcomers: string, returning: string, churned: string, closing: string) => string;
  readonly grades: string;
  readonly receivable: string;
  readonly overdue: (amount: string) => string;
  readonly checks: string;
  readonly checksHold: (count: string) => string;
  readonly checksFail: (names: string) => string;
  readonly facts: string;
  readonly workbook: string;
  readonly builtSheets: (names: string) => string;
  /** PivotTables and slicers that could not be made; the code of the first. */
  readonly pivotsFailed: (names: string, code: string) => string;
  readonly noWorkbook: string;
  readonly separator: string;
}

export interface CheckWords {
  readonly read: string;
  readonly sheet: (sheet: string, kind: string, headerRow: string, rows: string) => string;
  readonly kinds: Readonly<Record<'sales' | 'customers' | 'receivables' | 'payments' | 'orders' | 'interactions' | 'survey' | 'stages' | 'returns' | 'salespeople' | 'events' | 'expenses', string>>;
  readonly span: (first: string, last: string) => string;
  readonly unused: (sheet: string, reason: string) => string;
  readonly reasons: Readonly<Record<'ignored' | 'empty' | 'noHeader' | 'missing' | 'pivot' | 'sameSales', string>>;
  readonly missing: (fields: string) => string;
  readonly notUsedColumns: string;
  /** The first of `count` questions, and how to answer it. */
  readonly question: (count: string) => string;
  readonly answerWith: string;
  readonly noProblem: string;
  readonly problems: string;
  readonly times: (count: string) => string;
  readonly rows: (list: string) => string;
  readonly more: (count: string) => string;
  readonly cannotBuild: string;
  readonly canBuild: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between two sentences. */
  readonly gap: string;
  /** In brackets. */
  readonly aside: (text: string) => string;
}
