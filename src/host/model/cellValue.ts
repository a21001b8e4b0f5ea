/** The errors a cell can hold, as Excel spells them in `values`. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
] as const;
export type CellErrorCode = (typeof CELL_ERRORS)[number];

/** An error held by a cell. Made by `cellError`, so equal errors are the same object. */
export interface CellError {
  readonly error: CellErrorCode;
}

/** What a cell holds: null is an empty cell; dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

const errors = new Map<string, CellError>(CELL_ERRORS.map((error) => [error, Object.freeze({ error })]));

/** The error with this spelling (any case), or undefined when there is none. */
export const cellError = (spelling: string): CellError | undefined => errors.get(spelling.toUpperCase());

export const isCellError = (value: CellValue | undefined): value is CellError => typeof value === 'object' && value !== null;
