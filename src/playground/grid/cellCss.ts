import type { CSSProperties } from 'react';
import type { BorderEdge, CellBorder, CellStyle } from '../../host/model/cellStyle';
import { isCellError, type CellValue } from '../../host/model/cellValue';

/** Pixels of one step of indent, as Excel has it for an 11-point font. */
const INDENT = 9;
const VERTICAL = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end', Justify: 'flex-start', Distributed: 'center' } as const;
const EDGES: Readonly<Partial<Record<BorderEdge, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>>> = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
};
const WEIGHTS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;

/** Which side a cell's text stands on. */
export type Side = 'left' | 'center' | 'right';

export function sideOf(style: CellStyle, value: CellValue): Side {
  switch (style.alignment.horizontal) {
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'General':
      return typeof value === 'number' ? 'right' : typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
    default:
      return 'left';
  }
}

/** The ground and edges of a cell; null where it has neither. */
export function groundCss({ fill, borders }: CellStyle, fillColor = fill.color): CSSProperties | null {
  const css: CSSProperties = fillColor === null ? {} : { backgroundColor: fillColor };
  for (const [edge, property] of Object.entries(EDGES)) {
    const border = borders[edge as BorderEdge];
    if (border) css[property] = line(border);
  }
  return Object.keys(css).length === 0 ? null : css;
}

/** The letters of a cell. */
export function textCss({ font, alignment }: CellStyle, side: Side, color = font.color): CSSProperties {
  const indent = alignment.indentLevel * INDENT;
  const lines = [font.underline !== 'None' && 'underline', font.strikethrough && 'line-through'].filter(Boolean).join(' ');
  return {
    fontFamily: `'${font.name.replaceAll("'", '')}', var(--sheet-font)`,
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 600 : 400,
    fontStyle: font.italic ? 'italic' : 'normal',
    color,
    justifyContent: side === 'right' ? 'flex-end' : side === 'center' ? 'center' : 'flex-start',
    alignItems: VERTICAL[alignment.vertical],
    textAlign: side,
    whiteSpace: alignment.wrapText ? 'pre-wrap' : 'pre',
    ...(indent > 0 && (side === 'right' ? { paddingRight: indent + 3 } : { paddingLeft: indent + 3 })),
    ...(lines && { textDecoration: lines }),
  };
}

function line({ style, color, weight }: CellBorder): string {
  const kind = style === 'Double' ? 'double' : style === 'Dot' ? 'dotted' : style.includes('Dash') ? 'dashed' : 'solid';
  return `${WEIGHTS[weight]}px ${kind} ${color}`;
}
