import type { ChartModel } from '../../host/model/chart';
import { cellText } from '../../host/text/cellText';
import type { ChartData } from './chartData';
import { BarPicture } from './BarPicture';
import { Legend } from './Legend';
import { scaleOf } from './scale';
import { seriesColour } from './seriesColour';

export interface ChartPictureProps {
  readonly chart: ChartModel;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

const MARGIN = { left: 30, right: 12, top: 10, axis: 20, legend: 22 };

/** A chart much as Excel will show it: columns, areas and lines over categories, or bars beside them. Not a chart library. */
export function ChartPicture(props: ChartPictureProps) {
  return props.chart.type.startsWith('Bar') ? <BarPicture {...props} /> : <UprightPicture {...props} />;
}

/** Columns (side by side or stacked), areas and lines. */
function UprightPicture({ chart, data, width, height }: ChartPictureProps) {
  const stacked = chart.type.includes('Stacked');
  const series = data.series.map((each, index) => ({
    ...each,
    line: /^Line/.test(each.model.type ?? chart.type),
    area: /^Area/.test(each.model.type ?? chart.type),
    colour: seriesColour(each.model, index),
  }));
  const columns = series.filter((each) => !each.line && !each.area);
  const count = data.categories.length;
  const tops = stacked
    ? data.categories.map((_, at) => columns.reduce((sum, each) => sum + Math.max(0, each.values[at] ?? 0), 0))
    : series.flatMap((each) => each.values.map((value) => value ?? 0));
  const lines = series.filter((each) => each.line || each.area).flatMap((each) => each.values.map((value) => value ?? 0));
  const { value: axis } = chart.axes;
  const scale = scaleOf([...tops, ...lines], { low: axis.minimum, high: axis.maximum });

  // Room for the longest label of the axis.
  const left = MARGIN.left + 6 * Math.max(0, ...scale.ticks.map((tick) => cellText(tick, axis.numberFormat, false).length));
  const bottom = height - MARGIN.axis - (chart.legend.visible ? MARGIN.legend : 0);
  const y = (value: number): number => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - MARGIN.top);
  const slot = (width - left - MARGIN.right) / Math.max(1, count);
  const x = (at: number): number => left + at * slot;
  const gap = (columns[0]?.model.gapWidth ?? 100) / 100;
  const abreast = stacked ? 1 : Math.max(1, columns.length);
  const bar = slot / (abreast + gap);
  const labelEvery = Math.ceil((count * 44) / Math.max(1, width - left));
  const name = chart.altTextDescription || chart.altTextTitle || chart.title.text || series.map((each) => each.name).join(', ');

  return (
    <svg width={width} height={height} role="img" aria-label={name} fontSize={11} fill="#656C7A">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} stroke="#E5E7EB" />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {cellText(tick, axis.numberFormat, false)}
          </text>
        </g>
      ))}
      {series.map((each, at) =>
        each.area ? (
          <polygon
            key={`a${at}`}
            points={[`${x(0) + slot / 2},${y(0)}`, ...each.values.map((value, index) => `${x(index) + slot / 2},${y(value ?? 0)}`), `${x(count - 1) + slot / 2},${y(0)}`].join(' ')}
            fill={each.colour}
          />
        ) : null,
      )}
      {columns.map((each, at) =>
        each.values.map((value, index) => {
          const base = stacked ? columns.slice(0, at).reduce((sum, below) => sum + (below.values[index] ?? 0), 0) : 0;
          const [from, to] = [y(base), y(base + (value ?? 0))];
          const start = x(index) + (bar * gap) / 2 + (stacked ? 0 : at * bar);
          return (
            <rect key={`${at}.${index}`} x={start} y={Math.min(from, to)} width={bar} height={Math.abs(from - to)} fill={each.colour} />
          );
        }),
      )}
      {series.map((each, at) =>
        each.line ? (
          <polyline
            key={at}
            points={each.values.flatMap((value, index) => (value === null ? [] : [`${x(index) + slot / 2},${y(value)}`])).join(' ')}
            fill="none"
            stroke={each.colour}
            strokeWidth={2}
          />
        ) : null,
      )}
      {data.categories.map((category, index) =>
        index % labelEvery === 0 ? (
          <text key={index} x={x(index) + slot / 2} y={bottom + 14} textAnchor="middle">
            {category}
          </text>
        ) : null,
      )}
      {chart.legend.visible && <Legend series={series} width={width} y={height - 6} />}
    </svg>
  );
}
