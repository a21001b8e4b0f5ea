import type { CellAlignment, CellBorder, CellFont } from '../../../model/cellStyle';
import { words } from './words';

export const UNDERLINES = words<CellFont['underline']>({
  None: 'none', Single: 'single', Double: 'double', SingleAccountant: 'singleAccounting', DoubleAccountant: 'doubleAccounting',
});

export const HORIZONTAL = words<CellAlignment['horizontal']>({
  General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
});

export const VERTICAL = words<CellAlignment['vertical']>({ Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' });

type Line = Pick<CellBorder, 'style' | 'weight'>;

/** The API tells a border's pattern and weight apart, files name the pair. Pairs Excel has no line for map to the nearest. */
const LINES: Readonly<Record<string, Line>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

export const lineOf = (file: string): Line | undefined => LINES[file];

export function lineName({ style, weight }: Line): string {
  for (const name in LINES) if (LINES[name]?.style === style && LINES[name]?.weight === weight) return name;
  for (const name in LINES) if (LINES[name]?.style === style) return name;
  return 'thin';
}
