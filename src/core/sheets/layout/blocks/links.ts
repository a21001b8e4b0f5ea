import type { LinksBlock } from '../../model';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { ROW_POINTS } from '../rowHeights';

/** Columns of the page grid a link takes. */
const COLUMNS_EACH = 2;

/** Links in lines of six, each with a muted note below. */
export function layLinks(block: LinksBlock, box: Box, canvas: Canvas): number {
  const content: number[] = [];
  for (let column = box.first; column <= box.last; column++) if (canvas.grid[column]?.gutter === false) content.push(column);
  const perLine = Math.max(1, Math.floor(content.length / COLUMNS_EACH));
  const lines = Math.ceil(block.links.length / perLine);
  const rows = Array.from({ length: lines * 2 }, () => new Array<string | null>(box.last - box.first + 1).fill(null));
  block.links.forEach((link, index) => {
    const column = content[(index % perLine) * COLUMNS_EACH] ?? box.first;
    const line = Math.floor(index / perLine) * 2;
    rows[line]![column - box.first] = link.text;
    rows[line + 1]![column - box.first] = link.note || null;
    canvas.style({ row: box.row + line, column, rows: 1, columns: 1 }, { role: 'link' });
    canvas.links.push({ row: box.row + line, column, target: link.target });
  });
  for (let line = 0; line < lines; line++) {
    canvas.style(rowsOf(box, box.row + line * 2 + 1, 1), { role: 'muted' });
    canvas.wantHeight(box.row + line * 2, ROW_POINTS.body);
    canvas.wantHeight(box.row + line * 2 + 1, ROW_POINTS.cardNote);
  }
  canvas.put(box, rows);
  return rows.length;
}
