import type { CellInput } from '../../tables/columns';
import { isSpaceCode } from './space';

/** What databases write for "nothing" when they export text. */
const NULL_WORDS = new Set(['NULL', '(null)', '\\N', '<null>', '[NULL]']);

/** Whether a cell holds nothing: empty, only white space, or a database's word for null. */
export function isBlank(cell: CellInput | undefined): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  if (first > 0x5c && first < 0xa0) return false;
  if (isSpaceCode(first)) {
    for (let i = 1; i < cell.length; i++) if (!isSpaceCode(cell.charCodeAt(i))) return false;
    return true;
  }
  return (first === 78 || first === 40 || first === 92 || first === 60 || first === 91) && NULL_WORDS.has(cell);
}
