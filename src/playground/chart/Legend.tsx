interface LegendProps {
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly width: number;
  /** The base line of its letters. */
  readonly y: number;
}

/** What each colour stands for, in a row. */
export function Legend({ series, width, y }: LegendProps) {
  const step = 120;
  const left = (width - series.length * step) / 2;
  return (
    <>
      {series.map((each, index) => (
        <g key={each.name + index}>
          <rect x={left + index * step} y={y - 9} width={10} height={10} fill={each.colour} />
          <text x={left + index * step + 15} y={y}>
            {each.name}
          </text>
        </g>
      ))}
    </>
  );
}
