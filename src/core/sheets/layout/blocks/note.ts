import type { NoteBlock } from '../../model';
import type { CellRole, LinkTarget } from '../../sheetLayout';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { ROW_POINTS } from '../rowHeights';
import { lineCount } from '../textWidth';

/** A plain note is plain text: it needs no role, and no rule under it. */
const ROLES: Readonly<Record<NoteBlock['tone'], { role?: CellRole }>> = { muted: { role: 'note' }, plain: {}, warning: { role: 'warning' }, lead: { role: 'lead' } };
/** Notes are set smaller than the default font that widths are counted in. */
const SMALLER = 1.12;

/** A paragraph over the box's width: one cell where it fits on a line, else merged, wrapped and high enough. */
export function layNote(block: NoteBlock, box: Box, canvas: Canvas): number {
  const width = canvas.widthOf(box.first, box.last) * (block.tone === 'muted' || block.tone === 'lead' ? SMALLER : 1);
  const area = rowsOf(box, box.row, 1);
  const lines = lineCount(block.text, width);
  const fits = lines === 1;
  const onGround = block.tone === 'warning' || block.tone === 'lead';
  if (!block.link) canvas.put(box, [[block.text]]);
  if (!fits || onGround) canvas.merge(area);
  canvas.style(area, { ...ROLES[block.tone], wrap: !fits, vertical: fits || onGround ? 'middle' : 'top', ...(onGround ? { indent: 1 } : {}) });
  if (block.link) linkNote(block.text, block.link, box, canvas);
  canvas.wantHeight(box.row, lines * ROW_POINTS.noteLine + (block.tone === 'muted' ? 2 : block.tone === 'lead' ? 12 : 6));
  return 1;
}

/** A way to another sheet, in the last column of the place. */
function linkNote(text: string, target: LinkTarget, box: Box, canvas: Canvas): void {
  canvas.put(box, [[...new Array<null>(box.last - box.first).fill(null), text]]);
  const cell = { row: box.row, column: box.last, rows: 1, columns: 1 };
  canvas.style(cell, { role: 'link', align: 'right' });
  canvas.links.push({ row: box.row, column: box.last, target });
}
