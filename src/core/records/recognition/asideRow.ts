import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { isNote } from '../words/noteRow';
import { isPeriodTotal, isTotalLabel } from '../words/totalRow';

/** A list has more columns than a remark below it fills cells. */
const LEAST_COLUMNS = 3;

/**
 * Whether a row below a header is no line of the list: a total, notes alone, or one text by itself. What columns hold is
 * judged without such rows, which may outnumber the lines of a short report.
 * @param row the cells of the list's own columns
 */
export function isAside(row: readonly CellInput[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => isTotalLabel(cell) || isPeriodTotal(cell))) return true;
  if (filled.length > 0 && filled.every(isNote)) return true;
  return row.length >= LEAST_COLUMNS && filled.length === 1 && typeof filled[0] === 'string';
}
