import type { SourceKind } from '../sourceKinds';
import type { SheetReading } from './mappingDocument';

/** What every sheet was taken for, what is not used and why, and what stops the work. */
export interface Recognition {
  /** Sheets that will be read, in workbook order; several of one kind make one ledger. */
  readonly sheets: readonly SheetProposal[];
  readonly unused: readonly UnusedSheet[];
  /** Empty when there is at least one usable sales sheet and the mapping (if any) is sound. */
  readonly problems: readonly RecognitionProblem[];
}

/** How one sheet will be read. Plain data: it can be shown, stored and sent to a worker. */
export interface SheetProposal {
  readonly sheetName: string;
  readonly kind: SourceKind;
  /** The native table the data stand in, or null for a plain range. */
  readonly tableName: string | null;
  /** 1-based sheet row of the (last) header row. */
  readonly headerRow: number;
  /** 1-based sheet row of the first and the last data row (last row of the used range or table). */
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: readonly ColumnProposal[];
  /** Zero-based sheet columns to read, ascending: the mapped ones, and one more where total labels may stand. */
  readonly readColumns: readonly number[];
  /** 0 to 1; 1 where a person gave the mapping. */
  readonly confidence: number;
  readonly date1904: boolean;
  /** Where the customer does not stand on every line: on the first line of each customer's group, or of each order (R-X5). */
  readonly customerOnce?: 'group' | 'order';
  readonly notes?: readonly ProposalNote[];
  /** Where the list begins and which columns it spans, zero-based; title lines above its header are in it. */
  readonly area?: { readonly firstRow: number; readonly firstColumn: number; readonly columnCount: number };
  /** Columns of the list that no field took. */
  readonly otherColumns?: readonly OtherColumn[];
  /** What a person said of the sheet's texts and rows. */
  readonly reading?: SheetReading;
  /** How the user's Excel writes; it serves where neither cells nor a person decide, and is then noted. */
  readonly culture?: Culture;
}

/** What a user's region settings say of dates and numbers as text. */
export interface Culture {
  readonly dateOrder: 'dmy' | 'mdy';
  readonly decimalSign: '.' | ',';
}

/** A column that is not read, and why; see `UnusedColumn` of the preview. */
export interface OtherColumn {
  readonly column: number;
  /** "" where it has none. */
  readonly header: string;
  readonly reason: 'unknown' | 'taken' | 'disagrees' | 'noHeader';
  readonly field: string | null;
}

export interface ColumnProposal {
  /** A field key of {@link SheetProposal.kind} (FIELDS in sourceKinds.ts). */
  readonly field: string;
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header as written; joined by "/" where it stands in two rows. */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** `mapping`: given by a person; `exact`: the header is a known name; `part`: it contains one; `content`: the cells decided. */
  readonly reason: 'mapping' | 'exact' | 'part' | 'content';
  /** Power of ten the header announces: 4 for 金额(万元), 0 for most. */
  readonly shift: number;
  /** The column that holds the rest of the text: the last name, where `column` is the first name. */
  readonly continued?: { readonly column: number; readonly header: string };
}

/** What a person should know of how a sheet will be read; the reader lists it among the sheet's problems. */
export interface ProposalNote {
  /** Two columns under one header; both net and gross amounts; several tables on the sheet; numbers rounded by Excel. */
  readonly code: 'W-SAME-SALES' | 'W-COLUMN-TWICE' | 'W-TAX-BOTH' | 'W-SEVERAL-TABLES' | 'W-HIDDEN-ROWS' | 'W-HIDDEN-LEFT-OUT' | 'W-VALUES-MAY-BE-STALE' | 'W-PRECISION-AS-SHOWN';
  /** Zero-based sheet column. */
  readonly column: number;
  readonly field: string | null;
  readonly value: string;
}

export interface UnusedSheet {
  readonly sheetName: string;
  /** `ignored`: by the mapping; `empty`; `noHeader`: no row looks like a header; `missing`: too few fields for any kind; `pivot`: a PivotTable, no ledger; `sameSales`: another sheet holds the same sales. */
  readonly reason: 'ignored' | 'empty' | 'noHeader' | 'missing' | 'pivot' | 'sameSales';
  /** The kind it comes nearest to, and the fields that kind would still need ("quantity+unitPrice" = both). */
  readonly nearest: SourceKind | null;
  readonly missing: readonly string[];
  /** The headers seen. */
  readonly headers: readonly string[];
}

/**
 * Something that stops the work or makes a mapping unusable.
 * - `R-EMPTY`: no sheet holds anything; `R-NO-SALES-SHEET`: none looks like sales;
 * - `R-NO-CUSTOMER-COLUMN`, `R-NO-DATE-COLUMN`, `R-NO-AMOUNT-COLUMN`: the best sales sheet lacks that (`headers` = columns seen);
 * - `M-...`: the mapping document names something that does not exist.
 */
export interface RecognitionProblem {
  readonly code: RecognitionProblemCode;
  readonly sheetName: string | null;
  readonly headers: readonly string[];
  /** Field keys missing, or the unknown word of the mapping. */
  readonly missing: readonly string[];
}

export type RecognitionProblemCode =
  | 'R-EMPTY'
  | 'R-NO-SALES-SHEET'
  | 'R-NO-CUSTOMER-COLUMN'
  | 'R-NO-DATE-COLUMN'
  | 'R-NO-AMOUNT-COLUMN'
  | 'M-SHAPE'
  | 'M-SHEET-UNKNOWN'
  | 'M-KIND-UNKNOWN'
  | 'M-FIELD-UNKNOWN'
  | 'M-COLUMN-UNKNOWN'
  | 'M-HEADER-ROW'
  | 'M-RANGE';
