import { DEFAULT_STYLE, type BorderEdge, type CellAlignment, type CellBorder, type CellFont, type CellStyle } from '../../../model/cellStyle';
import type { ConditionalStyle } from '../../../model/conditionalFormat';
import { noConditionalStyle } from '../../../model/conditionalFormat';
import { colorOf } from '../shared/colors';
import { builtInFormat } from '../shared/numberFormats';
import { HORIZONTAL, lineOf, UNDERLINES, VERTICAL } from '../shared/styleWords';
import { attribute, child, children, flagAttribute, numberAttribute, type XmlElement } from '../shared/xml';

/** What the styles part says: cell styles by index, and the differential styles conditional formats use. */
export interface FileStyles {
  readonly cellStyles: readonly CellStyle[];
  readonly differential: readonly ConditionalStyle[];
}

export function readStyles(root: XmlElement | undefined, theme: readonly string[]): FileStyles {
  const formats = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((each) => [numberAttribute(each, 'numFmtId') ?? -1, attribute(each, 'formatCode') ?? 'General']),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((each) => readFont(each, theme));
  const fills = children(child(root, 'fills'), 'fill').map((each) => readFill(each, theme));
  const borders = children(child(root, 'borders'), 'border').map((each) => readBorders(each, theme));
  const cellStyles = children(child(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const protection = child(xf, 'protection');
    const format = numberAttribute(xf, 'numFmtId') ?? 0;
    return {
      numberFormat: formats.get(format) ?? builtInFormat(format) ?? 'General',
      font: fonts[numberAttribute(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      fill: { color: fills[numberAttribute(xf, 'fillId') ?? 0] ?? null },
      borders: borders[numberAttribute(xf, 'borderId') ?? 0] ?? {},
      alignment: readAlignment(child(xf, 'alignment')),
      protection: { locked: flagAttribute(protection, 'locked', true), formulaHidden: flagAttribute(protection, 'hidden') },
    };
  });
  const differential = children(child(root, 'dxfs'), 'dxf').map((each) => readDifferential(each, theme));
  return { cellStyles: cellStyles.length > 0 ? cellStyles : [DEFAULT_STYLE], differential };
}

/** `<b/>` is on, `<b val="0"/>` is off. */
const isOn = (element: XmlElement | undefined): boolean => element !== undefined && flagAttribute(element, 'val', true);

const readUnderline = (font: XmlElement): CellFont['underline'] => {
  const element = child(font, 'u');
  return element === undefined ? 'None' : (UNDERLINES.model(attribute(element, 'val') ?? 'single') ?? 'Single');
};

function readFont(font: XmlElement, theme: readonly string[]): CellFont {
  const position = attribute(child(font, 'vertAlign'), 'val');
  return {
    name: attribute(child(font, 'name'), 'val') ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.font.size,
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: readUnderline(font),
    strikethrough: isOn(child(font, 'strike')),
    color: colorOf(child(font, 'color'), theme) ?? '#000000',
    superscript: position === 'superscript',
    subscript: position === 'subscript',
  };
}

/** A cell's ground: the colour of a solid fill; a pattern's foreground, since the model knows colours only. */
function readFill(fill: XmlElement, theme: readonly string[]): string | null {
  const gradient = child(child(fill, 'gradientFill'), 'stop');
  if (gradient !== undefined) return colorOf(child(gradient, 'color'), theme);
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (kind === 'none' || kind === 'gray125' || kind === 'gray0625') return null;
  return colorOf(child(pattern, 'fgColor'), theme) ?? (kind === 'solid' ? null : colorOf(child(pattern, 'bgColor'), theme));
}

function readBorders(border: XmlElement, theme: readonly string[]): CellStyle['borders'] {
  const borders: Partial<Record<BorderEdge, CellBorder>> = {};
  const take = (edge: BorderEdge, names: readonly string[]): void => {
    const side = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const line = lineOf(attribute(side, 'style') ?? 'none');
    if (line !== undefined) borders[edge] = { ...line, color: colorOf(child(side, 'color'), theme) ?? '#000000' };
  };
  take('EdgeTop', ['top']);
  take('EdgeBottom', ['bottom']);
  take('EdgeLeft', ['left', 'start']);
  take('EdgeRight', ['right', 'end']);
  if (flagAttribute(border, 'diagonalDown')) take('DiagonalDown', ['diagonal']);
  if (flagAttribute(border, 'diagonalUp')) take('DiagonalUp', ['diagonal']);
  return borders;
}

function readAlignment(alignment: XmlElement | undefined): CellAlignment {
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  return {
    horizontal: HORIZONTAL.model(attribute(alignment, 'horizontal') ?? 'general') ?? 'General',
    vertical: VERTICAL.model(attribute(alignment, 'vertical') ?? 'bottom') ?? 'Bottom',
    wrapText: flagAttribute(alignment, 'wrapText'),
    indentLevel: numberAttribute(alignment, 'indent') ?? 0,
    shrinkToFit: flagAttribute(alignment, 'shrinkToFit'),
    // Files write downward angles as 91..180 and stacked letters as 255.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}

function readDifferential(dxf: XmlElement, theme: readonly string[]): ConditionalStyle {
  const style = noConditionalStyle();
  const font = child(dxf, 'font');
  const fill = child(child(dxf, 'fill'), 'patternFill');
  if (font !== undefined) {
    style.fontColor = colorOf(child(font, 'color'), theme);
    if (child(font, 'b') !== undefined) style.bold = isOn(child(font, 'b'));
    if (child(font, 'i') !== undefined) style.italic = isOn(child(font, 'i'));
    if (child(font, 'strike') !== undefined) style.strikethrough = isOn(child(font, 'strike'));
    if (child(font, 'u') !== undefined) style.underline = readUnderline(font) === 'None' ? 'None' : readUnderline(font).startsWith('Double') ? 'Double' : 'Single';
  }
  // In differential styles the background colour is the one a solid fill shows.
  if (fill !== undefined) style.fillColor = colorOf(child(fill, 'bgColor'), theme) ?? colorOf(child(fill, 'fgColor'), theme);
  style.numberFormat = attribute(child(dxf, 'numFmt'), 'formatCode') ?? null;
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = readBorders(child(dxf, 'border') ?? dxf, theme);
  style.borders = { ...(EdgeTop && { EdgeTop }), ...(EdgeBottom && { EdgeBottom }), ...(EdgeLeft && { EdgeLeft }), ...(EdgeRight && { EdgeRight }) };
  return style;
}
