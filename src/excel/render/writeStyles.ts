import type { SheetLayout, StyledArea } from '../../core/sheets/sheetLayout';
import { passingRange } from '../address';
import { NUMBER_FORMATS } from './numberFormats';
import { BODY_SIZE, bodyFont, ROLE_STYLES, type RoleStyle } from './theme';

const HORIZONTAL = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Fonts, grounds, borders and number formats: whole areas at a time, in the layout's order (later areas win). */
export function writeStyles(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const whole = passingRange(sheet, { row: 0, column: 0, rows: layout.rowCount, columns: layout.columnCount });
  whole.format.font.name = bodyFont(layout.language);
  whole.format.font.size = BODY_SIZE;
  for (const styled of layout.styles) {
    if (styled.area.rows > 0 && styled.area.columns > 0) writeStyle(passingRange(sheet, styled.area), styled);
  }
}

/** One area's role, number format and alignment. */
export function writeStyle(range: Excel.Range, styled: StyledArea): void {
  const { format } = range;
  if (styled.role) writeRole(format, ROLE_STYLES[styled.role], styled.area.rows);
  if (styled.kind) setNumberFormat(range, NUMBER_FORMATS[styled.kind]);
  if (styled.align) format.horizontalAlignment = HORIZONTAL[styled.align];
  if (styled.vertical) format.verticalAlignment = VERTICAL[styled.vertical];
  if (styled.indent !== undefined) format.indentLevel = styled.indent;
  if (styled.wrap !== undefined) format.wrapText = styled.wrap;
}

function writeRole(format: Excel.RangeFormat, style: RoleStyle, rows: number): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.ink !== undefined) format.font.color = style.ink;
  if (style.ground !== undefined) format.fill.color = style.ground;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  for (const { edge, colour, weight } of style.borders ?? []) {
    if (edge === 'InsideHorizontal' && rows < 2) continue; // one row has no inside
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
    border.weight = weight;
  }
}

/**
 * One format for a whole range, as a single value: "set the corresponding property on the range object to the desired
 * (single) value" (https://learn.microsoft.com/office/dev/add-ins/excel/performance, "Update all cells in a range").
 * The type declares only the array form, hence the widening.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
