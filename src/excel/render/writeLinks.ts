import type { Link, LinkTarget, SheetLayout } from '../../core/sheets/sheetLayout';
import { cellAddress, quotedSheet } from '../address';
import { PALETTE } from './palette';

/**
 * A link costs one call a cell, and a sheet holds 65,530 of them at most
 * (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3).
 * Lists are sorted by what matters, so the first rows get theirs; `HYPERLINK` formulas would need user text in formulas.
 */
export const MOST_LINKS = 2_000;

/** Where reports stand after this build: key to tab name. */
export type SheetNames = ReadonlyMap<string, string>;

/** @returns the links left out: those beyond {@link MOST_LINKS}, and those to a report that is not built */
export function writeLinks(sheet: Excel.Worksheet, layout: SheetLayout, names: SheetNames): Link[] {
  const leftOut: Link[] = [];
  let written = 0;
  for (const link of layout.links) {
    const reference = written < MOST_LINKS ? referenceOf(link.target, names) : null;
    if (reference === null) {
      leftOut.push(link);
      continue;
    }
    // No textToDisplay: the cell keeps the text the text writer gave it.
    const hyperlink: Excel.RangeHyperlink = { documentReference: reference, ...tipOf(link) };
    sheet.getRangeByIndexes(link.row, link.column, 1, 1).hyperlink = hyperlink;
    written += 1;
  }
  return leftOut;
}

/** Cells whose link was left out look like plain text, not like links that lead nowhere. */
export function undressLinks(sheet: Excel.Worksheet, leftOut: readonly Link[]): void {
  const sorted = [...leftOut].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start]!;
    let rows = 1;
    while (sorted[start + rows]?.column === first.column && sorted[start + rows]?.row === first.row + rows) rows += 1;
    const { font } = sheet.getRangeByIndexes(first.row, first.column, rows, 1).format;
    font.color = PALETTE.text;
    font.underline = 'None';
    start += rows;
  }
}

function tipOf(link: Link): { screenTip?: string } {
  return link.tip === undefined ? {} : { screenTip: link.tip };
}

function referenceOf(target: LinkTarget, names: SheetNames): string | null {
  switch (target.to) {
    case 'report':
      return onSheet(names.get(target.key), 'A1');
    case 'customer':
      // Until a portrait stands for this customer: the customer's row of the list.
      return onSheet(names.get(`portrait.${target.id}`), 'A1') ?? onSheet(names.get('customers'), cellAddress(target.listRow, 0));
    case 'source':
      return onSheet(target.sheetName, cellAddress(target.row, target.column));
  }
}

function onSheet(name: string | undefined, cell: string): string | null {
  return name === undefined ? null : `${quotedSheet(name)}!${cell}`;
}
