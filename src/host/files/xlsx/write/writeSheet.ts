import { cellKey, columnOfKey, MAX_COLUMNS, rowOfKey, type Rectangle } from '../../../model/rectangle';
import type { Sheet } from '../../../model/sheet';
import { DEFAULT_COLUMN_WIDTH, pointsToCharacters } from '../../../model/units';
import { areaAddress, cellAddress } from '../shared/address';
import { argb } from '../shared/colors';
import { writeFilterColumn } from '../shared/filterXml';
import { MAIN, RELATIONS } from '../shared/ooxml';
import { writeProtection } from '../shared/protectionXml';
import { tag, tagIfAny, XML_HEADER } from '../shared/xml';
import type { Parts } from './parts';
import type { SharedStrings } from './sharedStrings';
import { sheetRows } from './sheetRows';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeDataValidations } from './writeDataValidations';
import { writeDrawing } from './writeDrawing';
import type { PointsOf } from './writeChart';
import { writePageLayout } from './writePageLayout';
import type { StylesWriter } from './writeStyles';
import { writeTable } from './writeTable';
import { dominantValue } from './writtenRows';

export interface SheetContext {
  readonly parts: Parts;
  readonly styles: StylesWriter;
  readonly strings: SharedStrings;
  readonly pointsOf: PointsOf;
  /** Unique in the workbook, from 1. */
  readonly number: number;
  readonly isActive: boolean;
  readonly selection: readonly Rectangle[];
}

/** Adds a worksheet part and the parts it links to; its rows are made only when the package is written. */
export function writeSheet(sheet: Sheet, part: string, context: SheetContext): void {
  const { parts, styles } = context;
  const { zoom } = sheet.pageLayout;
  const extent = sheet.cells.valuesExtent();
  const head =
    tagIfAny('sheetPr', {}, (sheet.tabColor === '' ? '' : tag('tabColor', { rgb: argb(sheet.tabColor) })) + ('scale' in zoom ? '' : tag('pageSetUpPr', { fitToPage: true }))) +
    tag('dimension', { ref: extent === null ? 'A1' : areaAddress(extent) }) +
    viewsXml(sheet, context) +
    tag('sheetFormatPr', { defaultColWidth: sheet.standardWidth === null ? undefined : pointsToCharacters(sheet.standardWidth), defaultRowHeight: 15 }) +
    columnsXml(sheet, styles);
  const conditional = writeConditionalFormats(sheet.conditionalFormats, context.number, (style) => styles.differentialOf(style));
  const tables = sheet.tables.map((table) => {
    const name = parts.nextName('xl/tables/table', 'xml');
    parts.add(name, writeTable(table, Number(/\d+/.exec(name)?.[0])), 'table');
    return tag('tablePart', { 'r:id': parts.relate(part, 'table', name) });
  });
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const target = parts.nextName('xl/customProperty', 'bin');
    parts.add(target, utf16(value), 'customProperty');
    return tag('customPr', { name, 'r:id': parts.relate(part, 'customProperty', target) });
  });
  const drawing = sheet.charts.length === 0 ? '' : tag('drawing', { 'r:id': parts.relate(part, 'drawing', writeDrawing(sheet, parts, context.pointsOf)) });
  const tail =
    writeProtection(sheet.protection) +
    autoFilterXml(sheet) +
    tagIfAny('mergeCells', { count: sheet.merges.length }, sheet.merges.map((area) => tag('mergeCell', { ref: areaAddress(area) })).join('')) +
    conditional.elements +
    writeDataValidations(sheet.dataValidations) +
    hyperlinksXml(sheet, part, parts) +
    writePageLayout(sheet.pageLayout) +
    tagIfAny('customProperties', {}, properties.join('')) +
    drawing +
    notesXml(sheet, part, parts) +
    tagIfAny('tableParts', { count: tables.length }, tables.join('')) +
    tagIfAny('extLst', {}, conditional.extension);
  const rowsContext = { strings: context.strings, styleOf: (style: number) => styles.indexOf(style), fixedTexts: tableHeaders(sheet) };
  parts.add(part, function* () {
    yield `${XML_HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${head}<sheetData>`;
    yield* sheetRows(sheet, rowsContext);
    yield `</sheetData>${tail}</worksheet>`;
  }, 'worksheet');
}

/** Notes go back as they were read. */
function notesXml({ notes }: Sheet, part: string, parts: Parts): string {
  if (notes === null) return '';
  const [comments, drawing] = [parts.nextName('xl/comments', 'xml'), parts.nextName('xl/drawings/vmlDrawing', 'vml')];
  parts.add(comments, withoutMark(notes.comments), 'comments');
  parts.add(drawing, withoutMark(notes.drawing), 'vmlDrawing');
  parts.relate(part, 'comments', comments);
  return tag('legacyDrawing', { 'r:id': parts.relate(part, 'vmlDrawing', drawing) });
}

/** Parts are written in UTF-8, whatever they were read from. */
const withoutMark = (xml: string): string => xml.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');

function viewsXml(sheet: Sheet, { isActive, selection }: SheetContext): string {
  const { freeze } = sheet;
  const [first] = selection;
  const pane = freeze === null || (freeze.rows === 0 && freeze.columns === 0) ? undefined : freeze.rows > 0 ? (freeze.columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const paneXml = pane === undefined || freeze === null ? '' : tag('pane', {
    xSplit: freeze.columns || undefined, ySplit: freeze.rows || undefined, topLeftCell: cellAddress(freeze.rows, freeze.columns), activePane: pane, state: 'frozen',
  });
  const selected = isActive && first !== undefined ? tag('selection', { pane, activeCell: cellAddress(first.row, first.column), sqref: selection.map(areaAddress).join(' ') }) : pane === undefined ? '' : tag('selection', { pane });
  return tag('sheetViews', {}, tag('sheetView', {
    showGridLines: sheet.showGridlines ? undefined : false, showRowColHeaders: sheet.showHeadings ? undefined : false, rightToLeft: sheet.rightToLeft || undefined,
    tabSelected: isActive || undefined, workbookViewId: 0,
  }, paneXml + selected));
}

/** Columns that have a width, a style of their own or are hidden; the rest of the sheet when its style is not the workbook's. */
function columnsXml(sheet: Sheet, styles: StylesWriter): string {
  const { cells } = sheet;
  const sheetStyle = dominantValue(cells.sharedStyles);
  const breaksAt = new Set<number>([0]);
  for (const runs of [sheet.columnWidths, sheet.hiddenColumns]) for (const run of runs.between(0, MAX_COLUMNS)) breaksAt.add(run.from);
  for (const index of cells.columnStyles.keys()) {
    breaksAt.add(index);
    if (index + 1 < MAX_COLUMNS) breaksAt.add(index + 1);
  }
  const starts = [...breaksAt].sort((a, b) => a - b);
  const all = starts.map((from, index) => {
    const width = sheet.columnWidths.at(from);
    const hidden = sheet.hiddenColumns.at(from) === 1;
    const style = styles.indexOf(cells.columnStyles.has(from) ? dominantValue(cells.stylesOf(from)) : sheetStyle);
    if (width === 0 && !hidden && style === 0) return '';
    const points = width || (sheet.standardWidth ?? DEFAULT_COLUMN_WIDTH);
    return tag('col', {
      min: from + 1, max: starts[index + 1] ?? MAX_COLUMNS, width: pointsToCharacters(points), style: style || undefined, hidden: hidden || undefined, customWidth: width > 0,
    });
  });
  return tagIfAny('cols', {}, all.join(''));
}

function autoFilterXml({ autoFilter }: Sheet): string {
  if (autoFilter === null) return '';
  return tag('autoFilter', { ref: areaAddress(autoFilter.range) }, [...autoFilter.criteria].map(([column, criteria]) => writeFilterColumn(column, criteria)).join(''));
}

function hyperlinksXml(sheet: Sheet, part: string, parts: Parts): string {
  const known = new Map<string, string>();
  const links = [...sheet.hyperlinks].sort(([a], [b]) => a - b).map(([key, { address, documentReference, screenTip }]) => {
    let id: string | undefined;
    if (address !== undefined && address !== '') {
      id = known.get(address) ?? parts.relate(part, 'hyperlink', address, true);
      known.set(address, id);
    }
    return tag('hyperlink', { ref: cellAddress(rowOfKey(key), columnOfKey(key)), 'r:id': id, location: documentReference?.replace(/^#/, '') || undefined, tooltip: screenTip || undefined });
  });
  return tagIfAny('hyperlinks', {}, links.join(''));
}

/** Excel repairs a file whose table headers are not texts equal to the columns' names, so they are written as such. */
function tableHeaders(sheet: Sheet): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { range, columns, showHeaders } of sheet.tables) {
    if (showHeaders) columns.forEach(({ name }, index) => texts.set(cellKey(range.row, range.column + index), name));
  }
  return texts;
}

/** Excel keeps the value of a custom property as UTF-16 without a mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}
