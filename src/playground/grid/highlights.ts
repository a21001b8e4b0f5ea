import { isCellError, type CellValue } from '../../host/model/cellValue';
import type { ConditionalFormatModel, ConditionalStyle, DataBarRule } from '../../host/model/conditionalFormat';
import { containsCell, type Rectangle } from '../../host/model/rectangle';
import type { Sheet } from '../../host/model/sheet';

/** What conditional formats do to a cell. */
export interface Highlight {
  readonly fillColor?: string;
  readonly fontColor?: string;
  /** Width of the bar in percent of the cell. */
  readonly bar?: { readonly percent: number; readonly color: string };
}

/**
 * Reads a sheet's conditional formats of the kinds the product writes: bars, equality with a text, and the sign of a
 * number. Other kinds (and formulas, which the embedded workbook does not compute) are not drawn.
 */
export function highlightsOf(sheet: Sheet): (row: number, column: number, value: CellValue) => Highlight | null {
  const painters = [...sheet.conditionalFormats]
    .sort((a, b) => b.priority - a.priority)
    .map((format) => ({ ranges: format.ranges, paint: painterOf(format, sheet) }));
  return (row, column, value) => {
    let found: Highlight | null = null;
    for (const { ranges, paint } of painters) {
      if (!ranges.some((range) => containsCell(range, row, column))) continue;
      const painted = paint(value);
      if (painted) found = Object.assign({}, found, painted);
    }
    return found;
  };
}

type Painter = (value: CellValue) => Highlight | null;

function painterOf({ rule, ranges }: ConditionalFormatModel, sheet: Sheet): Painter {
  switch (rule.type) {
    case 'DataBar':
      return barPainter(rule, ranges, sheet);
    case 'CellValue': {
      const text = /^="(.*)"$/s.exec(rule.formula1)?.[1]?.replaceAll('""', '"');
      if (rule.operator !== 'EqualTo' || text === undefined) return () => null;
      return (value) => (typeof value === 'string' && value.toLowerCase() === text.toLowerCase() ? dressOf(rule.style) : null);
    }
    case 'Custom': {
      const sign = /^=AND\(ISNUMBER\((\$?[A-Z]+\$?\d+)\),\1([<>])0\)$/i.exec(rule.formula)?.[2];
      if (sign === undefined) return () => null;
      return (value) => (typeof value === 'number' && (sign === '>' ? value > 0 : value < 0) ? dressOf(rule.style) : null);
    }
    default:
      return () => null;
  }
}

const dressOf = ({ fillColor, fontColor }: ConditionalStyle): Highlight => ({
  ...(fillColor !== null && { fillColor }),
  ...(fontColor !== null && { fontColor }),
});

function barPainter(rule: DataBarRule, ranges: readonly Rectangle[], sheet: Sheet): Painter {
  const [least, most] = extremes(ranges, sheet);
  const low = rule.lower.type === 'Number' && rule.lower.formula !== null ? Number(rule.lower.formula) : Math.min(0, least);
  const high = rule.upper.type === 'Number' && rule.upper.formula !== null ? Number(rule.upper.formula) : most;
  if (!(high > low)) return () => null;
  return (value) => {
    if (typeof value !== 'number' || value <= low) return null;
    return { bar: { percent: Math.min(100, ((value - low) / (high - low)) * 100), color: rule.fillColor } };
  };
}

function extremes(ranges: readonly Rectangle[], sheet: Sheet): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const range of ranges) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const cells = sheet.cells.columns.get(column);
      if (!cells) continue;
      for (let row = range.row; row < Math.min(range.row + range.rows, cells.length); row += 1) {
        const value = cells.get(row);
        if (typeof value !== 'number' || isCellError(value)) continue;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
  }
  return [least, most];
}
