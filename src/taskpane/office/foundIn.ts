import type { CheckDataResult } from '../../app/checkData.types';
import type { SourcesFound } from '../../app/readBook';
import type { AnyField } from '../../core/locales/paneMessages';
import { isoOf } from '../../core/values/civilDay';
import type { Found, SourceFound } from '../state/found';

/** What recognition found, as the pane tells it. */
export function foundIn({ survey, recognition }: SourcesFound): Found {
  return {
    sources: recognition.sheets.map((sheet) => ({
      sheetName: sheet.sheetName,
      kind: sheet.kind,
      tableName: sheet.tableName,
      headerRow: sheet.headerRow,
      rows: Math.max(0, sheet.lastDataRow - sheet.firstDataRow + 1),
      // Recognition only gives fields of the sheet's kind; its type says string for plain data.
      columns: sheet.columns.map(({ field, header }) => ({ field: field as AnyField, header })),
      checked: null,
    })),
    unused: recognition.unused.filter((sheet) => sheet.reason !== 'empty'),
    problems: recognition.problems,
    ownSheets: survey.ownSheets,
    audit: null,
  };
}

/** The same, with the account of every row. */
export function withCheckedRows(found: Found, check: CheckDataResult): Found {
  const sources = found.sources.map((source): SourceFound => {
    const at = check.sheets.findIndex((sheet) => sheet.sheetName === source.sheetName);
    const intake = check.sheets[at];
    if (!intake) return source; // the sheet was renamed or removed while it was read: the next look will show it
    const days = check.days[at] ?? null;
    const { rejectedBy, outOfScopeBy, warnedBy = {} } = intake;
    return {
      ...source,
      rows: intake.read,
      checked: { from: days && isoOf(days.first), to: days && isoOf(days.last), rejectedBy, outOfScopeBy, warnedBy, usableCells: usableCells(check, at) },
    };
  });
  const { problems, intake, customers, compared } = check.audit;
  const audit = { problems, sheetNames: intake.map(({ sheetName }) => sheetName), headers: intake.map(({ columns }) => columns), customers, compared };
  return { ...found, sources, audit };
}

function usableCells({ audit }: CheckDataResult, sheet: number): number | null {
  const columns = audit.quality.filter((column) => column.sheet === sheet);
  const filled = columns.reduce((sum, column) => sum + column.filled, 0);
  return filled === 0 ? null : 1 - columns.reduce((sum, column) => sum + column.unusable, 0) / filled;
}
