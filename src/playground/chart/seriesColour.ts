import type { ChartSeriesModel } from '../../host/model/chart';

const COLOURS = ['#0F6CBD', '#9CC3E6', '#0E7A4B', '#B54708', '#656C7A'];

/** The colour of a series: its own, else the next of a row of colours, as Excel does. */
export function seriesColour({ lineColor, fillColor }: ChartSeriesModel, index: number): string {
  return lineColor ?? fillColor ?? COLOURS[index % COLOURS.length]!;
}
