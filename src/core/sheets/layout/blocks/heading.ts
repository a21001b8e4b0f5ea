import type { HeadingBlock } from '../../model';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { ROW_POINTS } from '../rowHeights';
import { lineCount } from '../textWidth';

/** A title's letters are set so much larger than those that widths are counted in, and its further lines so high. */
const TITLE_SIZE = 1.9;
const TITLE_LINE = 27;

/** A title or a section heading; the section's rule runs over the whole box, its aside stands at the right. */
export function layHeading(block: HeadingBlock, box: Box, canvas: Canvas): number {
  const columns = box.last - box.first + 1;
  const cells = new Array<string | null>(columns).fill(null);
  cells[0] = block.text;
  canvas.style(rowsOf(box, box.row, 1), { role: block.level });
  if (block.aside !== undefined && columns > 1) {
    cells[columns - 1] = block.aside;
    canvas.style({ row: box.row, column: box.last, rows: 1, columns: 1 }, { role: 'sectionAside', align: 'right' });
  }
  canvas.put(box, [cells]);
  const lines = block.level === 'title' ? lineCount(block.text, canvas.widthOf(box.first, box.last) / TITLE_SIZE) : 1;
  if (lines > 1) {
    canvas.merge(rowsOf(box, box.row, 1));
    canvas.style(rowsOf(box, box.row, 1), { wrap: true });
  }
  canvas.wantHeight(box.row, block.level === 'title' ? ROW_POINTS.title + (lines - 1) * TITLE_LINE : ROW_POINTS.section);
  return 1;
}
