import type { BadgeBlock } from '../../model';
import type { CellContent } from '../../sheetLayout';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { ROW_POINTS } from '../rowHeights';

/** Rows of a badge: as high as a title with a line under it. */
const ROWS = 2;

/** The letter in the first column over both rows, the state beside it with its note below. */
export function layBadge(block: BadgeBlock, box: Box, canvas: Canvas): number {
  const columns = box.last - box.first + 1;
  if (columns < 2) throw new RangeError('a badge takes two columns of the page');
  const blank = new Array<CellContent>(columns - 2).fill(null);
  canvas.put(box, [
    [block.letter, block.state, ...blank],
    [null, block.note, ...blank],
  ]);
  const letter = { row: box.row, column: box.first, rows: ROWS, columns: 1 };
  const state = { row: box.row, column: box.first + 1, rows: 1, columns: columns - 1 };
  const note = { ...state, row: box.row + 1 };
  // the value's size, the grade's ink and ground
  canvas.style(letter, { role: 'cardValue' });
  canvas.style(letter, { role: block.letterRole, align: 'centre', vertical: 'middle' });
  canvas.style(rowsOf({ ...box, first: box.first + 1 }, box.row, ROWS), { role: 'cardNote', wrap: true });
  canvas.style({ ...state, rows: ROWS }, { role: block.stateRole, align: 'centre' });
  canvas.style(state, { vertical: 'bottom' });
  canvas.style(note, { role: 'subtitle', align: 'centre', vertical: 'middle' });
  canvas.merge(letter);
  canvas.merge(state);
  canvas.merge(note);
  canvas.wantHeight(box.row, ROW_POINTS.title);
  return ROWS;
}
