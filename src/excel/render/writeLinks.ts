import type { Link, SheetLayout } from '../../core/sheets/sheetLayout';
import { passingRange } from '../address';
import { referenceOf, type SheetNames } from './linkReference';
import { PALETTE } from './palette';

/**
 * A link costs one call a cell, and a sheet holds 65,530 of them at most
 * (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3).
 * Lists are sorted by what matters, so the first rows get theirs; `HYPERLINK` formulas would need user text in formulas.
 */
export const MOST_LINKS = 2_000;

/** A link with the cell it leads to, as Excel writes it. */
export interface LinkToWrite {
  readonly link: Link;
  readonly reference: string;
}

/** The links to write, and those left out: beyond {@link MOST_LINKS}, or to a report that is not built. */
export function chooseLinks(layout: SheetLayout, names: SheetNames): { written: LinkToWrite[]; leftOut: Link[] } {
  const written: LinkToWrite[] = [];
  const leftOut: Link[] = [];
  for (const link of layout.links) {
    const reference = written.length < MOST_LINKS ? referenceOf(link.target, names) : null;
    if (reference === null) leftOut.push(link);
    else written.push({ link, reference });
  }
  return { written, leftOut };
}

/** Makes cells lead somewhere, with the next sync. */
export function writeLinks(sheet: Excel.Worksheet, links: readonly LinkToWrite[]): void {
  for (const { link, reference } of links) {
    // No textToDisplay: the cell keeps the text the text writer gave it.
    const hyperlink: Excel.RangeHyperlink = { documentReference: reference, ...tipOf(link) };
    passingRange(sheet, { row: link.row, column: link.column, rows: 1, columns: 1 }).hyperlink = hyperlink;
  }
}

/** Cells whose link was left out look like plain text, not like links that lead nowhere. */
export function undressLinks(sheet: Excel.Worksheet, leftOut: readonly Link[]): void {
  const sorted = [...leftOut].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start]!;
    let rows = 1;
    while (sorted[start + rows]?.column === first.column && sorted[start + rows]?.row === first.row + rows) rows += 1;
    const { font } = passingRange(sheet, { row: first.row, column: first.column, rows, columns: 1 }).format;
    font.color = PALETTE.text;
    font.underline = 'None';
    start += rows;
  }
}

function tipOf(link: Link): { screenTip?: string } {
  return link.tip === undefined ? {} : { screenTip: link.tip };
}
