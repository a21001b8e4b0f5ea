import type { SheetLayout } from '../../core/sheets/sheetLayout';

/** A fingerprint of a sheet's cells (FNV-1a, 32 bits, eight hex digits): equal content gives an equal one. No clock in it. */
export function fingerprint(layout: SheetLayout): string {
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193); // a mark between cells, so that "ab","c" differs from "a","bc"
  };
  for (const block of layout.values) {
    take(`${block.row},${block.column}`);
    for (const row of block.values) for (const cell of row) take(cell === null ? '' : `${typeof cell}${String(cell)}`);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
