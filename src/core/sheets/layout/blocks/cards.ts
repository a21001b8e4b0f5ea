import type { Card, CardsBlock, Tone } from '../../model';
import type { CellContent, CellRole } from '../../sheetLayout';
import type { Box, Canvas } from '../canvas';
import { numberKindOf } from '../columnLook';
import { ROW_POINTS } from '../rowHeights';

const NOTE_LINES = 2;

/** Equal cards side by side: label, value, two lines of notes; an edge in the accent colour at the left of each. */
export function layCards(block: CardsBlock, box: Box, canvas: Canvas): number {
  const content = contentColumns(box, canvas);
  const each = Math.max(1, Math.floor(content.length / Math.max(1, block.cards.length)));
  const rows: CellContent[][] = Array.from({ length: 2 + NOTE_LINES }, () => new Array<CellContent>(box.last - box.first + 1).fill(null));
  block.cards.forEach((card, index) => {
    const first = content[index * each];
    const last = content[index * each + each - 1];
    if (first === undefined || last === undefined) throw new RangeError(`${block.cards.length} cards do not fit on ${content.length} columns`);
    layCard(card, { row: box.row, first, last }, box, rows, canvas);
  });
  canvas.put(box, rows);
  canvas.wantHeight(box.row, ROW_POINTS.cardLabel);
  canvas.wantHeight(box.row + 1, ROW_POINTS.cardValue);
  for (let line = 0; line < NOTE_LINES; line++) canvas.wantHeight(box.row + 2 + line, ROW_POINTS.cardNote);
  return rows.length;
}

function layCard(card: Card, place: Box, box: Box, rows: CellContent[][], canvas: Canvas): void {
  const columns = place.last - place.first + 1;
  const at = place.first - box.first;
  rows[0]![at] = card.label;
  rows[1]![at] = card.value;
  card.notes.slice(0, NOTE_LINES).forEach((note, line) => (rows[2 + line]![at] = note.text));
  const line = (offset: number) => ({ row: box.row + offset, column: place.first, rows: 1, columns });
  canvas.style({ ...line(0), rows: 2 + NOTE_LINES }, { role: 'cardNote', indent: 1, align: 'left' });
  canvas.style(line(0), { role: 'cardLabel', indent: 1, align: 'left' });
  canvas.style(line(1), { role: 'cardValue', kind: numberKindOf(card.kind, 'page'), indent: 1, align: 'left' });
  card.notes.slice(0, NOTE_LINES).forEach((note, i) => {
    const role = CARD_NOTE_ROLES[note.tone];
    if (role) canvas.style(line(2 + i), { role });
  });
  canvas.style({ ...line(0), rows: 2 + NOTE_LINES, columns: 1 }, { role: 'cardEdge' });
  for (let offset = 0; offset < 2 + NOTE_LINES; offset++) canvas.merge(line(offset));
}

const CARD_NOTE_ROLES: Readonly<Record<Tone, CellRole | null>> = {
  plain: null,
  muted: null,
  strong: null,
  good: 'cardGood',
  bad: 'cardBad',
  caution: 'cardCaution',
};

function contentColumns(box: Box, canvas: Canvas): number[] {
  const columns: number[] = [];
  for (let column = box.first; column <= box.last; column++) if (canvas.grid[column]?.gutter === false) columns.push(column);
  return columns;
}
