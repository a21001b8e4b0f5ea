import type { ChecksBlock } from '../../model';
import { assignColumns } from '../assignColumns';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { lastContent } from '../lastContent';
import { ROW_POINTS } from '../rowHeights';
import { proseWidth } from '../textWidth';

/** One line a check: what is compared, the figures, and the verdict in green or red words. */
export function layChecks(block: ChecksBlock, box: Box, canvas: Canvas): number {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(proseWidth)) + 1.5;
  const [label, detail, verdict] = assignColumns(canvas.grid, box.first, box.last, [
    { width: widest(block.checks.map((check) => check.label)), stretch: 3, wraps: false },
    { width: widest(block.checks.map((check) => check.detail)), stretch: 2, wraps: false },
    { width: widest(block.checks.map((check) => check.verdict)), stretch: 0, wraps: false },
  ]);
  if (!label || !detail || !verdict) return 0;
  const detailColumn = lastContent(canvas.grid, detail);
  canvas.put(
    box,
    block.checks.map((check) => {
      const cells = new Array<string | null>(box.last - box.first + 1).fill(null);
      cells[0] = check.label;
      cells[detailColumn - box.first] = check.detail;
      cells[verdict.first - box.first] = check.verdict;
      return cells;
    }),
  );
  block.checks.forEach((check, index) => {
    const row = box.row + index;
    canvas.style(rowsOf(box, row, 1), { role: 'body' });
    canvas.style({ row, column: detailColumn, rows: 1, columns: 1 }, { role: 'muted', align: 'right' });
    canvas.style({ row, column: verdict.first, rows: 1, columns: 1 }, { role: check.ok ? 'good' : 'bad', indent: 1, align: 'left' });
    canvas.wantHeight(row, ROW_POINTS.body);
  });
  return block.checks.length;
}
