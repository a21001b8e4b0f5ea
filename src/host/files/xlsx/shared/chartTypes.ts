/** How a chart type of the API is written: its element, how series stack, which way bars run, whether points are marked. */
export interface ChartShape {
  readonly element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly barDirection?: 'col' | 'bar';
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

const SHAPES: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: { element: 'barChart', grouping: 'clustered', barDirection: 'col' },
  ColumnStacked: { element: 'barChart', grouping: 'stacked', barDirection: 'col' },
  ColumnStacked100: { element: 'barChart', grouping: 'percentStacked', barDirection: 'col' },
  BarClustered: { element: 'barChart', grouping: 'clustered', barDirection: 'bar' },
  BarStacked: { element: 'barChart', grouping: 'stacked', barDirection: 'bar' },
  BarStacked100: { element: 'barChart', grouping: 'percentStacked', barDirection: 'bar' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart', markers: true, lines: false, smooth: false },
  XYScatterLines: { element: 'scatterChart', markers: true, lines: true, smooth: false },
  XYScatterLinesNoMarkers: { element: 'scatterChart', markers: false, lines: true, smooth: false },
  XYScatterSmooth: { element: 'scatterChart', markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', markers: false, lines: true, smooth: true },
};

const sameType = (name: string) => (each: string): boolean => each.toLowerCase() === name.toLowerCase();

/** The shape of a chart type; types without one of their own are drawn as clustered columns. */
export const shapeOf = (type: string): ChartShape => SHAPES[Object.keys(SHAPES).find(sameType(type)) ?? 'ColumnClustered'] ?? { element: 'barChart' };

/** The chart type of a shape as read; undefined when the file draws something the model has no word for. */
export function typeOf(shape: ChartShape): string | undefined {
  for (const name in SHAPES) {
    const known = SHAPES[name];
    if (known === undefined || known.element !== shape.element) continue;
    if (known.grouping !== undefined && known.grouping !== (shape.grouping ?? (known.element === 'barChart' ? 'clustered' : 'standard'))) continue;
    if (known.barDirection !== undefined && known.barDirection !== (shape.barDirection ?? 'col')) continue;
    if (known.markers !== undefined && known.markers !== (shape.markers ?? false)) continue;
    if (known.lines !== undefined && known.lines !== (shape.lines ?? false)) continue;
    if (known.smooth !== undefined && known.smooth !== (shape.smooth ?? false)) continue;
    return name;
  }
  return undefined;
}

export const CHART_ELEMENTS: readonly ChartShape['element'][] = ['barChart', 'lineChart', 'areaChart', 'pieChart', 'doughnutChart', 'scatterChart'];
