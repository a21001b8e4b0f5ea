/** Why a file could not be opened or saved. */
export type HostFileErrorCode =
  | 'notFound'
  | 'notReadable'
  | 'notWritable'
  | 'empty'
  | 'notAWorkbook'
  | 'encrypted'
  /** An Excel 97-2003 `.xls`. */
  | 'oldFormat'
  /** An Excel binary workbook, `.xlsb`. */
  | 'binaryFormat'
  | 'corrupted'
  | 'tooManyRows';

/** A file that could not be opened or saved: the code says why, the sentence for people comes from the caller's language. */
export class HostFileError extends Error {
  override readonly name = 'HostFileError';

  constructor(
    readonly code: HostFileErrorCode,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${code}`, options);
  }
}
