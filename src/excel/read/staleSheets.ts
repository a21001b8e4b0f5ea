import { syncInTime } from '../errors/watchdog';
import type { SampledSheet } from './sampleSheets';

/** Rows of a sheet's head in which formulas are looked for. */
const ROWS_LOOKED_AT = 60;

/** Whether Excel may show values that are not computed from what stands in the cells now. The mode is never changed. */
export function mayBeStale({ calculationMode, calculationState }: Excel.Application): boolean {
  return calculationMode === 'Manual' || calculationState !== 'Done';
}

/** Names of the sheets that have formulas in their heads: their values may be old (S14). Asked only when something may be stale. */
export async function sheetsWithFormulas(context: Excel.RequestContext, sampled: readonly SampledSheet[]): Promise<ReadonlySet<string>> {
  const filled = sampled.filter(({ sample }) => sample.rows.length > 0);
  const heads = filled.map(({ sheet, sample }) => {
    const width = sample.rows[0]?.length ?? 0;
    return sheet.getRangeByIndexes(sample.firstRow, sample.firstColumn, Math.min(sample.rows.length, ROWS_LOOKED_AT), Math.max(width, 1)).load({ formulas: true });
  });
  await syncInTime(context);
  const withFormulas = filled.filter((_, index) => (heads[index]!.formulas as unknown[][]).some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('='))));
  return new Set(withFormulas.map(({ sample }) => sample.sheetName));
}
