import { SourceWatch } from '../excel/commit/sourceWatch';
import type { ExcelPort } from '../excel/port';
import type { SourcesFound } from './readBook';

/** Begins to watch the sheets that are about to be read, so that a change before the commit is noticed (W5). Recognition counts rows from 1, ranges from 0. */
export function watchSources(port: ExcelPort, { survey, recognition }: SourcesFound): Promise<SourceWatch> {
  const ids = new Map(survey.sheets.map(({ id, sample }) => [sample.sheetName, id]));
  const watched = recognition.sheets.flatMap(({ sheetName, firstDataRow, lastDataRow, readColumns }) => {
    const id = ids.get(sheetName);
    if (id === undefined || readColumns.length === 0) return [];
    const first = Math.min(...readColumns);
    return [{ id, name: sheetName, firstRow: firstDataRow - 1, lastRow: lastDataRow - 1, firstColumn: first, columns: Math.max(...readColumns) - first + 1 }];
  });
  return SourceWatch.start(port, watched);
}
