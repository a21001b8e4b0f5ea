import { ApiObject, type ApiClass } from '../protocol/apiClass';
import type { HostState } from '../hostState';
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../model/chart';
import type { ConditionalFormatModel, ConditionalStyle } from '../model/conditionalFormat';
import type { DefinedName } from '../model/definedName';
import type { BorderEdge } from '../model/cellStyle';
import type { PivotDataField, PivotTableModel, SlicerModel } from '../model/pivotTable';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { TableColumnModel, TableModel } from '../model/table';
import type { RangeTarget } from '../rangeTarget';

/** Blocks of cells of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  areas: readonly Rectangle[];
}
export interface BorderTarget extends AreasTarget {
  readonly edge: RangeBorderEdge;
}
export type RangeBorderEdge = BorderEdge | 'InsideHorizontal' | 'InsideVertical';
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: TableModel;
}
export interface PivotTarget {
  readonly sheet: Sheet;
  readonly pivot: PivotTableModel;
}
/** An axis of a PivotTable. */
export interface PivotAxisTarget extends PivotTarget {
  readonly axis: 'rows' | 'columns';
}
/** A field of a PivotTable's source, wherever it is placed. */
export interface PivotFieldTarget extends PivotTarget {
  readonly field: string;
}
export interface PivotAxisFieldTarget extends PivotAxisTarget {
  readonly field: string;
}
export interface PivotDataTarget extends PivotTarget {
  readonly data: PivotDataField;
}
export interface SlicerTarget {
  readonly sheet: Sheet;
  readonly slicer: SlicerModel;
}
export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumnModel;
}
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormatModel;
}
/** The fill, font or borders of a conditional format. */
export interface ConditionalStyleTarget {
  readonly style: ConditionalStyle;
}
export interface ConditionalBorderTarget extends ConditionalStyleTarget {
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
}
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}
export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}
export interface PointTarget extends SeriesTarget {
  readonly index: number;
}
export interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxisModel;
}
/** A colour that can be read and set wherever it is kept. */
export interface ColorTarget {
  readonly get: () => string | null;
  readonly set: (color: string | null) => void;
}
export interface ChartFontTarget {
  readonly holder: { fontSize: number | null; fontColor: string | null; fontName?: string; bold?: boolean | null };
}
export interface LineTarget {
  readonly color: ColorTarget;
  readonly holder?: SeriesLine;
}
export interface SeriesLine {
  lineWeight: number | null;
}
/** Names of the workbook, or of one sheet. */
export interface NamesTarget {
  readonly sheet: Sheet | null;
}
export interface NameTarget extends NamesTarget {
  readonly name: DefinedName;
}
export interface KeyTarget {
  readonly key: string;
}
export interface SheetKeyTarget extends KeyTarget {
  readonly sheet: Sheet;
}
export interface PageBreaksTarget {
  readonly sheet: Sheet;
  readonly direction: 'horizontal' | 'vertical';
}
export interface PageBreakTarget extends PageBreaksTarget {
  readonly place: number;
}

/** What stands behind each class of the API: the one list of all classes. */
export interface Targets {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  Runtime: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: KeyTarget;
  SettingCollection: null;
  Setting: KeyTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: SheetKeyTarget;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  AutoFilter: Sheet;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeView: RangeTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: BorderTarget;
  FormatProtection: AreasTarget;
  RangeSort: RangeTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: FormatTarget;
  CellValueConditionalFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  ConditionalFormatRule: FormatTarget;
  TextConditionalFormat: FormatTarget;
  TopBottomConditionalFormat: FormatTarget;
  PresetCriteriaConditionalFormat: FormatTarget;
  DataBarConditionalFormat: FormatTarget;
  ConditionalDataBarPositiveFormat: FormatTarget;
  ConditionalDataBarNegativeFormat: FormatTarget;
  ColorScaleConditionalFormat: FormatTarget;
  IconSetConditionalFormat: FormatTarget;
  ConditionalRangeFormat: ConditionalStyleTarget;
  ConditionalRangeFill: ConditionalStyleTarget;
  ConditionalRangeFont: ConditionalStyleTarget;
  ConditionalRangeBorderCollection: ConditionalStyleTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  PivotTableCollection: { readonly sheet: Sheet | null };
  PivotTable: PivotTarget;
  PivotLayout: PivotTarget;
  PivotHierarchyCollection: PivotTarget;
  PivotHierarchy: PivotFieldTarget;
  RowColumnPivotHierarchyCollection: PivotAxisTarget;
  RowColumnPivotHierarchy: PivotAxisFieldTarget;
  DataPivotHierarchyCollection: PivotTarget;
  DataPivotHierarchy: PivotDataTarget;
  SlicerCollection: { readonly sheet: Sheet | null };
  Slicer: SlicerTarget;
  TableCollection: { readonly sheet: Sheet | null };
  TableScopedCollection: { readonly tables: readonly TableTarget[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableSort: TableTarget;
  Filter: TableColumnTarget;
  ShapeCollection: Sheet;
  Shape: ChartTarget;
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartGridlines: AxisTarget & { readonly kind: 'major' | 'minor' };
  ChartGridlinesFormat: AxisTarget & { readonly kind: 'major' | 'minor' };
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartFill: ColorTarget;
  ChartLineFormat: LineTarget;
  ChartBorder: ChartTarget;
  ChartFont: ChartFontTarget;
}

export type ClassName = keyof Targets;
export type ExcelClass<K extends ClassName> = ApiClass<Targets[K], HostState>;

/** An object of a class over what stands behind it. */
export const object = <K extends ClassName>(className: K, target: Targets[K]): ApiObject => new ApiObject(className, target);
