import type { Hyperlink } from '../model/hyperlink';
import type { Workbook } from '../model/workbook';

/** Replaces a sheet prefix (`Old!`) in all that refers to cells: formulas, names, chart series, links in the workbook. */
export function changeReferences(workbook: Workbook, before: string, after: string): void {
  const change = referenceChanger(before, after);
  for (const name of workbook.names) name.formula = change(name.formula);
  for (const sheet of workbook.sheets) {
    for (const name of sheet.names) name.formula = change(name.formula);
    for (const cells of sheet.cells.columns.values()) {
      for (const [row, formula] of cells.formulas) if (formula.includes(before)) cells.formulas.set(row, change(formula));
    }
    for (const [key, link] of sheet.hyperlinks) sheet.hyperlinks.set(key, changedLink(link, change));
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = series.values === null ? null : change(series.values);
      series.categories = series.categories === null ? null : change(series.categories);
      series.nameRef = series.nameRef === null ? null : change(series.nameRef);
    }
  }
}

function changedLink(link: Hyperlink, change: (text: string) => string): Hyperlink {
  return link.documentReference === undefined ? link : { ...link, documentReference: change(link.documentReference) };
}

/** Replaces the prefix where it stands as a whole name, outside quoted texts. */
export function referenceChanger(before: string, after: string): (text: string) => string {
  const escaped = before.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.'])${escaped}`, 'giu');
  return (text) => text.replaceAll(pattern, (found) => (found.startsWith('"') ? found : after));
}
