import type { FieldOf, SourceKind } from '../records/sourceKinds';

/** The kinds of sheets a team fills in; lists of returned orders and of who serves which region come from other programs. */
export type TemplateKind = Exclude<SourceKind, 'returns' | 'salespeople'>;

/** The lists behind the drop-downs: a column each on the page of lists. */
export const TEMPLATE_LISTS = [
  'industry', 'size', 'source', 'grade', 'need', 'status', 'region', 'person', 'stage', 'lostReason', 'category', 'lineType', 'contactChannel', 'contactKind', 'scale',
  'signUpChannel', 'attended', 'expenseAccount',
] as const;
export type TemplateList = (typeof TEMPLATE_LISTS)[number];

/** Header and input hint of a column. The hint is shown by Excel beside the cell: at most 255 characters with what is put before it. */
export type ColumnWords = readonly [header: string, hint: string];

/** A row of a table of the how-to sheet. */
export type GuideRow = readonly [what: string, how: string];

export interface GuideSection {
  readonly heading: string;
  readonly rows: readonly GuideRow[];
}

/** Texts of the sample rows that are no entries of a list; as many in both languages. */
export interface TemplateSampleWords {
  /** What every sample customer's id begins with: the mark by which sample rows are told from the user's. */
  readonly idPrefix: string;
  /** Between a need tag and what it is about. */
  readonly needJoiner: string;
  readonly customers: readonly {
    readonly name: string;
    readonly contact: string;
    readonly position: string;
    readonly phone: string;
    readonly email: string;
    /** What stands behind the need tag. */
    readonly need: string;
    readonly followUp: string;
    readonly feedback: string;
    readonly remark: string;
  }[];
  readonly products: readonly string[];
  readonly talks: readonly (readonly [content: string, result: string])[];
  readonly answers: readonly (readonly [feedback: string, suggestion: string, solution: string])[];
  readonly events: readonly string[];
  readonly eventResults: readonly string[];
  /** What the sample expenses were for. */
  readonly expenses: readonly string[];
}

/** The words of the template workbook in one language. */
export interface TemplateWords {
  readonly sheetNames: Readonly<Record<TemplateKind | 'lists' | 'guide', string>>;
  readonly columns: { readonly [K in TemplateKind]: Readonly<Partial<Record<FieldOf<K>, ColumnWords>>> };
  readonly lists: Readonly<Record<TemplateList, { readonly name: string; readonly entries: readonly (string | number)[] }>>;
  /** How a column is to be filled, before its hint. */
  readonly fill: Readonly<Record<'required' | 'useful' | 'derived', string>>;
  /** The levels of the three-level file, which are also the grounds of the headers. */
  readonly levels: Readonly<Record<'basic' | 'contact' | 'deal' | 'care', string>>;
  readonly alert: {
    readonly title: string;
    /** What is typed stands in none of the lists. */
    notInList(list: string): string;
    /** The same where the sheet stands without the page of lists. */
    readonly notAnEntry: string;
    readonly notADate: string;
    readonly notAnAmount: string;
    readonly notAWhole: string;
    readonly notAMail: string;
    readonly notAPhone: string;
    readonly idTaken: string;
  };
  /** The hint beside the entries of a list on the page of lists. */
  readonly listHint: string;
  readonly guide: {
    readonly title: string;
    readonly lead: string;
    readonly sections: readonly GuideSection[];
  };
  readonly samples: TemplateSampleWords;
}
