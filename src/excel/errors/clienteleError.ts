import type { ErrorCode, ErrorData, WorkbookState } from '../../core/locales/errorMessages';

/**
 * Why a job stopped: a code of the catalogue with the data of its sentence, never a sentence itself. `message` is for
 * logs and holds the code only, so that no cell content gets there (P3).
 */
export class ClienteleError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ClienteleError';

  constructor(
    readonly code: Code,
    readonly data: ErrorData[Code],
    /** What the job left behind. */
    readonly workbook: WorkbookState = 'untouched',
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }

  /** The same error, raised when this had become of the workbook. */
  leaving(workbook: WorkbookState): ClienteleError<Code> {
    return workbook === this.workbook ? this : new ClienteleError(this.code, this.data, workbook, { cause: this.cause });
  }
}

/** Whether an error is of our catalogue. */
export function isClienteleError(error: unknown): error is ClienteleError {
  return error instanceof ClienteleError;
}
