import { cellText } from '../../host/text/cellText';
import type { ChartPictureProps } from './ChartPicture';
import { Legend } from './Legend';
import { scaleOf } from './scale';
import { seriesColour } from './seriesColour';

const MARGIN = { right: 18, top: 8, axis: 20, legend: 22 };
/** A character of the labels, in pixels; Chinese ones are two wide. */
const LETTER = 6.5;

/** Bars that lie, a category a row; the first category is at the bottom, as in Excel, unless its axis is turned round. */
export function BarPicture({ chart, data, width, height }: ChartPictureProps) {
  const series = data.series.map((each, index) => ({ ...each, colour: seriesColour(each.model, index) }));
  const { value: axis, category } = chart.axes;
  const scale = scaleOf(series.flatMap(({ values }) => values.map((value) => value ?? 0)), { low: axis.minimum, high: axis.maximum });
  const letters = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  const left = Math.min(width * 0.4, 14 + LETTER * Math.max(0, ...data.categories.map(letters)));
  const most = Math.floor((left - 14) / LETTER);
  const bottom = height - MARGIN.axis - (chart.legend.visible ? MARGIN.legend : 0);
  const slot = (bottom - MARGIN.top) / Math.max(1, data.categories.length);
  const gap = (series[0]?.model.gapWidth ?? 100) / 100;
  const bar = slot / (Math.max(1, series.length) + gap);
  const x = (value: number): number => left + ((value - scale.low) / (scale.high - scale.low)) * (width - left - MARGIN.right);
  const y = (index: number): number => (category.reversePlotOrder ? MARGIN.top + index * slot : bottom - (index + 1) * slot);
  const name = chart.altTextDescription || chart.altTextTitle || chart.title.text || series.map((each) => each.name).join(', ');
  return (
    <svg width={width} height={height} role="img" aria-label={name} fontSize={11} fill="#656C7A">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={MARGIN.top} y2={bottom} stroke="#E5E7EB" />
          <text x={x(tick)} y={bottom + 14} textAnchor="middle">
            {cellText(tick, axis.numberFormat, false)}
          </text>
        </g>
      ))}
      {series.map((each, at) =>
        each.values.map((value, index) => {
          const [from, to] = [x(Math.max(0, scale.low)), x(value ?? 0)];
          return (
            <rect key={`${at}.${index}`} x={Math.min(from, to)} y={y(index) + (bar * gap) / 2 + at * bar} width={Math.abs(to - from)} height={bar} fill={each.model.points.get(index)?.fillColor ?? each.colour} />
          );
        }),
      )}
      {data.categories.map((text, index) => (
        <text key={index} x={left - 6} y={y(index) + slot / 2 + 4} textAnchor="end">
          {letters(text) > most ? `${text.slice(0, Math.max(1, Math.floor((most * text.length) / letters(text)) - 1))}…` : text}
        </text>
      ))}
      {chart.legend.visible && <Legend series={series} width={width} y={height - 6} />}
    </svg>
  );
}
