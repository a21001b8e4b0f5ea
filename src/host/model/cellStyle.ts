/** How a cell looks, apart from what it holds. Colours are `#RRGGBB`; sizes are points. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: CellFont;
  readonly fill: CellFill;
  readonly borders: Readonly<Partial<Record<BorderEdge, CellBorder>>>;
  readonly alignment: CellAlignment;
  readonly protection: CellProtection;
}

export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly color: string;
  readonly superscript: boolean;
  readonly subscript: boolean;
}

/** A null colour is no fill. */
export interface CellFill {
  readonly color: string | null;
}

/** A cell's own edges; the API's inside edges are the edges between the cells of a range. */
export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';
export type BorderLine = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export interface CellBorder {
  readonly style: BorderLine;
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

export interface CellAlignment {
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** Degrees -90..90, 180 for stacked letters, as `textOrientation` has it. */
  readonly textOrientation: number;
}

export interface CellProtection {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
    superscript: false,
    subscript: false,
  },
  fill: { color: null },
  borders: {},
  alignment: { horizontal: 'General', vertical: 'Bottom', wrapText: false, indentLevel: 0, shrinkToFit: false, textOrientation: 0 },
  protection: { locked: true, formulaHidden: false },
};
