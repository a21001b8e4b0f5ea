import type { LinkTarget } from '../../core/sheets/sheetLayout';
import { cellAddress, quotedSheet } from '../address';

/** Where reports stand after this build: key to tab name. */
export type SheetNames = ReadonlyMap<string, string>;

/** The cell a link leads to, e.g. `'Customers'!A9`; null where that report does not stand. */
export function referenceOf(target: LinkTarget, names: SheetNames): string | null {
  switch (target.to) {
    case 'report':
      return onSheet(names.get(target.key), 'A1') ?? onSheet(target.orSource?.sheetName, cellAddress(target.orSource?.row ?? 0, 0));
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
