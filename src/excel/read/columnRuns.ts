/** Neighbouring columns read as one range. Zero-based. */
export interface ColumnRun {
  readonly firstColumn: number;
  readonly columns: number;
}

/**
 * Groups sheet columns into runs. A gap of one column is read along: one more column costs less than one more range
 * in every request.
 * @param columns zero-based, ascending
 */
export function columnRuns(columns: readonly number[], gapAllowed = 1): ColumnRun[] {
  const runs: { firstColumn: number; columns: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column - (last.firstColumn + last.columns) <= gapAllowed) last.columns = column - last.firstColumn + 1;
    else runs.push({ firstColumn: column, columns: 1 });
  }
  return runs;
}
