import type { CellInput } from '../../tables/columns';

/** The head of a sheet's used range: what recognition looks at. Its caller decides how many rows: about 60 are enough for most. */
export interface SheetSample {
  readonly sheetName: string;
  /** Zero-based sheet row of `rows[0]`: a used range may not start at A1. */
  readonly firstRow: number;
  /** Zero-based sheet column of `rows[i][0]`. */
  readonly firstColumn: number;
  /** Size of the whole used range, not of the sample. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly (readonly CellInput[])[];
  /** Number formats of the same cells; they tell dates from numbers. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Native Excel tables on the sheet: their header row is known. */
  readonly tables?: readonly TableArea[];
  /** PivotTables on the sheet: they are no source (S8). */
  readonly pivots?: readonly PivotArea[];
  /** Whether serials count from 1904 (DT2). Default false. */
  readonly date1904?: boolean;
}

/** The cells a PivotTable fills, its page fields included. Zero-based sheet positions. */
export interface PivotArea {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A native table, its header row included (when it shows one) and its totals row left out. Zero-based sheet positions. */
export interface TableArea {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** False where the table hides its header row: it then cannot be recognised by words. Default true. */
  readonly showHeaders?: boolean;
  /** Its own first rows, where the sheet's sample does not reach it. */
  readonly head?: Pick<SheetSample, 'rows' | 'numberFormats'>;
  /** The cells of the row right below it (below its totals row), where the used range goes on. */
  readonly below?: readonly CellInput[];
}

/** The sample in which a list stands: that of its sheet, or that of its table where the sheet's does not reach it. Null where there is none. */
export function sampleOfList(samples: readonly SheetSample[], { sheetName, tableName }: { readonly sheetName: string; readonly tableName: string | null }): SheetSample | null {
  const sample = samples.find((s) => s.sheetName === sheetName);
  const table = tableName === null ? undefined : sample?.tables?.find((t) => t.name === tableName && t.head !== undefined);
  return sample && table ? tableSample(sample, table) : (sample ?? null);
}

/** A table that brings its own head, as if the sheet held nothing else. */
export function tableSample(sample: SheetSample, table: TableArea): SheetSample {
  const { firstRow, firstColumn, rowCount, columnCount, head, ...rest } = table;
  return { ...sample, firstRow, firstColumn, rowCount, columnCount, rows: head?.rows ?? [], ...(head?.numberFormats && { numberFormats: head.numberFormats }), tables: [{ firstRow, firstColumn, rowCount, columnCount, ...rest }] };
}
