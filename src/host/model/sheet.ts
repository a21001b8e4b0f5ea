import { CellGrid } from './cellGrid';
import type { ChartModel } from './chart';
import type { ConditionalFormatModel } from './conditionalFormat';
import type { DataValidationModel } from './dataValidation';
import type { DefinedName } from './definedName';
import type { Hyperlink } from './hyperlink';
import { newPageLayout, type PageLayoutModel } from './pageLayout';
import { newSheetProtection, type SheetProtectionModel } from './protection';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from './rectangle';
import type { PivotTableModel, SlicerModel } from './pivotTable';
import { Runs } from './runs';
import type { AutoFilterModel, TableModel } from './table';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet: plain data. Rules (names, overlaps, protection) are kept by the API classes, not here. */
export class Sheet {
  visibility: SheetVisibility = 'Visible';
  /** `#RRGGBB`, empty for none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  rightToLeft = false;
  readonly customProperties = new Map<string, string>();
  protection: SheetProtectionModel = newSheetProtection();
  /** Rows and columns that stay in view; null when nothing is frozen. */
  freeze: { rows: number; columns: number } | null = null;
  pageLayout: PageLayoutModel = newPageLayout();

  readonly cells = new CellGrid();
  /** Points; 0 where the width is the standard one. */
  columnWidths = new Runs(MAX_COLUMNS);
  /** Points; 0 where the height is automatic. */
  rowHeights = new Runs(MAX_ROWS);
  /** 1 where hidden. */
  hiddenColumns = new Runs(MAX_COLUMNS);
  hiddenRows = new Runs(MAX_ROWS);
  /** 1 where a filter hides the row; kept apart, so that clearing the filter shows only what it hid. */
  filteredRows = new Runs(MAX_ROWS);
  /** Points; null is the application's standard width. */
  standardWidth: number | null = null;

  merges: Rectangle[] = [];
  /** The areas array formulas fill, by `cellKey` of the cell that holds the formula; kept for files. */
  readonly arrayFormulas = new Map<number, Rectangle>();
  /** By `cellKey(row, column)`. */
  readonly hyperlinks = new Map<number, Hyperlink>();
  tables: TableModel[] = [];
  pivotTables: PivotTableModel[] = [];
  slicers: SlicerModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  dataValidations: DataValidationModel[] = [];
  charts: ChartModel[] = [];
  /** Cell notes as the file has them (comments and their legacy drawing, as XML); kept for files. */
  notes: { readonly comments: string; readonly drawing: string } | null = null;
  autoFilter: AutoFilterModel | null = null;
  /** Names whose scope is this sheet. */
  names: DefinedName[] = [];

  constructor(
    /** Stable through renames, like `{00000000-0001-0000-0000-000000000000}`. */
    readonly id: string,
    public name: string,
  ) {}
}
