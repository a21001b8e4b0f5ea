import type { Workbook } from '../../../model/workbook';
import { HostError } from '../../../protocol/hostError';
import { readSource } from '../../../structure/pivots';

/**
 * Once all sheets are read: what the source of each PivotTable holds. One whose source or fields are not to be found
 * keeps its cells and is not computed.
 */
export function fillPivotCaches(workbook: Workbook): void {
  for (const { pivotTables } of workbook.sheets) {
    for (const pivot of pivotTables) {
      const { definition } = pivot;
      if (!definition) continue;
      try {
        definition.cache = readSource(workbook, definition.source);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        delete pivot.definition;
        continue;
      }
      const { cache, rows, columns, data } = definition;
      if (![...rows, ...columns, ...data.map(({ field }) => field)].every((field) => cache.fields.includes(field))) delete pivot.definition;
    }
  }
}
