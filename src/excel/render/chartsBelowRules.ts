import type { PlacedChart } from '../../core/sheets/sheetLayout';

/** Points between a chart's top and the cell's: a chart has a ground, which would hide the rule of the heading above. */
const INSET = 3;

/**
 * Asks where charts stand that were placed just now.
 * @returns what moves them off the rule above them, to be called after the next sync; it takes effect with the one behind
 */
export function chartsBelowRules(sheet: Excel.Worksheet, charts: readonly PlacedChart[]): () => void {
  const placed = charts.map(({ name }) => sheet.charts.getItem(name).load({ top: true, height: true }));
  return () => {
    for (const chart of placed) {
      chart.top += INSET;
      chart.height -= INSET;
    }
  };
}
