import type { CellAlignment, CellFont, CellProtection, CellStyle } from '../../../model/cellStyle';
import type { ConditionalStyle } from '../../../model/conditionalFormat';
import type { StyleTable } from '../../../model/styleTable';
import { argb } from '../shared/colors';
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from '../shared/numberFormats';
import { HORIZONTAL, lineName, UNDERLINES, VERTICAL } from '../shared/styleWords';
import { MAIN } from '../shared/ooxml';
import { tag, tagIfAny, XML_HEADER } from '../shared/xml';

/** Pieces of XML, each kept once and known by its place. */
class Pieces {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.placeOf(xml);
  }

  placeOf(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.all.length);
    return this.all.push(xml) - 1;
  }

  list(name: string): string {
    return tagIfAny(name, { count: this.all.length }, this.all.join(''));
  }
}

/** The styles part being written: hands out the file's index of each cell style and differential style it is asked for. */
export class StylesWriter {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Pieces();
  // Excel reserves the first two fills.
  private readonly fills = new Pieces(tag('fill', {}, tag('patternFill', { patternType: 'none' })), tag('fill', {}, tag('patternFill', { patternType: 'gray125' })));
  private readonly borders = new Pieces(borderXml({}));
  private readonly cellFormats = new Pieces();
  private readonly differentials = new Pieces();
  private readonly fileIndexes = new Map<number, number>();

  constructor(
    private readonly styles: StyleTable,
    /** The style cells have when nothing is said: the file's format 0 and its Normal style. */
    normal: number,
  ) {
    this.indexOf(normal);
  }

  /** The file's index of a model style. */
  indexOf(style: number): number {
    const known = this.fileIndexes.get(style);
    if (known !== undefined) return known;
    const made = this.cellFormats.placeOf(this.formatXml(this.styles.get(style)));
    this.fileIndexes.set(style, made);
    return made;
  }

  differentialOf(style: ConditionalStyle): number {
    const { fillColor, numberFormat, borders } = style;
    const font =
      flag('b', style.bold) + flag('i', style.italic) + flag('strike', style.strikethrough) +
      (style.fontColor === null ? '' : tag('color', { rgb: argb(style.fontColor) })) +
      (style.underline === null ? '' : tag('u', { val: style.underline.toLowerCase() }));
    return this.differentials.placeOf(
      tag('dxf', {}, tagIfAny('font', {}, font) +
        (numberFormat === null ? '' : tag('numFmt', { numFmtId: this.formatId(numberFormat), formatCode: numberFormat })) +
        (fillColor === null ? '' : tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: argb(fillColor) }) + tag('bgColor', { rgb: argb(fillColor) })))) +
        (Object.keys(borders).length === 0 ? '' : borderXml(borders))) || '<dxf/>',
    );
  }

  part(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => tag('numFmt', { numFmtId, formatCode })).join('');
    const normal = this.cellFormats.all[0] ?? '';
    const normalStyle = normal.replace(/ xfId="0"/, '');
    return XML_HEADER + tag('styleSheet', { xmlns: MAIN },
      tagIfAny('numFmts', { count: this.formats.size }, formats) + this.fonts.list('fonts') + this.fills.list('fills') + this.borders.list('borders') +
      tag('cellStyleXfs', { count: 1 }, normalStyle) + this.cellFormats.list('cellXfs') +
      tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })) +
      tag('dxfs', { count: this.differentials.all.length }, this.differentials.all.join('')) +
      tag('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' }));
  }

  private formatXml({ numberFormat, font, fill, borders, alignment, protection }: CellStyle): string {
    const numFmtId = this.formatId(numberFormat);
    const fontId = this.fonts.placeOf(fontXml(font));
    const fillId = fill.color === null ? 0 : this.fills.placeOf(tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: argb(fill.color) }) + tag('bgColor', { indexed: 64 }))));
    const borderId = this.borders.placeOf(borderXml(borders));
    const inside = alignmentXml(alignment) + protectionXml(protection);
    return tag('xf', {
      numFmtId, fontId, fillId, borderId, xfId: 0,
      applyNumberFormat: on(numFmtId), applyFont: on(fontId), applyFill: on(fillId), applyBorder: on(borderId),
      applyAlignment: on(inside.includes('<alignment')), applyProtection: on(inside.includes('<protection')),
    }, inside);
  }

  /** The id of a number format, made when it is new: before the part is written. */
  formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const made = FIRST_CUSTOM_FORMAT + this.formats.size;
    this.formats.set(code, made);
    return made;
  }
}

const on = (value: number | boolean): true | undefined => (value ? true : undefined);
const flag = (name: string, value: boolean | null): string => (value === null ? '' : value ? `<${name}/>` : `<${name} val="0"/>`);

function fontXml(font: CellFont): string {
  const position = font.superscript ? 'superscript' : font.subscript ? 'subscript' : null;
  return tag('font', {},
    (font.bold ? '<b/>' : '') + (font.italic ? '<i/>' : '') + (font.strikethrough ? '<strike/>' : '') +
    (font.underline === 'None' ? '' : tag('u', { val: font.underline === 'Single' ? undefined : UNDERLINES.file(font.underline) })) +
    (position === null ? '' : tag('vertAlign', { val: position })) +
    tag('sz', { val: font.size }) + tag('color', { rgb: argb(font.color || '#000000') }) + tag('name', { val: font.name }) +
    // 134 is the Chinese character set; without it some programs show East Asian fonts under a Western substitute.
    (/[\u3400-\u9fff]/.test(font.name) ? tag('charset', { val: 134 }) : ''));
}

function borderXml(borders: CellStyle['borders']): string {
  const side = (name: string, line: CellStyle['borders'][keyof CellStyle['borders']]): string =>
    line === undefined ? `<${name}/>` : tag(name, { style: lineName(line) }, tag('color', { rgb: argb(line.color || '#000000') }));
  const { EdgeLeft, EdgeRight, EdgeTop, EdgeBottom, DiagonalDown, DiagonalUp } = borders;
  return tag('border', { diagonalUp: on(DiagonalUp !== undefined), diagonalDown: on(DiagonalDown !== undefined) },
    side('left', EdgeLeft) + side('right', EdgeRight) + side('top', EdgeTop) + side('bottom', EdgeBottom) + side('diagonal', DiagonalDown ?? DiagonalUp));
}

function alignmentXml({ horizontal, vertical, wrapText, indentLevel, shrinkToFit, textOrientation }: CellAlignment): string {
  const attributes = {
    horizontal: horizontal === 'General' ? undefined : HORIZONTAL.file(horizontal),
    vertical: vertical === 'Bottom' ? undefined : VERTICAL.file(vertical),
    textRotation: textOrientation === 0 ? undefined : textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation,
    wrapText: on(wrapText),
    indent: indentLevel > 0 ? indentLevel : undefined,
    shrinkToFit: on(shrinkToFit),
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : tag('alignment', attributes);
}

const protectionXml = ({ locked, formulaHidden }: CellProtection): string =>
  locked && !formulaHidden ? '' : tag('protection', { locked: locked ? undefined : false, hidden: on(formulaHidden) });
