import type { SheetLayout } from '../../core/sheets/sheetLayout';
import { areaAddress } from '../address';
import { TAB_COLOURS } from './theme';

/** Margins in points: room enough for a hole punch on the left. */
const MARGINS = { top: 42, bottom: 42, left: 42, right: 36, header: 20, footer: 20 };

/** Tab colour, gridlines, freeze panes and print set-up. */
export function writePage(sheet: Excel.Worksheet, layout: SheetLayout): void {
  sheet.tabColor = TAB_COLOURS[layout.tab];
  sheet.showGridlines = layout.gridlines;
  writeFreeze(sheet, layout);
  writePrint(sheet, layout);
}

function writeFreeze(sheet: Excel.Worksheet, { freeze }: SheetLayout): void {
  sheet.freezePanes.unfreeze();
  if (!freeze) return;
  if (freeze.rows > 0 && freeze.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}

/** A4, one page wide, header rows repeated, page x of y. @see https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
function writePrint(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { pageLayout } = sheet;
  const { print } = layout;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  // As many pages down as it takes: only the width is bound, because a bound on the pages below each other passes over our page breaks.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = layout.kind === 'page';
  const room = print.sideRoom ?? 0;
  pageLayout.setPrintMargins('Points', { ...MARGINS, left: MARGINS.left + room, right: MARGINS.right + room });
  pageLayout.setPrintArea(areaAddress({ row: 0, column: 0, rows: print.rows ?? layout.rowCount, columns: print.columns ?? layout.columnCount }));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  // Breaks of the last build would tear this one's blocks.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(print.footerLeft);
  footer.rightFooter = footerText(print.footerRight);
}

/** The layout writes Excel's `&P` and `&N` itself; any other `&` is a letter of the text and is doubled so that it stays one. */
export function footerText(text: string): string {
  return text.replace(/&(?![PN]\b)/g, '&&');
}
