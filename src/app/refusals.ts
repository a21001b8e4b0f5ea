import type { Recognition, RecognitionProblem, SheetIntake } from '../core/records';
import type { SheetSeen } from '../core/locales/errorMessages';
import { ClienteleError } from '../excel/errors/clienteleError';
import type { SheetTaken } from '../worker/bookkeeper';
import { usableRows } from './usableRows';

/** Why no summary can be made from what was recognised, the gravest problem first; null when one can. */
export function againstSummary(recognition: Recognition): ClienteleError | null {
  const mapping = recognition.problems.find((problem) => problem.code.startsWith('M-'));
  const problem = mapping ?? recognition.problems[0];
  return problem ? errorOf(problem, recognition) : null;
}

/** @throws ClienteleError that says why no summary can be made */
export function refuseUnreadable(recognition: Recognition): void {
  const error = againstSummary(recognition);
  if (error) throw error;
}

/** A list of customers can be checked and cleaned without any sales. @throws ClienteleError where nothing can be read at all */
export function refuseUncheckable(recognition: Recognition): void {
  const error = againstSummary(recognition);
  if (error && !(error.code === 'E-NO-SALES-SHEET' && recognition.sheets.length > 0)) throw error;
}

/** @throws ClienteleError E-NO-SALES-ROWS or E-ALL-ROWS-REJECTED when no sales line is usable */
export function refuseUnusable(taken: readonly SheetTaken[]): void {
  const error = againstRows(taken.map(({ intake }) => intake));
  if (error) throw error;
}

/** Why no summary can be made from the rows that were read: E-NO-SALES-ROWS or E-ALL-ROWS-REJECTED; null when a sales line is usable. */
export function againstRows(sheets: readonly SheetIntake[]): ClienteleError | null {
  const sales = sheets.filter(({ kind }) => kind === 'sales');
  if (sales.some((sheet) => usableRows(sheet) > 0)) return null;
  const names = sales.map(({ sheetName }) => sheetName);
  const rows = sales.reduce((sum, { read }) => sum + read, 0);
  if (rows === 0) return new ClienteleError('E-NO-SALES-ROWS', { sheets: names });
  const reasons = new Map<string, number>();
  for (const { rejectedBy, outOfScopeBy } of sales) {
    for (const [code, count] of [...Object.entries(rejectedBy), ...Object.entries(outOfScopeBy)]) {
      reasons.set(code, (reasons.get(code) ?? 0) + count);
    }
  }
  return new ClienteleError('E-ALL-ROWS-REJECTED', { sheets: names, rows, reasons: Object.fromEntries(reasons) });
}

function errorOf(problem: RecognitionProblem, recognition: Recognition): ClienteleError {
  const seen: SheetSeen = { sheet: problem.sheetName ?? '', columns: problem.headers, missing: problem.missing };
  switch (problem.code) {
    case 'R-EMPTY':
      return new ClienteleError('E-EMPTY-WORKBOOK', {});
    case 'R-NO-SALES-SHEET':
      return new ClienteleError('E-NO-SALES-SHEET', { sheets: sheetsSeen(recognition) });
    case 'R-NO-CUSTOMER-COLUMN':
      return new ClienteleError('E-NO-CUSTOMER-COLUMN', seen);
    case 'R-NO-DATE-COLUMN':
      return new ClienteleError('E-NO-DATE-COLUMN', seen);
    case 'R-NO-AMOUNT-COLUMN':
      return new ClienteleError('E-NO-AMOUNT-COLUMN', seen);
    case 'M-SHAPE':
    case 'M-SHEET-UNKNOWN':
    case 'M-KIND-UNKNOWN':
    case 'M-FIELD-UNKNOWN':
    case 'M-COLUMN-UNKNOWN':
    case 'M-HEADER-ROW':
    case 'M-RANGE':
      return new ClienteleError('E-MAPPING-INVALID', { problem: problem.code, sheet: seen.sheet, words: problem.missing, columns: problem.headers });
  }
}

/** Sheets that hold something but are no sales sheet, with what each would still need. */
function sheetsSeen(recognition: Recognition): SheetSeen[] {
  const used = recognition.sheets.map((sheet): SheetSeen => ({ sheet: sheet.sheetName, columns: sheet.columns.map((column) => column.header), missing: [] }));
  const unused = recognition.unused
    .filter((sheet) => sheet.reason !== 'empty' && sheet.reason !== 'ignored')
    .map((sheet): SheetSeen => ({ sheet: sheet.sheetName, columns: sheet.headers, missing: sheet.missing, isPivot: sheet.reason === 'pivot' }));
  return [...unused, ...used];
}
