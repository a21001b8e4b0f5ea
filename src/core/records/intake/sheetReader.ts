import type { CellInput } from '../../tables/columns';
import type { SheetProposal } from '../recognition/recognition';
import type { ReadSheet } from './readSheet';

/** Neighbouring columns of a chunk of rows, as a range's `values` gives them. */
export interface CellBlock {
  /** Zero-based sheet column of `values[i][0]`. */
  readonly firstColumn: number;
  readonly values: readonly (readonly CellInput[])[];
}

export interface SheetReaderOptions {
  /** How to read 01/02/2015 where nothing in the column tells (the user's culture); the column is then flagged. Default mdy. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Issues listed per code and sheet; the rest is only counted. Default 200. */
  readonly issueCap?: number;
}

/** Takes a sheet chunk by chunk. Cells are encoded at once into typed columns and not kept. */
export interface SheetReader {
  /**
   * Takes consecutive rows.
   * @param firstRow 1-based sheet row of the first row of every block; chunks must come in ascending order
   * @param blocks   same row count each; together they hold the proposal's `readColumns` (a block may hold more)
   * @throws RangeError when blocks disagree in length or a mapped column is in none of them
   */
  addChunk(firstRow: number, blocks: readonly CellBlock[]): void;
  /** Decides what only the whole column can tell (order of day and month) and hands over the columns. Call once. */
  finish(): ReadSheet;
}

/** A reader for one proposed sheet. */
export function createSheetReader(proposal: SheetProposal, options: SheetReaderOptions = {}): SheetReader {
  void options;
  throw new Error(`not written yet: ${proposal.sheetName}`);
}
