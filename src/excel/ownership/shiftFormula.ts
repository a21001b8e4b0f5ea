import { columnLetters } from '../address';

/** Texts in quotes, sheet names in apostrophes, structured references, names and functions, or a reference like `$AB$12`, `AB:AC`. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[[^\]]*\]|[\p{L}_.][\p{L}\d_.]*!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_.(!])/giu;

/**
 * A formula of the user after the columns from `first` on have moved by `by`: references of its own sheet into those
 * columns move along, as they do when Excel moves cells; references to other sheets, names and texts stay.
 * Whole-column references (`D:D`) are left as they are.
 */
export function shiftFormula(formula: string, first: number, by: number): string {
  return formula.replace(PARTS, (part: string, absolute?: string, letters?: string, absoluteRow?: string, row?: string) => {
    if (letters === undefined || row === undefined) return part;
    const column = columnOf(letters);
    return column < first ? part : `${absolute ?? ''}${columnLetters(column + by)}${absoluteRow ?? ''}${row}`;
  });
}

/** Zero-based column of its letters. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
