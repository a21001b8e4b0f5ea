import type { Workbook } from '../model/workbook';

const LONGEST = 31;

/**
 * A sheet name Excel accepts, made from any text: its forbidden characters become `_`, no apostrophe at either end,
 * at most 31 characters (UTF-16 units, never half a surrogate pair), not the reserved `History`.
 */
export function validSheetName(text: string): string {
  const cleaned = shorten(text.replace(/[\\/?*[\]:\u0000-\u001f]/g, '_').trim(), LONGEST).replace(/^'+|'+$/g, '');
  if (cleaned === '') return 'Sheet';
  return cleaned.toLowerCase() === 'history' ? `${cleaned}_` : cleaned;
}

/** The valid sheet name nearest to `text` that no sheet of the workbook has (case aside): `Sales`, `Sales (2)` ... */
export function freeSheetName(workbook: Workbook, text: string): string {
  const name = validSheetName(text);
  for (let number = 2, candidate = name; ; number += 1) {
    if (workbook.sheetNamed(candidate) === undefined) return candidate;
    const suffix = ` (${number})`;
    candidate = shorten(name, LONGEST - suffix.length) + suffix;
  }
}

/** A file's name without folders and extension: `/a/b/sales.2024.csv` gives `sales.2024`. */
export function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.(csv|tsv|txt|xlsx|xlsm)$/i, '');
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}
