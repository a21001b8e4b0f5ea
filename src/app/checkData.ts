import { isBookProblem } from '../core/locales/problemCodes';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import type { Language } from '../core/locales/language';
import type { Recognition, SheetIntake } from '../core/records';
import type { Audit } from '../worker/bookkeeper';
import { bookkeeperHere } from '../worker/bookkeeperHere';
import { columnLetters } from '../excel/address';
import type { CheckDataRequest, CheckDataResult, CheckFacts } from './checkData.types';
import { loadDecisions } from './duplicateDecisions';
import { previewFound } from './previewSources';
import { findSources, readUnlessKnown } from './readBook';
import { againstRows } from './refusals';
import { countsOf, usableRows } from './usableRows';

/**
 * What would be read as what, and every data problem with its place. Writes nothing, and answers even where a summary
 * could not be built: then `summary.problems` says why.
 * 1. find: what sheets there are and what each is;
 * 2. read: every recognised sheet, for the account of its rows, and look them over together; then what the cells leave open;
 * 3. hand over the account.
 * @throws ClienteleError when Excel cannot be read, or on cancel
 */
export async function checkData(request: CheckDataRequest): Promise<CheckDataResult> {
  const { port, language, onProgress, signal } = request;
  // 1. find
  const found = await findSources(port, request.mapping, onProgress);
  // 2. read
  const bookkeeper = request.bookkeeper ?? (await bookkeeperHere());
  const taken = await readUnlessKnown(port, found, bookkeeper, { onProgress, signal, changes: request.changes });
  const audit = await bookkeeper.audit({ settings: request.settings ?? DEFAULT_SETTINGS, today: request.today, language, decisions: await loadDecisions(port) });
  const preview = await previewFound(port, found, { signal });
  // 3. hand over
  onProgress?.({ step: 'finish' });
  // The account after all sheets were joined: another currency, a return of an unknown order show only then.
  const sheets = audit.intake;
  const usable = sheets.map(usableRows);
  return { recognition: found.recognition, preview, sheets, days: taken.map((sheet) => sheet.days), audit, summary: { ...factsOf(found.recognition, sheets, usable, language), ...auditFacts(audit, sheets), preview } };
}

function factsOf(recognition: Recognition, sheets: readonly SheetIntake[], usable: readonly number[], language: Language): Omit<CheckFacts, keyof AuditFacts | 'preview'> {
  return {
    version: 1,
    language,
    // One proposal a sheet read, in the same order: two lists of one sheet have the same name.
    sources: sheets.map((sheet, index) => ({
      sheet: sheet.sheetName,
      kind: sheet.kind,
      headerRow: sheet.headerRow,
      rows: sheet.read,
      columns: sheet.columns,
      confidence: recognition.sheets[index]?.confidence ?? 0,
    })),
    unused: recognition.unused.map(({ sheetName, reason, nearest, missing, headers }) => ({ sheet: sheetName, reason, nearest, missing, columns: headers })),
    problems: [
      ...recognition.problems.map(({ code, sheetName, missing, headers }) => ({ code, sheet: sheetName, missing, columns: headers })),
      ...(recognition.problems.length === 0 ? withoutLines(sheets) : []),
    ],
    rows: rowsByKind(sheets, usable),
    issues: sheets.flatMap((sheet) =>
      sheet.issues.map(({ code, row, column, field, value }) => ({
        sheet: sheet.sheetName,
        code,
        row,
        column: column < 0 ? null : columnLetters(column),
        field,
        value,
      })),
    ),
    issuesNotListed: sheets.reduce((sum, sheet) => sum + sheet.issuesNotListed, 0),
  };
}

/** A ledger without one usable line is recognised all right, and stops a summary all the same. */
function withoutLines(sheets: readonly SheetIntake[]): CheckFacts['problems'] {
  const error = againstRows(sheets);
  return error ? [{ code: error.code, sheet: sheets.find(({ kind }) => kind === 'sales')?.sheetName ?? null, missing: [], columns: [] }] : [];
}

type AuditFacts = Pick<CheckFacts, 'bookProblems' | 'quality' | 'duplicatePairs'>;

function auditFacts({ problems, quality, pairs, compared }: Audit, sheets: readonly SheetIntake[]): AuditFacts {
  const nameOf = (sheet: number) => sheets[sheet]?.sheetName ?? '';
  return {
    bookProblems: problems.filter(({ code }) => isBookProblem(code)).map(({ code, count, listed }) => ({
      code,
      count,
      listed: listed.map(({ sheet, row, column, field, value }) => ({ sheet: nameOf(sheet), row, column: column < 0 ? null : columnLetters(column), field, value })),
    })),
    quality: quality.map(({ sheet, field, rows, filled, unusable, exact, distinct }) => ({ sheet: nameOf(sheet), field, rows, filled, unusable, exact, distinct })),
    duplicatePairs: compared ? pairs : null,
  };
}

function rowsByKind(sheets: readonly SheetIntake[], usable: readonly number[]): CheckFacts['rows'] {
  const rows = new Map<string, CheckFacts['rows'][string]>();
  for (const [index, sheet] of sheets.entries()) {
    const before = rows.get(sheet.kind);
    const rejectedBy = addCounts(before?.rejectedBy, sheet.rejectedBy);
    const outOfScopeBy = addCounts(before?.outOfScopeBy, sheet.outOfScopeBy);
    rows.set(sheet.kind, {
      read: (before?.read ?? 0) + sheet.read,
      usable: (before?.usable ?? 0) + (usable[index] ?? 0),
      rejected: countsOf(rejectedBy),
      rejectedBy,
      outOfScope: countsOf(outOfScopeBy),
      outOfScopeBy,
    });
  }
  return Object.fromEntries(rows);
}

function addCounts(a: Readonly<Record<string, number>> = {}, b: Readonly<Record<string, number>>): Record<string, number> {
  const total = new Map(Object.entries(a));
  for (const [code, count] of Object.entries(b)) total.set(code, (total.get(code) ?? 0) + count);
  return Object.fromEntries(total);
}
