import type { Pair, PairsBlock, Tone } from '../../model';
import type { CellRole } from '../../sheetLayout';
import { cellText } from '../cellText';
import { assignColumns } from '../assignColumns';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { numberKindOf } from '../columnLook';
import { lastContent } from '../lastContent';
import { ROW_POINTS } from '../rowHeights';
import { lineCount, proseWidth } from '../textWidth';

/** Characters that an indent takes. */
const INDENT = 1.5;

/** Label at the left, value at the right of its column, remark behind it, wrapped where it is long. */
export function layPairs(block: PairsBlock, box: Box, canvas: Canvas): number {
  const widest = (text: (pair: Pair) => string) => block.pairs.reduce((width, pair) => Math.max(width, proseWidth(text(pair))), 0) + 1.5;
  const [label, value, remark] = assignColumns(canvas.grid, box.first, box.last, [
    { width: widest((pair) => pair.label), stretch: 2, wraps: false },
    { width: widest((pair) => cellText(pair.value, numberKindOf(pair.kind, 'page'))), stretch: 0, wraps: false },
    { width: widest((pair) => pair.remark), stretch: 4, wraps: true },
  ]);
  if (!label || !value || !remark) return 0;
  const valueColumn = lastContent(canvas.grid, value);
  canvas.put(
    box,
    block.pairs.map((pair) => {
      const cells = new Array<Pair['value']>(box.last - box.first + 1).fill(null);
      cells[0] = pair.label;
      cells[valueColumn - box.first] = pair.value;
      cells[remark.first - box.first] = pair.remark;
      return cells;
    }),
  );
  block.pairs.forEach((pair, index) => {
    const row = box.row + index;
    canvas.style(rowsOf(box, row, 1), { role: pair.total ? 'total' : 'body' });
    canvas.style({ row, column: valueColumn, rows: 1, columns: 1 }, { kind: numberKindOf(pair.kind, 'page'), align: 'right', ...(pair.total ? {} : roleOf(pair.valueTone)) });
    const lines = lineCount(pair.remark, canvas.widthOf(remark.first, remark.last) - INDENT);
    const remarkArea = { row, column: remark.first, rows: 1, columns: lines > 1 ? remark.last - remark.first + 1 : 1 };
    canvas.merge(remarkArea);
    canvas.style(remarkArea, { indent: 1, align: 'left', wrap: lines > 1, ...roleOf(pair.remarkTone) });
    canvas.wantHeight(row, ROW_POINTS.body + (lines - 1) * ROW_POINTS.noteLine);
  });
  return block.pairs.length;
}

const ROLES: Readonly<Record<Tone, CellRole | null>> = { plain: null, strong: 'bodyStrong', muted: 'muted', good: 'good', bad: 'bad', caution: 'caution' };

function roleOf(tone: Tone): { role?: CellRole } {
  const role = ROLES[tone];
  return role ? { role } : {};
}
