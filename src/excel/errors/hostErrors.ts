import type { WorkbookState } from '../../core/locales/errorMessages';
import { ClienteleError, isClienteleError } from './clienteleError';

/**
 * Codes that mean "too much at once": the request is made smaller and tried again. The two payload codes are those of
 * Excel on the web (5 MB each way), the others come from any platform.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const SIZE_CODES = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'MemoryLimitReached',
]);

/** The code of an error raised by the Office.js client, or null for any other error. */
export function hostCodeOf(error: unknown): string | null {
  // Not `instanceof OfficeExtension.Error`: the client may live in another realm (a frame, a vm context).
  if (typeof error !== 'object' || error === null || isClienteleError(error)) return null;
  const code = (error as { readonly code?: unknown }).code;
  return typeof code === 'string' && ('debugInfo' in error || (error as Error).name === 'RichApi.Error') ? code : null;
}

/** Whether an error is the host's: a refusal of its own, or its silence. Anything else is a fault of ours. */
export function isHostTrouble(error: unknown): boolean {
  return hostCodeOf(error) !== null || (isClienteleError(error) && error.code === 'E-HOST-SILENT');
}

/** Whether a smaller request may succeed. */
export function isSizeError(error: unknown): boolean {
  const code = hostCodeOf(error);
  return code !== null && SIZE_CODES.has(code);
}

/**
 * Excel's error as one of our catalogue (W24: its message is localised and not for users, so only the code is used).
 * Errors of the catalogue pass through; anything that is not the host's is a fault of ours and comes back as it is.
 */
export function inOurWords(error: unknown, workbook: WorkbookState): unknown {
  if (isClienteleError(error)) return workbook === 'untouched' ? error : error.leaving(workbook);
  const hostCode = hostCodeOf(error);
  if (hostCode === null) return error;
  const cause = { cause: error };
  if (SIZE_CODES.has(hostCode)) return new ClienteleError('E-TOO-LARGE', { hostCode }, workbook, cause);
  switch (hostCode) {
    case 'InvalidOperationInCellEditMode':
      return new ClienteleError('E-CELL-EDIT', {}, workbook, cause);
    case 'AccessDenied':
      return new ClienteleError('E-ACCESS-DENIED', {}, workbook, cause);
    case 'ItemNotFound':
      return new ClienteleError('E-SHEET-GONE', {}, workbook, cause);
    case 'FilteredRangeConflict':
      return new ClienteleError('E-FILTERED-RANGE', {}, workbook, cause);
    case 'MergedRangeConflict':
    case 'PivotTableRangeConflict':
      return new ClienteleError('E-MERGED-OR-PIVOT', { hostCode }, workbook, cause);
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
      return new ClienteleError('E-EXCEL-TOO-OLD', { needs: 'ExcelApi 1.14' }, workbook, cause);
    case 'ConnectionFailure':
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'ActivityLimitReached':
    case 'Timeout':
      return new ClienteleError('E-CONNECTION', { hostCode }, workbook, cause);
    default:
      return new ClienteleError('E-EXCEL', { hostCode }, workbook, cause);
  }
}
