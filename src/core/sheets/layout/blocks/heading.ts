import type { HeadingBlock } from '../../model';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { ROW_POINTS } from '../rowHeights';
import { lineCount } from '../textWidth';

/** A title's letters are set so much larger than those that widths are counted in, and its further lines so high. */
const TITLE_SIZE = 1.9;
const TITLE_LINE = 27;
/** Columns kept for the link at the right end: a title of several lines stops before them. */
const LINK_COLUMNS = 1;

/** A title or a section heading; the section's rule runs over the whole box, its aside stands at the right, as does a title's link. */
export function layHeading(block: HeadingBlock, box: Box, canvas: Canvas): number {
  const columns = box.last - box.first + 1;
  const cells = new Array<string | null>(columns).fill(null);
  cells[0] = block.text;
  canvas.style(rowsOf(box, box.row, 1), { role: block.level });
  if (block.aside !== undefined && columns > 1) {
    cells[columns - 1] = block.aside;
    canvas.style({ row: box.row, column: box.last, rows: 1, columns: 1 }, { role: 'sectionAside', align: 'right' });
  }
  const textEnd = block.link && columns > LINK_COLUMNS ? box.last - LINK_COLUMNS : box.last;
  if (block.link && textEnd < box.last) {
    cells[columns - 1] = block.link.text;
    canvas.style({ row: box.row, column: box.last, rows: 1, columns: 1 }, { role: 'subtitle', align: 'right', vertical: 'middle' });
    canvas.style({ row: box.row, column: box.last, rows: 1, columns: 1 }, { role: 'link' });
    canvas.links.push({ row: box.row, column: box.last, target: block.link.target });
  }
  canvas.put(box, [cells]);
  if (block.choose) {
    canvas.inputs.push({ key: block.choose.key, row: box.row, column: box.first });
    canvas.choices.push({ area: { row: box.row, column: box.first, rows: 1, columns: 1 }, entries: [], from: block.choose.from });
  }
  const lines = block.level === 'title' ? lineCount(block.text, canvas.widthOf(box.first, textEnd) / TITLE_SIZE) : 1;
  if (lines > 1) {
    const words = { row: box.row, column: box.first, rows: 1, columns: textEnd - box.first + 1 };
    canvas.merge(words);
    canvas.style(words, { wrap: true });
  }
  canvas.wantHeight(box.row, block.level === 'title' ? ROW_POINTS.title + (lines - 1) * TITLE_LINE : ROW_POINTS.section);
  return 1;
}
