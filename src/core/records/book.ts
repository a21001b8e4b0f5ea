import type { MinorColumn } from '../values/minorColumn';
import type { TextColumn } from '../tables/columns';
import type { CustomerField, SourceKind } from './sourceKinds';

/**
 * Everything read from the user's sheets, as typed columns: the input of the analysis.
 * Customer codes in all record sets are positions in {@link Customers}.
 */
export interface Book {
  readonly customers: Customers;
  readonly sales: SalesLines;
  readonly receivables: ReceivableLines | null;
  readonly payments: PaymentLines | null;
  readonly interactions: InteractionLines | null;
  readonly survey: SurveyLines | null;
  readonly stages: StageLines | null;
  readonly orders: OrderLines | null;
  readonly events: EventLines | null;
  readonly expenses: ExpenseLines | null;
  /** What became of the rows of each source sheet before any figure was computed. */
  readonly intake: readonly SheetIntake[];
}

/**
 * The master list: the customer sheet's rows after merging equal keys, then customers only the ledger knows, in order
 * of first appearance. Key = customer id where a column is mapped, else the name (matching ignores width, space, case).
 */
export interface Customers {
  readonly length: number;
  /** The key as first written. */
  readonly ids: readonly string[];
  /** The name as first written; the key where no name is known. */
  readonly names: readonly string[];
  /** 1 where the customer stands in a customer sheet. */
  readonly inSheet: Uint8Array;
  /** Text of any other field of the customer sheet, by customer; absent fields are not in the map. */
  readonly text: ReadonlyMap<CustomerField, TextColumn>;
  /** What stands in the cells of the customer sheet as the user wrote it, by field; blank where a cell holds no text. Absent where no sheet was read. */
  readonly written?: ReadonlyMap<CustomerField, TextColumn>;
  /** 首次交易日期 of the customer sheet, NO_DAY where unknown (D8: first = min(sales, this)). */
  readonly firstDeal: Int32Array;
  /** Money fields of the customer sheet (credit limit ...) at {@link moneyScale}; `known` is 0 where the cell is empty. */
  readonly creditLimit: { readonly amounts: MinorColumn; readonly known: Uint8Array } | null;
  /** Customers that were merged into another: position of the one that stands for them, by their folded id. None where left out. */
  readonly merged?: ReadonlyMap<string, number>;
  /** Where a customer's row stands, for links: sheet index in {@link Book.intake} and 1-based sheet row; -1 if none. */
  readonly sheet: Int32Array;
  readonly row: Int32Array;
}

/** Where a record came from: the index of its sheet in {@link Book.intake}, and its 1-based row on that sheet. */
interface Sourced {
  readonly length: number;
  readonly sheet: Int32Array;
  readonly row: Int32Array;
  /** Position in {@link Customers}; -1 = the line names no customer. */
  readonly customer: Int32Array;
}

/** One row an order line; rejected, total and blank rows are not here (they are in the intake). */
export interface SalesLines extends Sourced {
  readonly date: Int32Array;
  readonly orderNo: TextColumn | null;
  readonly originalOrder: TextColumn | null;
  readonly productId: TextColumn | null;
  readonly productName: TextColumn | null;
  readonly category: TextColumn | null;
  readonly salesperson: TextColumn | null;
  readonly region: TextColumn | null;
  readonly type: TextColumn | null;
  readonly status: TextColumn | null;
  readonly currency: TextColumn | null;
  /** Quantities as whole numbers at `quantity.scale`; null when no column is mapped; blank = 0 with known 0. */
  readonly quantity: MinorColumn | null;
  /** Amounts as written or computed (quantity x unit price, rounded once a line), before any sign rule of D5. */
  readonly amount: MinorColumn;
  /** Which header the amount was read from, or null where it is quantity x unit price. */
  readonly amountHeader: string | null;
  /**
   * Line cost as written or computed, at the scale of {@link amount}; meaningful where `costKnown` > 0.
   * costKnown: 0 = blank, 1 = from a cost column (a 0 may still mean missing, D7), 2 = from a gross profit column.
   */
  readonly cost: MinorColumn | null;
  readonly costKnown: Uint8Array | null;
  readonly dueDate: Int32Array | null;
  readonly shipDate: Int32Array | null;
  /** How many of the last lines answer sales whose own status says that they came back (R-X1): their rows are counted as those sales. */
  readonly ownAnswers?: number;
}

export interface ReceivableLines extends Sourced {
  readonly invoiceNo: TextColumn | null;
  readonly invoiceDate: Int32Array;
  readonly dueDate: Int32Array | null;
  readonly type: TextColumn | null;
  readonly amount: MinorColumn;
  /** Open amounts; null when no such column is mapped. Same scale as {@link amount}. */
  readonly residual: MinorColumn | null;
  readonly residualKnown: Uint8Array | null;
}

export interface PaymentLines extends Sourced {
  readonly date: Int32Array;
  readonly amount: MinorColumn;
  readonly invoiceNo: TextColumn | null;
}

export interface InteractionLines extends Sourced {
  readonly date: Int32Array;
  readonly channel: TextColumn | null;
  readonly kind: TextColumn | null;
  readonly content: TextColumn | null;
  readonly owner: TextColumn | null;
  readonly result: TextColumn | null;
  readonly solvedDate: Int32Array | null;
}

export interface SurveyLines extends Sourced {
  readonly date: Int32Array;
  /** NaN = blank. */
  readonly score: Float64Array;
  readonly scale: Float64Array | null;
  readonly feedback: TextColumn | null;
  readonly suggestion: TextColumn | null;
  readonly solution: TextColumn | null;
  /** Who is to see to the improvement. */
  readonly owner: TextColumn | null;
}

export interface StageLines extends Sourced {
  readonly stage: TextColumn;
  readonly enteredDate: Int32Array | null;
  readonly lostReason: TextColumn | null;
  /** Which opportunity the row is of; without it a customer has one. */
  readonly opportunityNo: TextColumn | null;
  readonly owner: TextColumn | null;
}

/** One sign-up of a customer for an event. */
export interface EventLines extends Sourced {
  readonly event: TextColumn;
  /** Day of the event; null when no column is mapped. */
  readonly date: Int32Array | null;
  readonly channel: TextColumn | null;
  /** Whether the customer came: words of yes and no. */
  readonly attended: TextColumn | null;
  readonly result: TextColumn | null;
}

/** One sales expense (row 42). */
export interface ExpenseLines extends Sourced {
  readonly date: Int32Array;
  /** What was spent; a reversal is below 0. In an account of debits and credits, debit less credit. */
  readonly amount: MinorColumn;
  readonly account: TextColumn | null;
  readonly note: TextColumn | null;
}

export interface OrderLines extends Sourced {
  readonly orderNo: TextColumn | null;
  readonly date: Int32Array | null;
  readonly productId: TextColumn | null;
  readonly ordered: MinorColumn | null;
  readonly shipped: MinorColumn | null;
  readonly promisedDate: Int32Array | null;
  readonly shipDate: Int32Array | null;
}

/** What was read from one sheet; `read` counts rows that hold anything below the header. */
export interface SheetIntake {
  readonly sheetName: string;
  readonly kind: SourceKind;
  /** 1-based row of the (last) header row. */
  readonly headerRow: number;
  readonly read: number;
  /** Field key -> header text as written. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field key -> zero-based sheet column. */
  readonly columnIndexes: Readonly<Record<string, number>>;
  /** Rows that could not be used, by issue code (E-...). */
  readonly rejectedBy: Readonly<Record<string, number>>;
  /** Rows that are not data of the ledger (totals, repeated headers ...), by code (X-...). */
  readonly outOfScopeBy: Readonly<Record<string, number>>;
  /** Rows that are used but should be looked at, by code (W-..., E-ID-PRECISION). */
  readonly warnedBy?: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
  /** Issues beyond the cap that are counted above but not listed. */
  readonly issuesNotListed: number;
}

/** One problem with its place: what, where, which value. The sentence comes from the locale. */
export interface Issue {
  readonly code: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** Zero-based sheet column, or -1 for the row as a whole. */
  readonly column: number;
  readonly field: string | null;
  readonly value: string;
}
