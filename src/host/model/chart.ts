/** A chart on a sheet. Positions and sizes are points from the sheet's top left corner. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** A value of `Excel.ChartType`, such as `ColumnClustered`, `Line`, `BarStacked`, `Doughnut`. */
  type: string;
  top: number;
  left: number;
  width: number;
  height: number;
  series: ChartSeriesModel[];
  title: ChartTitleModel;
  legend: ChartLegendModel;
  axes: { category: ChartAxisModel; value: ChartAxisModel; secondaryValue: ChartAxisModel };
  /** Text read to people who do not see the chart. */
  altTextTitle: string;
  altTextDescription: string;
  fillColor: string | null;
  /** The frame: `None`, `Automatic` or a line such as `Continuous`; null colour and weight are Excel's own. */
  border: { lineStyle: string; color: string | null; weight: number | null };
  fontSize: number;
  fontColor: string;
  fontName: string;
}

export interface ChartSeriesModel {
  name: string;
  /** The cell the name comes from (`Sheet1!$B$1`), when it comes from one. */
  nameRef: string | null;
  /** Formulas without `=`: `Sheet1!$B$2:$B$13`. */
  values: string | null;
  categories: string | null;
  /** Set when the series is drawn otherwise than the chart (a line over columns). */
  type: string | null;
  axisGroup: 'Primary' | 'Secondary';
  /** Percent of a bar's width, 0..500. */
  gapWidth: number;
  overlap: number;
  /** Percent of the ring, 10..90; null is Excel's own. */
  doughnutHoleSize: number | null;
  /** Null leaves the choice to Excel. */
  fillColor: string | null;
  lineColor: string | null;
  lineWeight: number | null;
  markerStyle: string;
  markerSize: number;
  smooth: boolean;
  hasDataLabels: boolean;
  dataLabels: ChartDataLabelsModel;
  points: Map<number, { fillColor: string }>;
}

export interface ChartDataLabelsModel {
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  position: string;
  numberFormat: string;
  fontSize: number | null;
  fontColor: string | null;
}

export interface ChartTitleModel {
  text: string;
  visible: boolean;
  overlay: boolean;
  fontSize: number | null;
  fontColor: string | null;
  bold: boolean | null;
}

export interface ChartLegendModel {
  visible: boolean;
  position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom';
  overlay: boolean;
  fontSize: number | null;
  fontColor: string | null;
}

/** Null is "automatic". */
export interface ChartAxisModel {
  visible: boolean;
  title: string;
  titleVisible: boolean;
  numberFormat: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
  gridlineColor: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  reversePlotOrder: boolean;
  /** `NextToAxis`, `Low`, `High` or `None`. */
  tickLabelPosition: string;
  lineColor: string | null;
  fontSize: number | null;
  fontColor: string | null;
}
