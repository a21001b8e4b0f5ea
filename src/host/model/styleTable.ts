import { DEFAULT_STYLE, type CellStyle } from './cellStyle';

/** The index of the style every cell has until it is given one. */
export const DEFAULT_STYLE_INDEX = 0;

/** Every style in use in a workbook, each once; cells hold its index. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly indexByKey = new Map<string, number>();

  constructor(defaultStyle: CellStyle = DEFAULT_STYLE) {
    this.intern(defaultStyle);
  }

  get size(): number {
    return this.styles.length;
  }

  get(index: number): CellStyle {
    const style = this.styles[index];
    if (style === undefined) throw new RangeError(`No cell style has index ${index}`);
    return style;
  }

  /** The index of a style, made when new. */
  intern(style: CellStyle): number {
    const key = styleKey(style);
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    const made = this.styles.length;
    this.styles.push(style);
    this.indexByKey.set(key, made);
    return made;
  }

  /** A function from style index to the index of the changed style, worked out once for each style met. */
  changer(change: (style: CellStyle) => CellStyle): (index: number) => number {
    const known = new Map<number, number>();
    return (index) => {
      const done = known.get(index);
      if (done !== undefined) return done;
      const made = this.intern(change(this.get(index)));
      known.set(index, made);
      return made;
    };
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;

/** The same text for equal styles, whatever order their members were written in. */
function styleKey({ numberFormat, font, fill, borders, alignment, protection }: CellStyle): string {
  return JSON.stringify([
    numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color, font.superscript, font.subscript],
    fill.color,
    EDGES.map((edge) => {
      const line = borders[edge];
      return line === undefined ? 0 : [line.style, line.color, line.weight];
    }),
    [alignment.horizontal, alignment.vertical, alignment.wrapText, alignment.indentLevel, alignment.shrinkToFit, alignment.textOrientation],
    [protection.locked, protection.formulaHidden],
  ]);
}
