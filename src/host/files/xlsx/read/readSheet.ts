import { cellKey, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../../../model/rectangle';
import { Runs } from '../../../model/runs';
import type { Sheet } from '../../../model/sheet';
import type { Hyperlink } from '../../../model/hyperlink';
import { charactersToPoints } from '../../../model/units';
import { colorOf } from '../shared/colors';
import { parseArea, parseAreas } from '../shared/address';
import { attribute, child, children, flagAttribute, numberAttribute, type XmlElement } from '../shared/xml';
import { readPageLayout } from './readPageLayout';
import { readProtection } from '../shared/protectionXml';
import { readFilterColumns } from '../shared/filterXml';
import type { Relation } from './workbookPackage';

/** What has to be known to the sheet before its cells are read: default styles, columns. */
export function readColumns(root: XmlElement, sheet: Sheet, styleIndexes: readonly number[]): void {
  const format = child(root, 'sheetFormatPr');
  const width = numberAttribute(format, 'defaultColWidth');
  if (width !== undefined) sheet.standardWidth = charactersToPoints(width);
  const normal = styleIndexes[0] ?? 0;
  sheet.cells.sharedStyles = new Runs(MAX_ROWS, normal);
  const columns = children(child(root, 'cols'), 'col').map((col) => {
    const from = (numberAttribute(col, 'min') ?? 1) - 1;
    const to = Math.min(numberAttribute(col, 'max') ?? from + 1, MAX_COLUMNS);
    return { col, from, count: to - from, style: styleIndexes[numberAttribute(col, 'style') ?? 0] ?? normal };
  });
  // A style that reaches the last column is the sheet's own: it goes where all columns share it.
  const rest = columns.find(({ from, count, style }) => from + count === MAX_COLUMNS && count > 256 && style !== normal);
  if (rest !== undefined) {
    sheet.cells.sharedStyles = new Runs(MAX_ROWS, rest.style);
    for (let column = 0; column < rest.from; column += 1) sheet.cells.ownStyles(column).set(0, MAX_ROWS, normal);
  }
  for (const { col, from, count, style } of columns) {
    const points = numberAttribute(col, 'width');
    if (points !== undefined && flagAttribute(col, 'customWidth', true)) sheet.columnWidths.set(from, count, charactersToPoints(points));
    if (flagAttribute(col, 'hidden')) sheet.hiddenColumns.set(from, count, 1);
    if (rest === undefined ? style === normal : from >= rest.from) continue;
    for (let column = from; column < from + count; column += 1) sheet.cells.ownStyles(column).set(0, MAX_ROWS, style);
  }
}

/** Everything a worksheet part says besides its cells and columns. */
export function readSheetSettings(root: XmlElement, sheet: Sheet, theme: readonly string[], relations: readonly Relation[]): void {
  sheet.tabColor = colorOf(child(child(root, 'sheetPr'), 'tabColor'), theme) ?? '';
  readView(child(child(root, 'sheetViews'), 'sheetView'), sheet);
  for (const each of children(child(root, 'mergeCells'), 'mergeCell')) {
    const area = parseArea(attribute(each, 'ref') ?? '');
    if (area !== null && area.rows * area.columns > 1) sheet.merges.push(area);
  }
  readHyperlinks(root, sheet, relations);
  readPageLayout(root, sheet.pageLayout);
  const protection = child(root, 'sheetProtection');
  if (protection !== undefined) sheet.protection = readProtection(protection);
  const filter = child(root, 'autoFilter');
  const filtered = parseArea(attribute(filter, 'ref') ?? '');
  if (filter !== undefined && filtered !== null) sheet.autoFilter = { range: filtered, criteria: readFilterColumns(filter) };
}

function readView(view: XmlElement | undefined, sheet: Sheet): void {
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  sheet.showHeadings = flagAttribute(view, 'showRowColHeaders', true);
  sheet.rightToLeft = flagAttribute(view, 'rightToLeft');
  const pane = child(view, 'pane');
  if (pane !== undefined && (attribute(pane, 'state') ?? 'split').startsWith('frozen')) {
    sheet.freeze = { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
  }
}

/** The selection a view remembers: the active cell's blocks. */
export function readSelection(root: XmlElement): Rectangle[] {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const selections = children(view, 'selection');
  const pane = attribute(child(view, 'pane'), 'activePane');
  const active = selections.find((each) => attribute(each, 'pane') === pane) ?? selections[0];
  return parseAreas(attribute(active, 'sqref') ?? '');
}

function readHyperlinks(root: XmlElement, sheet: Sheet, relations: readonly Relation[]): void {
  for (const each of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(attribute(each, 'ref') ?? '');
    if (area === null) continue;
    const id = attribute(each, 'id');
    const address = relations.find((relation) => relation.id === id)?.target;
    const place = attribute(each, 'location');
    const tip = attribute(each, 'tooltip');
    const link: Hyperlink = {
      ...(address !== undefined && { address }),
      ...(place !== undefined && { documentReference: place }),
      ...(tip !== undefined && { screenTip: tip }),
    };
    // A link over whole columns belongs to its first cells only: one entry a cell is kept.
    for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 1000); row += 1) {
      for (let column = area.column; column < Math.min(area.column + area.columns, area.column + 100); column += 1) {
        sheet.hyperlinks.set(cellKey(row, column), link);
      }
    }
  }
}
