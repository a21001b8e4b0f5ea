import { tellChanged } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import { cellKey, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { recordOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import type { RangeTarget } from '../rangeTarget';
import { checkAllowed, checkEditable } from '../rules/protection';
import { restyle } from '../cells/styles';
import { writeCells } from '../cells/writeCells';

const LINK_COLOR = '#0563C1';
/** A sheet holds at most so many links. */
const MAX_LINKS = 65_530;

/** The link of the range's first cell, or null; null too where cells of the range have different links. */
export function readHyperlink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.hyperlinks.get(cellKey(area.row, area.column));
  if (link === undefined) return null;
  for (const [row, column] of cellsOf(area)) {
    if (JSON.stringify(sheet.hyperlinks.get(cellKey(row, column))) !== JSON.stringify(link)) return null;
  }
  const text = sheet.cells.value(area.row, area.column);
  return { ...link, textToDisplay: text === null ? '' : String(text) };
}

/** Sets or (with null) removes the link of each cell; `textToDisplay` becomes the cells' text, in link colour, underlined. */
export function writeHyperlink(host: HostState, { sheet, area }: RangeTarget, value: unknown): void {
  checkAllowed(sheet, 'allowInsertHyperlinks');
  checkEditable(host, sheet, area);
  if (value === null || value === '') {
    removeLinks(sheet, area);
    return;
  }
  const given = recordOf(value);
  const address = part(given.address);
  const documentReference = part(given.documentReference);
  const screenTip = part(given.screenTip);
  if (address === undefined && documentReference === undefined)
    throw new HostError('InvalidArgument', 'a link needs an address or a documentReference');
  if (sheet.hyperlinks.size + area.rows * area.columns > MAX_LINKS)
    throw new HostError('InvalidOperation', `a sheet holds at most ${MAX_LINKS} links`);
  const link = {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  const text = part(given.textToDisplay);
  for (const [row, column] of cellsOf(area)) {
    sheet.hyperlinks.set(cellKey(row, column), link);
    const cell = { row, column, rows: 1, columns: 1 };
    if (text !== undefined) writeCells(host, sheet, cell, text);
    else if (sheet.cells.value(row, column) === null) writeCells(host, sheet, cell, address ?? documentReference ?? '');
  }
  restyle(host, sheet, [area], (style) => ({ ...style, font: { ...style.font, color: LINK_COLOR, underline: 'Single' } }));
  tellChanged(host, sheet, area);
}

export function removeLinks(sheet: Sheet, area: Rectangle): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const row = Math.floor(key / cellKey(1, 0));
    const column = key % cellKey(1, 0);
    if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns)
      sheet.hyperlinks.delete(key);
  }
}

const part = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function* cellsOf(area: Rectangle): IterableIterator<readonly [number, number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield [row, column];
  }
}
