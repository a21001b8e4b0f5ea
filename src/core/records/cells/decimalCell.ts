import type { CellInput } from '../../tables/columns';
import { isBlank } from './blank';
import { isErrorText } from './cellError';
import { readDecimalText } from './decimalText';
import { isPlaceholder } from './placeholder';

/** What a cell is as a number. */
export const NUMBER_OK = 0;
export const NUMBER_EMPTY = 1;
export const NUMBER_TEXT = 2;
export const NUMBER_ERROR = 3;
export type NumberState = typeof NUMBER_OK | typeof NUMBER_EMPTY | typeof NUMBER_TEXT | typeof NUMBER_ERROR;

/** Whether a cell can be read as a number, and if not, why. Total: any cell gives an answer. */
export function numberState(cell: CellInput | undefined): NumberState {
  if (typeof cell === 'number') return Number.isFinite(cell) ? NUMBER_OK : NUMBER_TEXT;
  if (isBlank(cell)) return NUMBER_EMPTY;
  if (typeof cell !== 'string') return NUMBER_TEXT;
  if (isErrorText(cell)) return NUMBER_ERROR;
  if (readDecimalText(cell) !== null) return NUMBER_OK;
  return isPlaceholder(cell) ? NUMBER_EMPTY : NUMBER_TEXT;
}
