import type { HostState } from '../hostState';
import type { ApiClass, ApiRegistry } from '../protocol/apiClass';
import {
  chartAreaFormatClass,
  chartClass,
  chartLegendClass,
  chartLegendFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
} from './chart';
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
} from './chartAxes';
import { chartCollectionClass } from './chartCollection';
import { chartBorderClass, chartFillClass, chartFontClass, chartLineFormatClass } from './chartFormats';
import {
  chartDataLabelFormatClass,
  chartDataLabelsClass,
  chartPointClass,
  chartPointFormatClass,
  chartPointsCollectionClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from './chartSeries';
import { conditionalFormatClass, conditionalFormatCollectionClass } from './conditionalFormats';
import {
  cellValueClass,
  colorScaleClass,
  customClass,
  dataBarClass,
  iconSetClass,
  negativeBarClass,
  positiveBarClass,
  presetClass,
  ruleClass,
  textClass,
  topBottomClass,
} from './conditionalRules';
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from './conditionalStyle';
import { dataValidationClass } from './dataValidation';
import { customPropertyClass, customPropertyCollectionClass, documentPropertiesClass } from './documentProperties';
import { namedItemClass, namedItemCollectionClass } from './names';
import { pageBreakClass, pageBreakCollectionClass } from './pageBreaks';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './pageLayout';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './rangeAreas';
import { rangeBorderClass, rangeBorderCollectionClass } from './rangeBorders';
import {
  dataPivotHierarchyClass,
  dataPivotHierarchyCollectionClass,
  pivotHierarchyClass,
  pivotHierarchyCollectionClass,
  rowColumnPivotHierarchyClass,
  rowColumnPivotHierarchyCollectionClass,
} from './pivotHierarchies';
import { pivotLayoutClass, pivotTableClass, pivotTableCollectionClass } from './pivotTables';
import { slicerClass, slicerCollectionClass } from './slicers';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { rangeViewClass } from './rangeView';
import { settingClass, settingCollectionClass } from './settings';
import { shapeClass, shapeCollectionClass } from './shapes';
import { autoFilterClass, filterClass, rangeSortClass, tableSortClass } from './sortAndFilter';
import { tableClass } from './table';
import { tableCollectionClass, tableScopedCollectionClass } from './tableCollection';
import { tableColumnClass, tableColumnCollectionClass } from './tableColumns';
import { tableRowClass, tableRowCollectionClass } from './tableRows';
import type { ClassName, Targets } from './targets';
import { workbookClass } from './workbook';
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  runtimeClass,
  workbookProtectionClass,
} from './workbookParts';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';
import {
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
} from './worksheetParts';

const classes: { readonly [K in ClassName]: ApiClass<Targets[K], HostState> } = {
  Workbook: workbookClass,
  Application: applicationClass,
  CultureInfo: cultureInfoClass,
  NumberFormatInfo: numberFormatInfoClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  Runtime: runtimeClass,
  WorkbookProtection: workbookProtectionClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  WorksheetProtection: worksheetProtectionClass,
  WorksheetFreezePanes: worksheetFreezePanesClass,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionClass,
  WorksheetCustomProperty: worksheetCustomPropertyClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeFormat: rangeFormatClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeBorder: rangeBorderClass,
  FormatProtection: formatProtectionClass,
  RangeView: rangeViewClass,
  RangeSort: rangeSortClass,
  DocumentProperties: documentPropertiesClass,
  CustomPropertyCollection: customPropertyCollectionClass,
  CustomProperty: customPropertyClass,
  SettingCollection: settingCollectionClass,
  Setting: settingClass,
  NamedItemCollection: namedItemCollectionClass,
  NamedItem: namedItemClass,
  PageLayout: pageLayoutClass,
  HeaderFooterGroup: headerFooterGroupClass,
  HeaderFooter: headerFooterClass,
  PageBreakCollection: pageBreakCollectionClass,
  PageBreak: pageBreakClass,
  DataValidation: dataValidationClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  ConditionalFormat: conditionalFormatClass,
  CellValueConditionalFormat: cellValueClass,
  CustomConditionalFormat: customClass,
  ConditionalFormatRule: ruleClass,
  TextConditionalFormat: textClass,
  TopBottomConditionalFormat: topBottomClass,
  PresetCriteriaConditionalFormat: presetClass,
  DataBarConditionalFormat: dataBarClass,
  ConditionalDataBarPositiveFormat: positiveBarClass,
  ConditionalDataBarNegativeFormat: negativeBarClass,
  ColorScaleConditionalFormat: colorScaleClass,
  IconSetConditionalFormat: iconSetClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  ConditionalRangeFill: conditionalRangeFillClass,
  ConditionalRangeFont: conditionalRangeFontClass,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionClass,
  ConditionalRangeBorder: conditionalRangeBorderClass,
  AutoFilter: autoFilterClass,
  PivotTableCollection: pivotTableCollectionClass,
  PivotTable: pivotTableClass,
  PivotLayout: pivotLayoutClass,
  PivotHierarchyCollection: pivotHierarchyCollectionClass,
  PivotHierarchy: pivotHierarchyClass,
  RowColumnPivotHierarchyCollection: rowColumnPivotHierarchyCollectionClass,
  RowColumnPivotHierarchy: rowColumnPivotHierarchyClass,
  DataPivotHierarchyCollection: dataPivotHierarchyCollectionClass,
  DataPivotHierarchy: dataPivotHierarchyClass,
  SlicerCollection: slicerCollectionClass,
  Slicer: slicerClass,
  TableCollection: tableCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  Table: tableClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableColumn: tableColumnClass,
  TableRowCollection: tableRowCollectionClass,
  TableRow: tableRowClass,
  TableSort: tableSortClass,
  Filter: filterClass,
  ShapeCollection: shapeCollectionClass,
  Shape: shapeClass,
  ChartCollection: chartCollectionClass,
  Chart: chartClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTitleFormatClass,
  ChartLegend: chartLegendClass,
  ChartLegendFormat: chartLegendFormatClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartAxisFormat: chartAxisFormatClass,
  ChartGridlines: chartGridlinesClass,
  ChartGridlinesFormat: chartGridlinesFormatClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartDataLabelFormat: chartDataLabelFormatClass,
  ChartPointsCollection: chartPointsCollectionClass,
  ChartPoint: chartPointClass,
  ChartPointFormat: chartPointFormatClass,
  ChartFill: chartFillClass,
  ChartLineFormat: chartLineFormatClass,
  ChartBorder: chartBorderClass,
  ChartFont: chartFontClass,
};

/** Every class the host answers for. An object is only ever made (by `object`) with the target of its own class. */
export const registry: ApiRegistry<HostState> = new Map(Object.entries(classes) as unknown as [string, ApiClass<unknown, HostState>][]);
