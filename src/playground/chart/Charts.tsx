import { useMemo } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { toPixels } from '../grid/geometry';
import { chartData } from './chartData';
import { ChartPicture } from './ChartPicture';

interface ChartsProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly version: number;
}

/** The charts of a sheet, at their places over the cells. */
export function Charts({ workbook, sheet, version }: ChartsProps) {
  const charts = useMemo(
    () => sheet.charts.map((chart) => ({ chart, data: chartData(workbook, chart) })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the model is changed in place; version stands for its content
    [workbook, sheet, version],
  );
  return (
    <>
      {charts.map(({ chart, data }) => (
        <div
          key={chart.id}
          className="chart"
          style={{ left: toPixels(chart.left), top: toPixels(chart.top), width: toPixels(chart.width), height: toPixels(chart.height) }}
        >
          <ChartPicture chart={chart} data={data} width={toPixels(chart.width)} height={toPixels(chart.height)} />
        </div>
      ))}
    </>
  );
}
