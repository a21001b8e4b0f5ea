import { syncInTime } from '../errors/watchdog';
import type { SampledSheet } from './sampleSheets';

/** Rows of a sheet's head in which formulas are looked for. */
const ROWS_LOOKED_AT = 60;
/** Further places below the head, spread evenly to the last row, and the rows looked at in each: columns of formulas may begin late. */
const PLACES = 16;
const ROWS_A_PLACE = 4;

/** Whether Excel may show values that are not computed from what stands in the cells now. The mode is never changed. */
export function mayBeStale({ calculationMode, calculationState }: Excel.Application): boolean {
  return calculationMode === 'Manual' || calculationState !== 'Done';
}

/** Names of the sheets that have formulas where they are looked for: their values may be old (S14). Asked only when something may be stale. */
export async function sheetsWithFormulas(context: Excel.RequestContext, sampled: readonly SampledSheet[]): Promise<ReadonlySet<string>> {
  const filled = sampled.filter(({ sample }) => sample.rows.length > 0);
  const looks = filled.map(({ sheet, sample }) => {
    const width = Math.max(sample.rows[0]?.length ?? 0, 1);
    return placesOf(sample).map(({ row, rows }) => sheet.getRangeByIndexes(sample.firstRow + row, sample.firstColumn, rows, width).load({ formulas: true }));
  });
  await syncInTime(context);
  const withFormulas = filled.filter((_, index) => looks[index]!.some((range) => (range.formulas as unknown[][]).some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')))));
  return new Set(withFormulas.map(({ sample }) => sample.sheetName));
}

/** The head, and rows at even distances below it, the last ones always among them. Positions in the used range. */
function placesOf({ rows, rowCount }: SampledSheet['sample']): readonly { readonly row: number; readonly rows: number }[] {
  const head = Math.min(rows.length, ROWS_LOOKED_AT);
  const rest = rowCount - head;
  const size = Math.min(ROWS_A_PLACE, rest);
  if (size <= 0) return [{ row: 0, rows: head }];
  const last = rowCount - size;
  const below = Array.from({ length: PLACES }, (_, i) => head + Math.floor(((last - head) * i) / (PLACES - 1)));
  return [{ row: 0, rows: head }, ...[...new Set(below)].map((row) => ({ row, rows: size }))];
}
